"""Which 2 to 4 tasks to offer, and which of a task's exercises comes next. Nothing is locked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.attempt import AttemptRecord

OFFERS_AT_MOST = 4
INVITATIONS_AT_MOST = 2
"""As many tasks as a ready session has; the others are the person's own."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A task to choose, with the exercise that would be played.

    `is_invited` marks a supporter's wish, `is_probe` a look whether a mastered task is still known.
    """

    task_id: str
    exercise_id: str
    is_invited: bool = False
    is_probe: bool = False


def next_exercise(exercise_ids: Sequence[str], records: Sequence[AttemptRecord]) -> str:
    """Return the exercise played longest ago, or never: variation is what makes a skill transfer."""
    played = [record.attempt.exercise_id for record in records]
    last = {
        exercise_id: len(played) - played[::-1].index(exercise_id) for exercise_id in set(played)
    }
    return min(exercise_ids, key=lambda exercise_id: last.get(exercise_id, 0))


def offers(
    exercises_of: Mapping[str, Sequence[str]],
    records: Sequence[AttemptRecord],
    invited_task_ids: Sequence[str],
    probe: Offer | None = None,
) -> tuple[Offer, ...]:
    """Return the tasks to show first: the invitations, what needs practice, then something new.

    Args:
        exercises_of: the exercises of every task that can be practised, in the order of the library.
        records: this person's attempts, oldest first.
        invited_task_ids: the tasks a supporter suggests, newest last.
        probe: what is due for a look whether it lasts. It comes after the invitations; one
            to its task stands for both.
    """
    invited = [task_id for task_id in reversed(invited_task_ids) if task_id in exercises_of]
    invited = list(dict.fromkeys(invited))[:INVITATIONS_AT_MOST]
    ranked = sorted(exercises_of, key=lambda task_id: _rank(task_id, records))
    probed = [probe] if probe is not None and probe.task_id not in invited else []
    first = [*invited, *(one.task_id for one in probed)]
    made = [
        Offer(task_id, next_exercise(exercises_of[task_id], records), task_id in invited)
        for task_id in [*invited, *(one for one in ranked if one not in first)]
    ]
    made[len(invited) : len(invited)] = probed
    return tuple(made[:OFFERS_AT_MOST])


def _rank(task_id: str, records: Sequence[AttemptRecord]) -> tuple[int, int]:
    """Put tasks that needed help before new ones, and new ones before those done alone."""
    own = [number for number, r in enumerate(records) if r.attempt.task_id == task_id]
    if not own:
        return (1, 0)
    return (2, own[-1]) if records[own[-1]].is_all_alone else (0, own[-1])
