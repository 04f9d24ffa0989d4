"""The trend of independence shows the weeks as they were counted and says where they lead."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.counts import WeekCount
from app.review.independence import Course, Point, course_words, percent, trend

MONDAY = date(2026, 9, 7)


def weeks(*counts: tuple[int, int]) -> list[WeekCount]:
    return [
        WeekCount(MONDAY + timedelta(weeks=number), steps, alone)
        for number, (alone, steps) in enumerate(counts)
    ]


def test_each_week_is_a_point_with_its_share() -> None:
    found = trend(weeks((1, 8), (4, 4)))

    assert found.points == (Point(MONDAY, 8, 1), Point(MONDAY + timedelta(weeks=1), 4, 4))
    assert [point.percent_alone for point in found.points] == [13, 100]


def test_weeks_without_practice_are_no_points() -> None:
    assert trend(weeks((0, 0), (1, 2), (0, 0))).points == (
        Point(MONDAY + timedelta(weeks=1), 2, 1),
    )


def test_one_week_is_too_early_for_a_trend() -> None:
    assert trend([]).course is Course.TOO_EARLY
    assert trend(weeks((1, 10))).course is Course.TOO_EARLY


def test_ten_percent_more_or_less_is_a_change() -> None:
    assert trend(weeks((5, 10), (6, 10))).course is Course.MORE_ALONE
    assert trend(weeks((50, 100), (59, 100))).course is Course.STEADY
    assert trend(weeks((6, 10), (5, 10))).course is Course.MORE_HELP


def test_a_week_with_two_steps_does_not_weigh_like_a_week_with_fifty() -> None:
    assert trend(weeks((25, 50), (25, 50), (28, 50), (0, 2))).course is Course.STEADY


def test_only_the_last_eight_weeks_with_practice_are_compared() -> None:
    long_ago = [(0, 10)] * 10

    assert trend(weeks(*long_ago, *[(8, 10)] * 8)).course is Course.STEADY


def test_a_share_is_rounded_half_up_and_nothing_of_nothing_is_nothing() -> None:
    assert [percent(1, 8), percent(1, 3), percent(2, 3), percent(0, 0)] == [13, 33, 67, 0]


@given(st.integers(0, 500), st.integers(0, 500))
def test_a_share_stays_between_none_and_all(part: int, more: int) -> None:
    assert 0 <= percent(part, part + more) <= 100


def test_every_course_has_its_own_words() -> None:
    assert len({course_words(course) for course in Course}) == len(Course)
