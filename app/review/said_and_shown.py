"""What somebody said about a task beside what was shown by doing it, and what to practise next.

Two facts side by side. Neither corrects the other, and nothing is counted or compared.
"""

import enum
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.attempt import AttemptRecord, Outcome
from app.domain.skills_check import SelfRating, SkillsCheck
from app.domain.task import Task

MOST_SUGGESTED = 3


class Shown(enum.Enum):
    """How a task was done the last time it was done to its end."""

    NOT_YET = "not_yet"
    WITH_HELP = "with_help"
    ALONE = "alone"


@dataclass(frozen=True, slots=True)
class SaidAndShown:
    """One task: the newest answer and when it was given, and the newest doing, if there is one."""

    task: Task
    said: SelfRating
    said_on: date
    shown: Shown = Shown.NOT_YET
    shown_on: date | None = None


def said_and_shown(
    tasks: Iterable[Task], checks: Sequence[SkillsCheck], records: Sequence[AttemptRecord]
) -> tuple[SaidAndShown, ...]:
    """Return every task this person said something about, in the order of the tasks.

    `checks` and `records` are one person's, oldest first. The newest answer counts.
    """
    answers = sorted(
        (one for check in checks for one in check.answers), key=lambda one: one.said_at
    )
    said = {answer.task_id: answer for answer in answers}
    found = []
    for task in tasks:
        answer = said.get(task.id)
        if answer is not None and answer.rating is not None:
            shown, day = _shown(task.id, records)
            on = answer.said_at.date()
            found.append(SaidAndShown(task, answer.rating, on, shown, day))
    return tuple(found)


def next_to_practise(lines: Sequence[SaidAndShown]) -> tuple[Task, ...]:
    """Return at most 3 tasks to suggest: first what is nearest to be done alone."""
    wanted = sorted((line for line in lines if _is_open(line)), key=_distance)
    return tuple(line.task for line in wanted[:MOST_SUGGESTED])


def next_to_show(lines: Sequence[SaidAndShown]) -> tuple[Task, ...]:
    """Return at most 3 tasks the person can do alone, they say, and has not done here yet."""
    unseen = [line for line in lines if _says_alone(line) and line.shown is Shown.NOT_YET]
    return tuple(line.task for line in unseen[:MOST_SUGGESTED])


def _shown(task_id: str, records: Sequence[AttemptRecord]) -> tuple[Shown, date | None]:
    for record in reversed(records):
        if record.attempt.task_id == task_id and record.outcome is Outcome.FINISHED:
            how = Shown.ALONE if record.is_all_alone else Shown.WITH_HELP
            return how, record.attempt.began_at.date()
    return Shown.NOT_YET, None


def _says_alone(line: SaidAndShown) -> bool:
    return line.said in {SelfRating.ALONE, SelfRating.CAN_SHOW}


def _is_open(line: SaidAndShown) -> bool:
    if _says_alone(line):
        return line.shown is Shown.WITH_HELP
    return line.shown is not Shown.ALONE


def _distance(line: SaidAndShown) -> int:
    """Return how far a task is from being done alone: done or said with help is nearest."""
    if line.said is SelfRating.WITH_HELP:
        return 0
    return 1 if line.shown is Shown.WITH_HELP else 2
