"""Elements with several parts that stand for one thing: number keys, a slider, a keyboard."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Keypad:
    """Number keys, take back and OK. Answers with `press` on `<id>/0`..`<id>/9`, `<id>/back`, `<id>/ok`."""

    id: str
    label: str
    entered: str = ""
    is_secret: bool = True


@dataclass(frozen=True, slots=True)
class Slider:
    """A value from 0 to `most`, moved along a line or with a button at each end.

    Answers with `pick` and the new value as digits. `less` and `more` are the words on the buttons,
    `told` is the value in words.
    """

    id: str
    label: str
    value: int
    most: int
    less: str
    more: str
    told: str


@dataclass(frozen=True, slots=True)
class Keyboard:
    """A line to type in, with the keys of a computer drawn below it.

    Answers with `type` and the whole text, and with `press` on `<id>/back` and `<id>/enter`.
    `rows` are the keys from the top; a key is one sign, or two: the second comes with Shift. `next`
    is the sign that comes next, "back" or "enter"; that key is shown.
    """

    id: str
    label: str
    value: str
    rows: tuple[tuple[str, ...], ...]
    next: str = ""
