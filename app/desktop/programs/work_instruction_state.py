"""How a work instruction stands: its pages, which one is on show, and what was reported."""

from dataclasses import dataclass
from enum import StrEnum

from app.desktop.program import Scene

TABLET = "tablet"
PROGRAM = "program"


class Trouble(StrEnum):
    """What can stop somebody in the middle of the work."""

    TOOL = "tool"
    PART = "part"
    BROKEN = "broken"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page: what to do, a picture of it, and what to watch out for."""

    id: str
    title: str
    text: str
    picture: str
    care: str


@dataclass(frozen=True, slots=True)
class WorkInstructionState:
    """The instruction. `number` is the page on show; `reported` is the trouble that stops it."""

    layout: str
    scene: Scene
    name: str
    supervisor: str
    sheets: tuple[Sheet, ...]
    number: int = 0
    is_asking: bool = False
    needs_answer: bool = False
    trouble: str = ""
    reported: str = ""
    is_done: bool = False

    @property
    def sheet(self) -> Sheet:
        """The page on show."""
        return self.sheets[self.number]

    @property
    def is_last(self) -> bool:
        """True on the last page."""
        return self.number == len(self.sheets) - 1
