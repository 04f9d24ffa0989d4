"""When a task counts as mastered on the practice desktop. Mastery is never taken away."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from app.domain.attempt import AttemptRecord, Outcome


@dataclass(frozen=True, slots=True)
class MasteryRule:
    """How much must be done alone. `version` is stored with each mastery it led to.

    90 to 100 % over 3 sessions lasted up to a month, 80 % was lost again (Fuller and Fienup 2018;
    Richling 2019: small studies, a guide and no proof). In safety tasks every step counts.
    `probe_days` are the days after a mastery at which to look whether it lasts, the fewest first.
    """

    version: int = 1
    attempts: int = 3
    percent_alone: int = 90
    percent_alone_safety: int = 100
    days: int = 2
    exercises: int = 2
    probe_days: tuple[int, ...] = (7, 30, 90)


@dataclass(frozen=True, slots=True)
class Mastery:
    """A task was mastered; the last attempt it took, and the version of the rule."""

    task_id: str
    attempt_id: str
    reached_at: datetime
    rule_version: int


def mastery(
    records: Iterable[AttemptRecord], rule: MasteryRule, *, is_safety: bool
) -> Mastery | None:
    """Return the first mastery in the attempts of one person at one task, oldest first.

    Only finished attempts count. Stopping is neutral: an unfinished attempt is passed over, unless
    something in it was done with help; then the row starts anew.
    """
    row: list[AttemptRecord] = []
    for record in records:
        if record.outcome is Outcome.FINISHED:
            row = [*row, record][-rule.attempts :]
            if _is_enough(row, rule, is_safety=is_safety):
                return _mastery(row, rule)
        elif record.steps_alone < len(record.results):
            row = []
    return None


def _is_enough(row: Sequence[AttemptRecord], rule: MasteryRule, *, is_safety: bool) -> bool:
    if len(row) < rule.attempts:
        return False
    steps = sum(len(record.results) for record in row)
    alone = sum(record.steps_alone for record in row)
    percent = rule.percent_alone_safety if is_safety else rule.percent_alone
    days = {record.attempt.began_at.astimezone(UTC).date() for record in row}
    exercises = {record.attempt.exercise_id for record in row}
    return (
        steps > 0
        and alone * 100 >= percent * steps
        and len(days) >= rule.days
        and len(exercises) >= rule.exercises
    )


def _mastery(row: Sequence[AttemptRecord], rule: MasteryRule) -> Mastery:
    last = row[-1].attempt
    return Mastery(last.task_id, last.id, last.began_at, rule.version)
