"""How the practice with the keyboard stands: which line is typed, and what the next key is."""

from dataclasses import dataclass
from enum import StrEnum

from app.desktop.program import Scene

LABEL = "label"
WEB = "web"

BACK = "back"
ENTER = "enter"


class Answer(StrEnum):
    """What is said to the last key, in words of the view."""

    NONE = ""
    OTHER = "other"
    CAPITAL = "capital"
    SMALL = "small"
    HELD = "held"
    TAKE_BACK = "take_back"
    IS_RIGHT = "is_right"
    PRESS_ENTER = "press_enter"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Line:
    """One line to type: what it is called, its words, and what stands there at the start."""

    id: str
    name: str
    text: str
    given: str = ""


@dataclass(frozen=True, slots=True)
class KeyGymState:
    """The practice. `typed` is what stands in the line now; `pressed` is the key that was not taken."""

    layout: str
    scene: Scene
    title: str
    lines: tuple[Line, ...]
    typed: str
    place: int = 0
    answer: Answer = Answer.NONE
    pressed: str = ""

    @property
    def is_finished(self) -> bool:
        """True when every line was typed."""
        return self.place == len(self.lines)

    @property
    def line(self) -> Line:
        """The line that is typed now; the last one when all are done."""
        return self.lines[min(self.place, len(self.lines) - 1)]

    @property
    def good(self) -> str:
        """What is right of what stands there, from its beginning."""
        pairs = zip(self.typed, self.line.text, strict=False)
        count = next((n for n, (a, b) in enumerate(pairs) if a != b), None)
        shorter = min(len(self.typed), len(self.line.text))
        return self.typed[: shorter if count is None else count]

    @property
    def is_complete(self) -> bool:
        """True when the line stands there as it should."""
        return self.typed == self.line.text

    @property
    def next(self) -> str:
        """The key that comes next: a sign, BACK or ENTER; nothing when all is done."""
        if self.is_finished:
            return ""
        if self.typed != self.good:
            return BACK
        return ENTER if self.is_complete else self.line.text[len(self.typed)]
