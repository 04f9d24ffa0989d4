"""Which tasks a skills check asks about in one sitting: 5 to 8 of those of a job."""

from collections.abc import Sequence
from math import ceil

from app.domain.skills_check import SkillsCheck

MOST_A_SITTING = 8
"""From the issue: 5 to 8 items a sitting. Longer jobs are parted evenly, so that no sitting is short."""


def sitting(task_ids: Sequence[str], checks: Sequence[SkillsCheck]) -> tuple[str, ...]:
    """Return the tasks to ask about next, in the order of the job.

    What was never asked comes first, then what was asked longest ago.

    Args:
        task_ids: the tasks of the job that can be practised.
        checks: the person's sittings so far, oldest first.
    """
    if not task_ids:
        return ()
    size = ceil(len(task_ids) / ceil(len(task_ids) / MOST_A_SITTING))
    asked = [answer for check in checks for answer in check.answers]
    last = {answer.task_id: answer.said_at.timestamp() for answer in asked}
    waiting = sorted(task_ids, key=lambda task_id: last.get(task_id, float("-inf")))
    chosen = set(waiting[:size])
    return tuple(task_id for task_id in task_ids if task_id in chosen)
