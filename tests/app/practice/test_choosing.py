"""Which tasks are offered, and which exercise of a task comes next."""

from datetime import UTC, datetime

from app.domain.attempt import Attempt, AttemptRecord, Outcome, StepResult
from app.domain.prompting import Direction, PromptLevel
from app.practice.choosing import Offer, next_exercise, offers

EXERCISES = {f"W{number:02}": [f"w{number}-a", f"w{number}-b"] for number in range(1, 7)}


def _record(task_id: str, exercise_id: str, level: PromptLevel) -> AttemptRecord:
    moment = datetime(2026, 11, 1, tzinfo=UTC)
    attempt = Attempt(
        "id", "kim", exercise_id, task_id, "core", "1", Direction.LEAST_TO_MOST, moment
    )
    return AttemptRecord(attempt, (StepResult("id", "one", 0, level),), Outcome.FINISHED)


def test_at_most_four_tasks_are_offered() -> None:
    assert len(offers(EXERCISES, (), ())) == 4


def test_the_newest_invitations_stand_first_and_are_marked() -> None:
    offered = offers(EXERCISES, (), ("W04", "W05", "W06"))

    assert [offer.task_id for offer in offered[:2]] == ["W06", "W05"]
    assert [offer.is_invited for offer in offered] == [True, True, False, False]


def test_an_invitation_to_a_task_without_exercises_is_left_out() -> None:
    assert not any(offer.is_invited for offer in offers(EXERCISES, (), ("W40",)))


def test_what_needed_help_comes_before_new_tasks_and_what_went_alone_comes_last() -> None:
    records = [
        _record("W01", "w1-a", PromptLevel.ALONE),
        _record("W06", "w6-a", PromptLevel.HINT),
    ]

    offered = [offer.task_id for offer in offers(EXERCISES, records, ())]

    assert offered == ["W06", "W02", "W03", "W04"]


def test_the_exercise_that_was_played_longest_ago_comes_next() -> None:
    records = [
        _record("W01", "w1-a", PromptLevel.ALONE),
        _record("W01", "w1-b", PromptLevel.ALONE),
    ]

    assert next_exercise(EXERCISES["W01"], records) == "w1-a"
    assert next_exercise(EXERCISES["W01"], records[:1]) == "w1-b"


def test_a_probe_comes_after_the_invitation_and_takes_one_of_the_four_places() -> None:
    probe = Offer("W02", "w2-unseen", is_probe=True)

    offered = offers(EXERCISES, (), ("W05",), probe)

    assert [offer.task_id for offer in offered] == ["W05", "W02", "W01", "W03"]
    assert offered[1] == probe


def test_a_task_that_is_suggested_and_due_stands_there_once() -> None:
    offered = offers(EXERCISES, (), ("W02",), Offer("W02", "w2-unseen", is_probe=True))

    assert [offer.task_id for offer in offered] == ["W02", "W01", "W03", "W04"]
    assert not offered[0].is_probe
