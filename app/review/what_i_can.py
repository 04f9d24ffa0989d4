"""What a person can do, in their own words: no numbers, no comparison, nothing taken away."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from app.domain.attempt import AttemptRecord, Outcome
from app.domain.mastery import MasteryRule, mastery
from app.domain.task import Task
from app.i18n import _


class Degree(IntEnum):
    """How well it goes, best first."""

    MASTERED = 0
    ONCE_ALONE = 1
    WITH_HELP = 2
    STARTED = 3


@dataclass(frozen=True, slots=True)
class Ability:
    """A task that a person has begun to learn, and how far they are."""

    task: Task
    degree: Degree


def what_i_can(
    tasks: Iterable[Task], records: Sequence[AttemptRecord], rule: MasteryRule
) -> tuple[Ability, ...]:
    """Return the tasks one person has practised, best first; `records` are oldest first."""
    found = []
    for task in tasks:
        own = [record for record in records if record.attempt.task_id == task.id]
        if own:
            found.append(Ability(task, _degree(task, own, rule)))
    return tuple(sorted(found, key=lambda ability: ability.degree))


def ability_words(ability: Ability) -> str:
    """Return the sentence for it, to be shown and spoken."""
    words = {
        # Translators: {task} is a task as people read it, such as: Read an e-mail and answer it.
        Degree.MASTERED: _("You can do this alone: {task}"),
        Degree.ONCE_ALONE: _("You did this alone: {task}"),
        Degree.WITH_HELP: _("You can do this with some help: {task}"),
        Degree.STARTED: _("You have started with this: {task}"),
    }
    return words[ability.degree].format(task=ability.task.title)


def _degree(task: Task, own: Sequence[AttemptRecord], rule: MasteryRule) -> Degree:
    if mastery(own, rule, is_safety=task.is_safety):
        return Degree.MASTERED
    if any(record.is_all_alone for record in own):
        return Degree.ONCE_ALONE
    if any(record.outcome is Outcome.FINISHED for record in own):
        return Degree.WITH_HELP
    return Degree.STARTED
