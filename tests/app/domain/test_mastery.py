"""A task is mastered when three attempts in a row were done nearly or fully alone."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.attempt import Attempt, AttemptRecord, Outcome, StepResult
from app.domain.mastery import Mastery, MasteryRule, mastery
from app.domain.prompting import Direction, PromptLevel

RULE = MasteryRule()
MONDAY = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
STEPS = 10


def tried(
    number: int,
    *,
    helped: int = 0,
    day: int | None = None,
    exercise: str | None = None,
    outcome: Outcome | None = Outcome.FINISHED,
    steps: int = STEPS,
) -> AttemptRecord:
    attempt = Attempt(
        id=f"attempt-{number}",
        employee_id="kim",
        exercise_id=exercise or f"mail-{number % 2}",
        task_id="W14",
        pack="core",
        pack_version="1",
        direction=Direction.LEAST_TO_MOST,
        began_at=MONDAY + timedelta(days=number if day is None else day),
    )
    levels = [PromptLevel.HINT] * helped + [PromptLevel.ALONE] * (steps - helped)
    results = tuple(
        StepResult(attempt.id, f"step-{at}", at, level) for at, level in enumerate(levels)
    )
    return AttemptRecord(attempt, results, outcome)


def is_mastered(*records: AttemptRecord, is_safety: bool = False) -> bool:
    return mastery(records, RULE, is_safety=is_safety) is not None


def test_three_attempts_alone_on_two_days_in_two_exercises_are_mastery() -> None:
    found = mastery([tried(1), tried(2), tried(3)], RULE, is_safety=False)

    assert found == Mastery("W14", "attempt-3", MONDAY + timedelta(days=3), 1)


def test_two_attempts_are_not_enough() -> None:
    assert not is_mastered(tried(1), tried(2))


def test_ninety_percent_of_all_steps_together_is_enough_and_less_is_not() -> None:
    assert is_mastered(tried(1, helped=3), tried(2), tried(3))
    assert not is_mastered(tried(1, helped=3), tried(2, helped=1), tried(3))


def test_just_under_ninety_percent_is_not_rounded_up() -> None:
    assert not is_mastered(tried(1, helped=3), tried(2), tried(3, steps=9))


def test_long_attempts_weigh_more_than_short_ones() -> None:
    assert is_mastered(tried(1, steps=4, helped=1), tried(2), tried(3))
    assert not is_mastered(tried(1, steps=4, helped=1), tried(2, steps=4), tried(3, steps=1))


def test_in_a_safety_task_every_step_counts() -> None:
    assert is_mastered(tried(1), tried(2), tried(3), is_safety=True)
    assert not is_mastered(tried(1, helped=1), tried(2), tried(3), is_safety=True)


def test_one_day_or_one_exercise_is_not_enough() -> None:
    assert not is_mastered(tried(1, day=0), tried(2, day=0), tried(3, day=0))
    assert not is_mastered(*(tried(number, exercise="mail-1") for number in (1, 2, 3)))


def test_the_three_may_come_later_and_the_first_time_counts() -> None:
    records = [tried(1, helped=9), *(tried(number) for number in range(2, 9))]

    found = mastery(records, RULE, is_safety=False)

    assert found is not None
    assert found.attempt_id == "attempt-4"


def test_mastery_is_never_taken_away() -> None:
    later = [tried(number, helped=10) for number in range(4, 9)]

    assert is_mastered(tried(1), tried(2), tried(3), *later)


def test_stopping_is_neutral_unless_help_was_needed() -> None:
    stopped = tried(3, outcome=Outcome.STOPPED, steps=2)
    cut_off = tried(3, outcome=None, steps=0)
    stopped_with_help = tried(3, outcome=Outcome.STOPPED, steps=2, helped=1)

    assert is_mastered(tried(1), tried(2), stopped, tried(4))
    assert is_mastered(tried(1), tried(2), cut_off, tried(5))
    assert not is_mastered(tried(1), tried(2), stopped_with_help, tried(4), tried(5))


def test_attempts_without_a_step_prove_nothing() -> None:
    assert not is_mastered(*(tried(number, steps=0) for number in (1, 2, 3)))


def test_the_rule_can_be_changed_and_its_version_is_kept() -> None:
    gentler = MasteryRule(version=2, attempts=2, percent_alone=80)

    found = mastery([tried(1, helped=2), tried(2, helped=2)], gentler, is_safety=False)

    assert found is not None
    assert found.rule_version == 2


@given(st.lists(st.integers(0, STEPS), max_size=10), st.integers(0, STEPS))
def test_more_practice_never_undoes_mastery(helps: list[int], more: int) -> None:
    records = [tried(number, helped=helped) for number, helped in enumerate(helps)]

    before = mastery(records, RULE, is_safety=False)
    after = mastery([*records, tried(len(helps), helped=more)], RULE, is_safety=False)

    assert before is None or after == before
