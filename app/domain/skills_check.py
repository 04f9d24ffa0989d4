"""The skills check: what somebody says about what they can do at work, task by task."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum


class SelfRating(StrEnum):
    """The four answers to "Can you do this?". They stay with the person and are never exported."""

    CANNOT_YET = "cannot_yet"
    WITH_HELP = "with_help"
    ALONE = "alone"
    CAN_SHOW = "can_show"


@dataclass(frozen=True, slots=True)
class SkillsAnswer:
    """What somebody said about one task; no rating means "not this one", which is fine too."""

    task_id: str
    rating: SelfRating | None
    said_at: datetime


@dataclass(frozen=True, slots=True)
class SkillsCheck:
    """One sitting of 5 to 8 tasks, in the order they are asked, and the answers so far.

    `role_id` is the job they belong to. `is_invited` when a supporter suggests it. `answers` hold one
    for each task at most: the newest.
    """

    id: str
    employee_id: str
    role_id: str
    task_ids: tuple[str, ...]
    made_at: datetime
    is_invited: bool = False
    answers: tuple[SkillsAnswer, ...] = ()

    @property
    def is_finished(self) -> bool:
        """True once every task has an answer or was passed over."""
        return self.next_task is None

    @property
    def is_waiting(self) -> bool:
        """True for an invitation that nobody has answered anything of; it can be taken back."""
        return self.is_invited and not self.answers

    @property
    def next_task(self) -> str | None:
        """The first task that was not asked yet, or None."""
        asked = {answer.task_id for answer in self.answers}
        return next((task_id for task_id in self.task_ids if task_id not in asked), None)

    def rating(self, task_id: str) -> SelfRating | None:
        """Return what was said about a task, or None."""
        said = {answer.task_id: answer.rating for answer in self.answers}
        return said.get(task_id)

    def after(self, answer: SkillsAnswer) -> "SkillsCheck":
        """Return the sitting with one more answer, in place of an earlier one to the same task."""
        others = tuple(one for one in self.answers if one.task_id != answer.task_id)
        return replace(self, answers=(*others, answer))
