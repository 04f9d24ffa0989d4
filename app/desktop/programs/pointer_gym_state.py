"""How the practice with the mouse stands: what lies there, what is in hand, what lies where."""

from dataclasses import dataclass
from enum import StrEnum

from app.desktop.program import Scene

BENCH = "bench"
DESK = "desk"

SHOWN = 5
"""So many lines of a folder are shown at once."""

STEP = 3
"""So many lines one turn of the wheel goes on."""


class Answer(StrEnum):
    """What is said to the last act, in words of the view."""

    NONE = ""
    IN_HAND = "in_hand"
    CHOSEN = "chosen"
    ONCE_MORE = "once_more"
    LIES = "lies"
    TAKE_FIRST = "take_first"
    NOT_YET = "not_yet"


@dataclass(frozen=True, slots=True)
class Part:
    """Something to take in hand, or a box to put it in."""

    id: str
    name: str
    picture: str


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of orders with their numbers, the first one on top."""

    id: str
    name: str
    first: int
    count: int

    @property
    def numbers(self) -> tuple[str, ...]:
        """The numbers of its orders."""
        return tuple(str(self.first + place) for place in range(self.count))


@dataclass(frozen=True, slots=True)
class PointerGymState:
    """The bench or the desk. `chosen` is what was pressed last: it is in hand when it can be moved.

    `put` says which box each thing lies in, the last one put down at its end.
    """

    layout: str
    scene: Scene
    parts: tuple[Part, ...]
    folders: tuple[Folder, ...]
    boxes: tuple[Part, ...]
    open: str = ""
    first: int = 0
    chosen: str = ""
    put: tuple[tuple[str, str], ...] = ()
    answer: Answer = Answer.NONE
    is_finished: bool = False

    @property
    def folder(self) -> Folder | None:
        """The open folder, or None."""
        return next((each for each in self.folders if each.id == self.open), None)

    @property
    def lines(self) -> tuple[str, ...]:
        """The numbers in the open folder that are not in a box."""
        numbers = self.folder.numbers if self.folder else ()
        return tuple(each for each in numbers if each not in dict(self.put))

    @property
    def shown(self) -> tuple[str, ...]:
        """The numbers that can be seen now."""
        return self.lines[self.first : self.first + SHOWN]

    @property
    def last_first(self) -> int:
        """The first line that is shown when the list stands at its end."""
        return max(0, len(self.lines) - SHOWN)

    @property
    def lying(self) -> tuple[Part, ...]:
        """The parts that are not in a box."""
        return tuple(each for each in self.parts if each.id not in dict(self.put))

    def box(self, identity: str) -> Part:
        """Return a box. Raises StopIteration when there is none."""
        return next(each for each in self.boxes if each.id == identity)
