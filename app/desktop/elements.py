"""What a simulated program can show: the closed vocabulary the one renderer knows.

Every element has an `id` that is unique on the practice desktop and begins with its program's name
("mail/reply"), and words a voice can say. A kind is added only where a program truly needs it.
"""

from dataclasses import dataclass
from enum import StrEnum

from app.desktop.instruments import Keyboard, Keypad, Slider


class Surface(StrEnum):
    """What a part lies on. A theme gives it its colours; the last three have their own in all."""

    PLAIN = "plain"
    PANEL = "panel"
    ACCENT = "accent"
    SUNKEN = "sunken"
    DAY = "day"
    NIGHT = "night"
    SIGNAL = "signal"


class Weight(StrEnum):
    """How loud a text is."""

    DISPLAY = "display"
    TITLE = "title"
    STRONG = "strong"
    BODY = "body"
    SMALL = "small"


class Emphasis(StrEnum):
    """How a button stands among others."""

    MAIN = "main"
    PLAIN = "plain"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Text:
    """Words to read. Always plain text."""

    id: str
    text: str
    weight: Weight = Weight.BODY


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture by its name ("portrait/kofi"); an empty label marks it as decoration."""

    id: str
    name: str
    label: str = ""
    size: int = 48


@dataclass(frozen=True, slots=True)
class Badge:
    """A small mark with a word or a number: "2 new"."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Button:
    """Something to press. Answers with `press`."""

    id: str
    label: str
    icon: str = ""
    emphasis: Emphasis = Emphasis.PLAIN
    is_enabled: bool = True
    is_pressed: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """One line to type in. Answers with `type` and the whole text at every change.

    `enter_presses` is the id of the button that the Enter key presses; empty means none.
    """

    id: str
    label: str
    value: str = ""
    hint: str = ""
    is_secret: bool = False
    is_enabled: bool = True
    enter_presses: str = ""


@dataclass(frozen=True, slots=True)
class TextArea:
    """Several lines to type in. Answers like a field."""

    id: str
    label: str
    value: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a list: a mail, a chat, a person. Answers with `press`."""

    id: str
    title: str
    subtitle: str = ""
    note: str = ""
    picture: str = ""
    is_chosen: bool = False
    is_strong: bool = False
    badge: str = ""


@dataclass(frozen=True, slots=True)
class ItemList:
    """A list of items with a name; arrows move inside it.

    `is_grid` puts them side by side as tiles, each with its picture above its words.
    """

    id: str
    label: str
    items: tuple[Item, ...]
    is_grid: bool = False


@dataclass(frozen=True, slots=True)
class Option:
    """One answer of a choice."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few answers. Answers with `pick` and the option's value."""

    id: str
    label: str
    options: tuple[Option, ...]
    chosen: str = ""


@dataclass(frozen=True, slots=True)
class Toggle:
    """On or off. Answers with `toggle`."""

    id: str
    label: str
    is_on: bool = False


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message of a chat."""

    id: str
    author: str
    text: str
    note: str = ""
    is_mine: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows and columns of words, to read."""

    id: str
    label: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Row:
    """Parts side by side; `shares` say how much of the width each takes (0 is as much as it needs)."""

    id: str
    parts: "tuple[Element, ...]"
    shares: tuple[int, ...] = ()
    surface: Surface = Surface.PLAIN


@dataclass(frozen=True, slots=True)
class Column:
    """Parts one below the other. `scrolls` lets it be longer than the room it has.

    `is_anchored_at_end` shows its end first, as a chat does; `is_centred` puts the parts in the middle.
    """

    id: str
    parts: "tuple[Element, ...]"
    shares: tuple[int, ...] = ()
    surface: Surface = Surface.PLAIN
    scrolls: bool = False
    is_anchored_at_end: bool = False
    is_centred: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """A strip of controls with a name: tools, an address, a task bar."""

    id: str
    label: str
    parts: "tuple[Element, ...]"
    surface: Surface = Surface.PANEL


@dataclass(frozen=True, slots=True)
class Dialog:
    """Something in front of its program, never of the real screen.

    While it is there nothing else of its program answers. A program shows at most one.
    """

    id: str
    title: str
    parts: "tuple[Element, ...]"


class Frame(StrEnum):
    """What a window looks like from outside."""

    PROGRAM = "program"
    BROWSER = "browser"
    PHONE = "phone"
    TABLET = "tablet"
    TERMINAL = "terminal"
    HANDHELD = "handheld"


@dataclass(frozen=True, slots=True)
class Window:
    """One window on the practice desktop with its title bar; `<id>/close` closes it.

    A browser shows `address`; a phone and a wall terminal show their case and have no close button.
    """

    id: str
    title: str
    icon: str
    body: "Element"
    frame: Frame = Frame.PROGRAM
    address: str = ""
    is_active: bool = True
    can_close: bool = True


@dataclass(frozen=True, slots=True)
class Screen:
    """The whole practice desktop: windows above each other, task bar, start menu.

    Windows fill the room they have: only the last one, on top, is seen and answers.

    A `cover` (the lock screen) hides all of it. A phone or a wall terminal that is alone has no
    computer around it, so no task bar.
    """

    id: str
    label: str
    windows: tuple[Window, ...]
    task_bar: "Bar | None" = None
    start_menu: "Column | None" = None
    cover: "Element | None" = None


Element = (
    Text
    | Picture
    | Badge
    | Button
    | Field
    | TextArea
    | Item
    | ItemList
    | Choice
    | Toggle
    | Keypad
    | Slider
    | Keyboard
    | Bubble
    | Table
    | Row
    | Column
    | Bar
    | Dialog
    | Window
    | Screen
)
