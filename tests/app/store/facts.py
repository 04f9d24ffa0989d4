"""A clock that stands still and the facts of an invented employee, for the tests of the store."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from app.domain.attempt import Attempt, AttemptEnd, Fact, Outcome, StepResult
from app.domain.prompting import Direction, PromptLevel

MORNING = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)
CANARY = "Zebulon"
STEPS = 4


@dataclass
class StandingClock:
    """Shows the moment it was set to."""

    moment: datetime = MORNING
    started: datetime = field(default=MORNING)

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return (self.moment - self.started).total_seconds()

    def go_on(self, **span: float) -> None:
        self.moment += timedelta(**span)


def machine() -> str:
    return "the workbench by the window"


def begun(attempt_id: str, employee_id: str, *, at: datetime = MORNING, **words: str) -> Attempt:
    return Attempt(
        id=attempt_id,
        employee_id=employee_id,
        exercise_id=words.get("exercise_id", "W14-a"),
        task_id=words.get("task_id", "W14"),
        pack="core",
        pack_version="1",
        direction=Direction.LEAST_TO_MOST,
        began_at=at,
    )


def done(
    attempt_id: str, position: int, level: PromptLevel = PromptLevel.ALONE, tries: int = 0
) -> StepResult:
    return StepResult(attempt_id, f"step-{position}", position, level, tries=tries)


def ended(attempt_id: str, outcome: Outcome = Outcome.FINISHED) -> AttemptEnd:
    return AttemptEnd(attempt_id, outcome)


def whole_attempt(
    attempt_id: str,
    employee_id: str,
    *,
    at: datetime = MORNING,
    levels: tuple[PromptLevel, ...] = (PromptLevel.ALONE,) * STEPS,
    **words: str,
) -> list[Fact]:
    results = [done(attempt_id, position, level) for position, level in enumerate(levels)]
    return [begun(attempt_id, employee_id, at=at, **words), *results, ended(attempt_id)]
