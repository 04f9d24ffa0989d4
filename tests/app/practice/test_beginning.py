"""An attempt begins: it says which exercise it is, and help goes on where the task was left."""

from dataclasses import replace
from datetime import UTC, datetime

from app.domain.attempt import AttemptRecord, StepResult
from app.domain.exercise import Exercise
from app.domain.prompting import Direction, PromptLevel
from app.domain.support_profile import SupportProfile
from app.practice.beginning import entry_for, new_attempt

MORNING = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)
HELP_FIRST = SupportProfile(direction=Direction.MOST_TO_LEAST)


def record(exercise: Exercise, *levels: PromptLevel) -> AttemptRecord:
    attempt = new_attempt(exercise, "kim", HELP_FIRST, MORNING, "one")
    results = [StepResult("one", f"step-{at}", at, level) for at, level in enumerate(levels)]
    return AttemptRecord(attempt, tuple(results), None)


def test_an_attempt_says_who_began_which_exercise_and_how_help_comes(mail: Exercise) -> None:
    attempt = new_attempt(mail, "kim", HELP_FIRST, MORNING, "one")

    assert (attempt.id, attempt.employee_id, attempt.began_at) == ("one", "kim", MORNING)
    assert (attempt.exercise_id, attempt.task_id) == (mail.id, mail.task_id)
    assert (attempt.pack, attempt.pack_version) == (mail.pack, mail.version)
    assert attempt.direction is Direction.MOST_TO_LEAST


def test_help_goes_on_where_the_last_attempt_at_the_same_task_stood(mail: Exercise) -> None:
    other_task = replace(mail, task_id="W03")
    records = [
        record(mail, PromptLevel.SHOWN_HOW, PromptLevel.HINT, PromptLevel.HINT),
        record(other_task, PromptLevel.SHOWN_HOW),
        record(mail),
    ]

    assert entry_for(HELP_FIRST, records, mail.task_id) is PromptLevel.HINT


def test_a_task_that_was_never_practised_begins_with_the_demonstration(mail: Exercise) -> None:
    assert entry_for(HELP_FIRST, [], mail.task_id) is PromptLevel.SHOWN_HOW
