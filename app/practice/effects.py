"""What a run orders the world outside to do, as imperatives."""

from dataclasses import dataclass

from app.desktop.desktop import DesktopState
from app.domain.action import Action
from app.domain.attempt import AttemptEnd, StepResult


@dataclass(frozen=True, slots=True)
class Say:
    """Say these words. They also stand on the screen."""

    text: str


@dataclass(frozen=True, slots=True)
class Hush:
    """Be silent at once."""


@dataclass(frozen=True, slots=True)
class Demonstrate:
    """Let the pointer play `actions` on a copy that begins as `start`; the run is not touched.

    When `is_together` is set, report `DoneTogether` at the end: the step is then done for real.
    """

    start: DesktopState
    actions: tuple[Action, ...]
    is_together: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """Keep this fact, on disk, before anything after it in the order is carried out."""

    fact: StepResult | AttemptEnd


@dataclass(frozen=True, slots=True)
class Celebrate:
    """The exercise is finished: say so, calmly, as among adults."""

    text: str


Effect = Say | Hush | Demonstrate | Record | Celebrate
