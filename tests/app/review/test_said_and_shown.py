"""What was said stands beside what was done; the next thing to practise follows from both."""

from datetime import UTC, datetime, timedelta

from app.domain.attempt import Attempt, AttemptRecord, Outcome, StepResult
from app.domain.prompting import Direction, PromptLevel
from app.domain.skills_check import SelfRating, SkillsAnswer, SkillsCheck
from app.domain.task import Scenario, Task
from app.review.said_and_shown import (
    SaidAndShown,
    Shown,
    next_to_practise,
    next_to_show,
    said_and_shown,
)

MONDAY = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)
TASKS = tuple(
    Task(task_id, task_id, "", ("1.1",), frozenset(Scenario)) for task_id in ("W1", "W2", "W3")
)


def check(day: int = 0, **said: SelfRating | None) -> SkillsCheck:
    at = MONDAY + timedelta(days=day)
    answers = tuple(SkillsAnswer(task_id, rating, at) for task_id, rating in said.items())
    return SkillsCheck("one", "kim", "kitchen", tuple(said), at, answers=answers)


def done(
    task_id: str,
    level: PromptLevel = PromptLevel.ALONE,
    outcome: Outcome | None = Outcome.FINISHED,
    day: int = 0,
) -> AttemptRecord:
    began = Attempt(
        f"{task_id} {day}",
        "kim",
        "an exercise",
        task_id,
        "core",
        "1",
        Direction.LEAST_TO_MOST,
        MONDAY + timedelta(days=day),
    )
    return AttemptRecord(began, (StepResult(began.id, "one", 0, level),), outcome)


def line(said: SelfRating, shown: Shown, task: Task = TASKS[0]) -> SaidAndShown:
    return SaidAndShown(task, said, MONDAY.date(), shown)


def test_the_newest_answer_and_the_newest_doing_stand_side_by_side() -> None:
    checks = (check(W1=SelfRating.CANNOT_YET), check(2, W1=SelfRating.ALONE))
    records = (done("W1"), done("W1", PromptLevel.HINT, day=1))

    (found,) = said_and_shown(TASKS, checks, records)

    assert (found.said, found.shown) == (SelfRating.ALONE, Shown.WITH_HELP)
    assert found.said_on == (MONDAY + timedelta(days=2)).date()
    assert found.shown_on == (MONDAY + timedelta(days=1)).date()


def test_what_was_passed_over_is_not_shown() -> None:
    assert said_and_shown(TASKS, (check(W1=None),), ()) == ()


def test_who_stops_an_exercise_has_shown_nothing_by_it() -> None:
    records = (done("W1", outcome=Outcome.STOPPED), done("W1", outcome=None, day=1))

    (found,) = said_and_shown(TASKS, (check(W1=SelfRating.ALONE),), records)

    assert found.shown is Shown.NOT_YET
    assert found.shown_on is None


def test_what_goes_with_help_comes_before_what_does_not_go_yet() -> None:
    lines = (
        line(SelfRating.CANNOT_YET, Shown.NOT_YET, TASKS[0]),
        line(SelfRating.ALONE, Shown.WITH_HELP, TASKS[1]),
        line(SelfRating.WITH_HELP, Shown.NOT_YET, TASKS[2]),
    )

    assert next_to_practise(lines) == (TASKS[2], TASKS[1], TASKS[0])


def test_what_was_done_alone_is_not_suggested_whatever_was_said() -> None:
    lines = tuple(line(said, Shown.ALONE) for said in SelfRating)

    assert next_to_practise(lines) == ()
    assert next_to_show(lines) == ()


def test_who_says_alone_and_never_did_it_here_is_invited_to_show_it() -> None:
    lines = (
        line(SelfRating.CAN_SHOW, Shown.NOT_YET, TASKS[0]),
        line(SelfRating.WITH_HELP, Shown.NOT_YET, TASKS[1]),
    )

    assert next_to_show(lines) == (TASKS[0],)
    assert next_to_practise(lines) == (TASKS[1],)
