"""A supporter reads when somebody could do a task alone, and what later looks have shown."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from app.domain.attempt import Attempt, AttemptRecord, Outcome, Probe, StepResult
from app.domain.mastery import Mastery, MasteryRule
from app.domain.prompting import Direction, PromptLevel
from app.domain.task import Task
from app.review.lasting import Looked, lasting, lasting_words

MONDAY = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
MAIL = Task("W14", "Read an e-mail", "pictogram/envelope", ("2.1",), frozenset())
CLOCK = Task("W18", "Clock in", "pictogram/clock", ("2.3",), frozenset())
REACHED = {"W14": Mastery("W14", "three", MONDAY, 1)}
RULE = MasteryRule()


def _tried(
    days: int | None,
    level: PromptLevel = PromptLevel.ALONE,
    outcome: Outcome | None = Outcome.FINISHED,
    task_id: str = "W14",
) -> AttemptRecord:
    began_at = MONDAY + timedelta(days=days or 3)
    probe = Probe(days, 1) if days else None
    attempt = Attempt(
        "id", "kim", "mail-a", task_id, "core", "1", Direction.LEAST_TO_MOST, began_at, probe
    )
    return AttemptRecord(attempt, (StepResult("id", "one", 0, level),), outcome)


def test_only_what_was_mastered_is_told() -> None:
    [found] = lasting([MAIL, CLOCK], REACHED, (), RULE)

    assert found.task == MAIL
    assert found.reached_on == date(2026, 11, 2)
    assert found.next_on == date(2026, 11, 9)


def test_only_probes_that_were_done_are_told() -> None:
    records = [
        _tried(None),
        _tried(7),
        _tried(30, outcome=Outcome.STOPPED),
        _tried(30, PromptLevel.HINT),
        _tried(90, task_id="W18"),
    ]

    [found] = lasting([MAIL], REACHED, records, RULE)

    assert found.looked == (Looked(7, was_alone=True), Looked(30, was_alone=False))
    assert found.next_on == date(2027, 1, 31)


def test_after_a_late_probe_the_next_one_waits_a_week() -> None:
    late = _tried(7)
    late = replace(late, attempt=replace(late.attempt, began_at=MONDAY + timedelta(days=28)))

    [found] = lasting([MAIL], REACHED, [late], RULE)

    assert found.next_on == date(2026, 12, 7)


def test_after_the_last_probe_nothing_is_left_to_look_at() -> None:
    [found] = lasting([MAIL], REACHED, [_tried(90)], RULE)

    assert found.next_on is None
    assert lasting_words(found) == (
        "Could do it alone on 2 November 2026.",
        "After 90 days: still alone.",
    )


def test_help_is_told_without_blame() -> None:
    [found] = lasting([MAIL], REACHED, [_tried(7, PromptLevel.SHOWN_HOW)], RULE)

    assert lasting_words(found)[1:] == (
        "After 7 days: with some help.",
        "The program looks again from 2 December 2026.",
    )
