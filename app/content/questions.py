"""What the next sitting of a skills check is about: the tasks of a job that can be practised here."""

from collections.abc import Sequence

from app.content.library import Library
from app.domain.job_role import JobRole
from app.domain.skills_check import SkillsCheck
from app.practice.sitting import sitting


def tasks_to_ask(role: JobRole, library: Library, checks: Sequence[SkillsCheck]) -> tuple[str, ...]:
    """Return the tasks to ask about, none if the job has none yet; `checks` are the person's own."""
    known = tuple(task_id for task_id in role.task_ids if library.to_practise(task_id))
    return sitting(known, checks)
