"""The facts a run leaves behind. They are only ever added, never changed."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.prompting import Direction, PromptLevel


class Outcome(StrEnum):
    """How an attempt ended. An attempt without an end was cut off and can be resumed."""

    FINISHED = "finished"
    STOPPED = "stopped"


class Feeling(StrEnum):
    """The answer to "How was it for you?". It stays with the person and is never exported."""

    GOOD = "good"
    OKAY = "okay"
    HARD = "hard"
    TIRED = "tired"


@dataclass(frozen=True, slots=True)
class Probe:
    """Marks an attempt as a look whether a mastery lasts: so many days after it, by this rule."""

    days: int
    rule_version: int


@dataclass(frozen=True, slots=True)
class Attempt:
    """One pass of one person through one exercise, as it began (`began_at` in UTC).

    `probe` is None in normal practice.
    """

    id: str
    employee_id: str
    exercise_id: str
    task_id: str
    pack: str
    pack_version: str
    direction: Direction
    began_at: datetime
    probe: Probe | None = None


@dataclass(frozen=True, slots=True)
class StepResult:
    """How independently one step was done.

    `level` is the highest help reached; `asked` the highest the person asked for and `offered` the
    highest the app gave unasked, kept apart. `tries` counts acts that did not belong (0 or more).
    """

    attempt_id: str
    step_id: str
    position: int
    level: PromptLevel
    asked: PromptLevel = PromptLevel.ALONE
    offered: PromptLevel = PromptLevel.ALONE
    by_supporter: bool = False
    tries: int = 0
    supports: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AttemptEnd:
    """The end of an attempt."""

    attempt_id: str
    outcome: Outcome


Fact = Attempt | StepResult | AttemptEnd
"""What `Progress.record` takes, in the order it happened."""


@dataclass(frozen=True, slots=True)
class AttemptRecord:
    """An attempt as read back: its facts, in order, and whether its person hides it from the export."""

    attempt: Attempt
    results: tuple[StepResult, ...]
    outcome: Outcome | None
    is_hidden: bool = False

    @property
    def steps_alone(self) -> int:
        """How many steps were done at prompt level 0."""
        return sum(result.level is PromptLevel.ALONE for result in self.results)

    @property
    def is_all_alone(self) -> bool:
        """True when it was finished with every step at prompt level 0."""
        return self.outcome is Outcome.FINISHED and self.steps_alone == len(self.results)
