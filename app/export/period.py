"""The stretch of time a results file is about: a closed month, or a quarter where a month is too thin."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

MONTHS_IN_QUARTER = 3
MONTHS_IN_YEAR = 12


class PeriodKind(StrEnum):
    """No period is shorter than a month: a week on one workstation is mostly one person."""

    MONTH = "month"
    QUARTER = "quarter"


@dataclass(frozen=True, slots=True)
class Period:
    """A period by its first day. `months` are those it counts, each by its first day.

    A quarter counts only the months that have no file of their own, so that no two files of a
    workstation overlap and nothing can be found by subtracting one from another.
    """

    kind: PeriodKind
    start: date
    months: tuple[date, ...]

    @property
    def key(self) -> str:
        """Return "2026-10" or "2026-Q4"."""
        if self.kind is PeriodKind.MONTH:
            return month_key(self.start)
        return quarter_key(self.start)


def month_of(day: date) -> date:
    """Return the first day of the month of `day`."""
    return date(day.year, day.month, 1)


def month_key(month: date) -> str:
    """Return the month as "2026-10"."""
    return f"{month:%Y-%m}"


def month_named(key: str) -> date:
    """Return the first day of the month "2026-10"."""
    return date.fromisoformat(f"{key}-01")


def quarter_key(month: date) -> str:
    """Return the quarter of `month` as "2026-Q4"."""
    return f"{month.year:04}-Q{(month.month - 1) // MONTHS_IN_QUARTER + 1}"


def quarter_of(month: date) -> tuple[date, ...]:
    """Return the three months of the quarter in which `month` lies."""
    first = (month.month - 1) // MONTHS_IN_QUARTER * MONTHS_IN_QUARTER + 1
    return tuple(date(month.year, first + step, 1) for step in range(MONTHS_IN_QUARTER))


def next_month(month: date) -> date:
    """Return the first day of the month after `month`."""
    if month.month == MONTHS_IN_YEAR:
        return date(month.year + 1, 1, 1)
    return date(month.year, month.month + 1, 1)


def one_month(month: date) -> Period:
    """Return the period that is just `month`."""
    return Period(PeriodKind.MONTH, month, (month,))


def rest_of_quarter(months: tuple[date, ...]) -> Period:
    """Return the quarter that counts `months`, which lie in it, in order."""
    return Period(PeriodKind.QUARTER, quarter_of(months[0])[0], months)
