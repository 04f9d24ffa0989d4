"""How a code scanner stands: the order, what was scanned, and what lies in front of it."""

from dataclasses import dataclass
from enum import StrEnum

from app.desktop.program import Scene

HANDHELD = "handheld"
STATION = "station"


class Answer(StrEnum):
    """What the scanner says to the last act, in words of its view."""

    NONE = ""
    COUNTED = "counted"
    COMPLETE = "complete"
    NOT_ORDERED = "not_ordered"
    ENOUGH = "enough"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Box:
    """Something with a code on it that can be scanned."""

    id: str
    name: str
    code: str
    picture: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the order: how many of a box are wanted, and how many are scanned."""

    box: str
    wanted: int
    scanned: int = 0

    @property
    def is_complete(self) -> bool:
        """True when nothing of it is missing."""
        return self.scanned >= self.wanted


@dataclass(frozen=True, slots=True)
class ScannerState:
    """The scanner. `scans` are the boxes that were counted, oldest first; `last` was scanned last."""

    layout: str
    scene: Scene
    order: str
    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]
    scans: tuple[str, ...] = ()
    last: str = ""
    answer: Answer = Answer.NONE
    is_finished: bool = False

    @property
    def missing(self) -> tuple[Line, ...]:
        """The lines of the order that are not complete."""
        return tuple(line for line in self.lines if not line.is_complete)

    def box(self, identity: str) -> Box:
        """Return a box. Raises StopIteration when there is none."""
        return next(each for each in self.boxes if each.id == identity)

    def line(self, box: str) -> Line | None:
        """Return the line of the order that wants a box."""
        return next((each for each in self.lines if each.box == box), None)
