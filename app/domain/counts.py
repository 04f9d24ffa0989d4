"""What was counted in the facts: small values that hold no single step of more than one person."""

from dataclasses import dataclass
from datetime import date, datetime

from app.domain.prompting import PromptLevel


@dataclass(frozen=True, slots=True)
class CaseloadRow:
    """One employee at a glance. `last_practised` is None for someone who did not begin yet.

    `steps` and `steps_alone` are counted since the moment asked for. `stuck_step` is the exercise
    and step that had to be shown or done together most often since then, at least twice.
    """

    employee_id: str
    last_practised: datetime | None
    attempts_this_week: int
    steps: int
    steps_alone: int
    stuck_step: tuple[str, str] | None
    has_open_request: bool


@dataclass(frozen=True, slots=True)
class StepCount:
    """How often one step of an exercise was done with one level of help."""

    step_id: str
    position: int
    level: PromptLevel
    count: int


@dataclass(frozen=True, slots=True)
class WeekCount:
    """The steps of one task in the week that began on the Monday `week_start`."""

    week_start: date
    steps: int
    steps_alone: int


@dataclass(frozen=True, slots=True)
class PersonCell:
    """One person's attempts at one exercise in one month, on the way to the results file.

    `person` is a random word made anew for each count; it only tells people apart, and it never
    leaves the workstation. `attempts` is the sum of `alone`, `helped` and `stopped`.
    """

    person: str
    exercise_id: str
    task_id: str
    attempts: int
    alone: int
    helped: int
    stopped: int
