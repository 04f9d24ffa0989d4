"""Begin an attempt: the fact that it began, and what the last one says about the help to begin with."""

from collections.abc import Sequence
from datetime import datetime

from app.domain.attempt import Attempt, AttemptRecord, Probe
from app.domain.exercise import Exercise
from app.domain.prompting import PromptLevel
from app.domain.support_profile import SupportProfile
from app.practice.help import first_entry


def new_attempt(
    exercise: Exercise,
    employee_id: str,
    profile: SupportProfile,
    began_at: datetime,
    attempt_id: str,
    probe: Probe | None = None,
) -> Attempt:
    """Return the fact that somebody with `profile` began `exercise`. `began_at` knows its zone."""
    return Attempt(
        id=attempt_id,
        employee_id=employee_id,
        exercise_id=exercise.id,
        task_id=exercise.task_id,
        pack=exercise.pack,
        pack_version=exercise.version,
        direction=profile.direction,
        began_at=began_at,
        probe=probe,
    )


def entry_for(
    profile: SupportProfile, records: Sequence[AttemptRecord], task_id: str
) -> PromptLevel:
    """Return the rung the first step begins with; `records` are the person's, oldest first."""
    own = [record for record in records if record.attempt.task_id == task_id and record.results]
    last_levels = tuple(result.level for result in own[-1].results) if own else ()
    return first_entry(profile, last_levels)
