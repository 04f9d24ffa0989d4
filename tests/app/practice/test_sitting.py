"""A skills check asks about 5 to 8 tasks, and about all of a job before it asks anything again."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.skills_check import SelfRating, SkillsAnswer, SkillsCheck
from app.practice.sitting import MOST_A_SITTING, sitting

MONDAY = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)
FEWEST = 5


def answered(task_ids: tuple[str, ...], day: int = 0) -> SkillsCheck:
    at = MONDAY + timedelta(days=day)
    said = tuple(SkillsAnswer(task_id, SelfRating.ALONE, at) for task_id in task_ids)
    return SkillsCheck("one", "kim", "kitchen", task_ids, at, answers=said)


def tasks(count: int) -> tuple[str, ...]:
    return tuple(f"W{number:02}" for number in range(1, count + 1))


@given(count=st.integers(FEWEST, 40))
def test_a_sitting_is_never_shorter_or_longer_than_it_should_be(count: int) -> None:
    assert FEWEST <= len(sitting(tasks(count), ())) <= MOST_A_SITTING


@given(count=st.integers(1, 40))
def test_sitting_after_sitting_everything_is_asked_once(count: int) -> None:
    checks: list[SkillsCheck] = []

    for day in range(5):
        checks.append(answered(sitting(tasks(count), checks), day))

    assert {task_id for check in checks for task_id in check.task_ids} == set(tasks(count))


def test_what_was_passed_over_is_not_asked_again_at_once() -> None:
    first = sitting(tasks(10), ())
    passed = replace(
        answered(first), answers=tuple(SkillsAnswer(one, None, MONDAY) for one in first)
    )

    assert set(sitting(tasks(10), (passed,))) == set(tasks(10)) - set(first)


def test_a_job_without_a_task_to_practise_has_no_questions() -> None:
    assert sitting((), ()) == ()


def test_the_order_is_that_of_the_job() -> None:
    assert sitting(("W18", "W03", "W15"), ()) == ("W18", "W03", "W15")
