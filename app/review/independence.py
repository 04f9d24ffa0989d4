"""How much of a task a person does alone, week by week, and where that is going."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from app.domain.counts import WeekCount
from app.i18n import _

WEEKS_COMPARED = 8
CLEAR_CHANGE_PERCENT = 10


class Course(Enum):
    """Where independence is going, without marks or ranks."""

    TOO_EARLY = auto()
    MORE_ALONE = auto()
    STEADY = auto()
    MORE_HELP = auto()


@dataclass(frozen=True, slots=True)
class Point:
    """One week: how many steps were done, and how many of them alone."""

    week_start: date
    steps: int
    steps_alone: int

    @property
    def percent_alone(self) -> int:
        """The independence of the week, 0 to 100. Plot, table and print show this very number."""
        return percent(self.steps_alone, self.steps)


@dataclass(frozen=True, slots=True)
class Trend:
    """The weeks with practice, oldest first, and where they lead."""

    points: tuple[Point, ...]
    course: Course


def percent(part: int, whole: int) -> int:
    """Return a share as a whole number of percent, a half upwards; 0 of 0 is 0."""
    return (200 * part + whole) // (2 * whole) if whole else 0


def trend(weeks: Sequence[WeekCount]) -> Trend:
    """Return the trend of one task, from the counts of the weeks, oldest first.

    The last 8 weeks with practice are parted in two, and the halves compared as a whole, so that a
    week with two steps does not weigh as much as one with fifty.
    """
    points = tuple(
        Point(week.week_start, week.steps, week.steps_alone) for week in weeks if week.steps
    )
    return Trend(points, _course(points[-WEEKS_COMPARED:]))


def course_words(course: Course) -> str:
    """Return the trend as one sentence."""
    words = {
        Course.TOO_EARLY: _("It is too early to see a change."),
        Course.MORE_ALONE: _("More steps are done alone than before."),
        Course.STEADY: _("About as many steps are done alone as before."),
        Course.MORE_HELP: _("More help is needed than before."),
    }
    return words[course]


def _course(points: Sequence[Point]) -> Course:
    half = len(points) // 2
    if not half:
        return Course.TOO_EARLY
    change = _together(points[half:]) - _together(points[:half])
    if change >= CLEAR_CHANGE_PERCENT:
        return Course.MORE_ALONE
    if change <= -CLEAR_CHANGE_PERCENT:
        return Course.MORE_HELP
    return Course.STEADY


def _together(points: Sequence[Point]) -> int:
    return percent(sum(point.steps_alone for point in points), sum(point.steps for point in points))
