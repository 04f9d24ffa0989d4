"""What the store counts and the review and the export read: values only, never a single step."""

from dataclasses import dataclass
from datetime import date, datetime

from app.domain.prompting import PromptLevel


@dataclass(frozen=True, slots=True)
class CaseloadRow:
    """One employee as the supporter's list needs them; steps are those since a given moment."""

    employee_id: str
    last_practised: datetime | None
    attempts_this_week: int
    steps: int
    steps_alone: int
    stuck_step: tuple[str, str] | None
    """The exercise and the step where the person is stuck."""
    has_open_request: bool


@dataclass(frozen=True, slots=True)
class StepCount:
    """How often one step of an exercise was done at one prompt level."""

    step_id: str
    position: int
    level: PromptLevel
    count: int


@dataclass(frozen=True, slots=True)
class WeekCount:
    """The steps of one week, which starts on a Monday."""

    week_start: date
    steps: int
    steps_alone: int


@dataclass(frozen=True, slots=True)
class PersonCell:
    """What one person did in one exercise in a period. It never leaves the workstation.

    `person` is a random word made for one call of the store: nobody can be found by it.
    `attempts` is the sum of `alone`, `helped` and `stopped`.
    """

    person: str
    exercise_id: str
    task_id: str
    attempts: int
    alone: int
    helped: int
    stopped: int
