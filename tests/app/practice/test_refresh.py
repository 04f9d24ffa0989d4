"""A probe is offered about 7, 30 and 90 days after a mastery, and never twice for the same days."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.attempt import Attempt, AttemptRecord, Outcome, Probe, StepResult
from app.domain.mastery import Mastery, MasteryRule
from app.domain.prompting import Direction, PromptLevel
from app.domain.task import Task
from app.practice.choosing import Offer
from app.practice.refresh import due_probes, newly_mastered, probe_offer

RULE = MasteryRule()
MONDAY = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
MAIL = Mastery("W14", "three", MONDAY, 1)


def _tried(
    day: int,
    probe_days: int = 0,
    *,
    exercise: str = "mail-a",
    level: PromptLevel = PromptLevel.ALONE,
    outcome: Outcome | None = Outcome.FINISHED,
) -> AttemptRecord:
    moment = MONDAY + timedelta(days=day)
    attempt = Attempt(
        f"{day}", "kim", exercise, "W14", "core", "1", Direction.LEAST_TO_MOST, moment,
        Probe(probe_days, 1) if probe_days else None,
    )  # fmt: skip
    return AttemptRecord(attempt, (StepResult(attempt.id, "one", 0, level),), outcome)


def _due(day: int, *records: AttemptRecord) -> int | None:
    probe = due_probes([MAIL], records, RULE, MONDAY + timedelta(days=day)).get("W14")
    return probe.days if probe else None


@pytest.mark.parametrize(
    ("day", "days"), [(0, None), (6, None), (7, 7), (29, 7), (30, 30), (90, 90), (400, 90)]
)
def test_a_probe_is_due_after_7_30_and_90_days(day: int, days: int | None) -> None:
    assert _due(day) == days


def test_a_probe_that_was_done_is_not_due_again() -> None:
    assert _due(20, _tried(8, 7)) is None
    assert _due(31, _tried(8, 7)) == 30
    assert _due(400, _tried(8, 7), _tried(31, 30), _tried(95, 90)) is None


def test_a_probe_done_with_help_is_answered_too() -> None:
    assert _due(20, _tried(8, 7, level=PromptLevel.SHOWN_HOW)) is None


def test_two_probes_never_follow_within_a_week() -> None:
    assert _due(31, _tried(28, 7)) is None
    assert _due(35, _tried(28, 7)) == 30


def test_a_probe_that_was_stopped_or_cut_off_waits_for_another_day() -> None:
    for outcome in (Outcome.STOPPED, None):
        stopped = _tried(8, 7, outcome=outcome)

        assert _due(8, stopped) is None
        assert _due(9, stopped) == 7


def test_nothing_is_due_on_a_day_on_which_the_task_was_practised() -> None:
    assert _due(10, _tried(10)) is None
    assert _due(11, _tried(10)) == 7


def test_the_mastery_of_longest_ago_comes_first() -> None:
    later = Mastery("W03", "nine", MONDAY + timedelta(days=1), 1)

    due = due_probes([later, MAIL], (), RULE, MONDAY + timedelta(days=40))

    assert list(due) == ["W14", "W03"]
    assert due["W03"] == Probe(30, RULE.version)


def test_a_site_can_look_at_other_days() -> None:
    rule = MasteryRule(version=4, probe_days=(14,))
    at = MONDAY + timedelta(days=14)

    assert due_probes([MAIL], (), rule, at) == {"W14": Probe(14, 4)}
    assert due_probes([MAIL], (), MasteryRule(probe_days=()), at) == {}


def test_the_exercise_nobody_has_seen_is_offered() -> None:
    due = {"W14": Probe(7, 1)}

    offer = probe_offer(due, {"W14": ["mail-c"]}, {"W14": ["mail-a", "mail-b"]}, ())

    assert offer == Offer("W14", "mail-c", is_probe=True)


def test_without_an_unseen_exercise_the_one_of_longest_ago_is_offered() -> None:
    records = [_tried(0), _tried(1, exercise="mail-b"), _tried(2)]

    offer = probe_offer({"W14": Probe(7, 1)}, {}, {"W14": ["mail-a", "mail-b"]}, records)

    assert offer == Offer("W14", "mail-b", is_probe=True)


def test_a_task_without_exercises_in_this_language_gives_way_to_the_next() -> None:
    due = {"W14": Probe(7, 1), "W18": Probe(7, 1)}

    offer = probe_offer(due, {"W18": ["clock-c"]}, {"W18": ["clock-a"]}, ())

    assert offer is not None
    assert offer.task_id == "W18"
    assert probe_offer({}, {}, {}, ()) is None


def test_a_mastery_is_found_once() -> None:
    task = Task("W14", "Read an e-mail", "pictogram/envelope", ("2.1",), frozenset())
    records = [_tried(0), _tried(1, exercise="mail-b"), _tried(2)]

    [found] = newly_mastered([task], records, {}, RULE)

    assert found == Mastery("W14", "2", MONDAY + timedelta(days=2), RULE.version)
    assert newly_mastered([task], records, {"W14": MAIL}, RULE) == ()
    assert newly_mastered([task], records[:2], {}, RULE) == ()


@given(st.lists(st.integers(min_value=1, max_value=500), max_size=12))
def test_whoever_does_every_probe_does_three(days: list[int]) -> None:
    records: list[AttemptRecord] = []

    for day in sorted(set(days)):
        due = _due(day, *records)
        if due is not None:
            records.append(_tried(day, due))

    asked = [one.attempt.probe.days for one in records if one.attempt.probe]
    assert asked == sorted(set(asked))
    assert len(asked) <= len(RULE.probe_days)
