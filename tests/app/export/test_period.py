"""A file is about a closed month, or about the thin months of a quarter."""

from datetime import date

from app.export.period import (
    month_of,
    next_month,
    one_month,
    quarter_key,
    quarter_of,
    rest_of_quarter,
)


def test_a_month_is_known_by_its_year_and_number() -> None:
    assert one_month(date(2026, 3, 1)).key == "2026-03"
    assert month_of(date(2026, 3, 31)) == date(2026, 3, 1)


def test_a_year_ends_after_december() -> None:
    assert next_month(date(2026, 12, 1)) == date(2027, 1, 1)
    assert next_month(date(2026, 11, 1)) == date(2026, 12, 1)


def test_each_month_lies_in_one_quarter() -> None:
    keys = [quarter_key(date(2026, month, 1)) for month in range(1, 13)]

    assert keys == ["2026-Q1"] * 3 + ["2026-Q2"] * 3 + ["2026-Q3"] * 3 + ["2026-Q4"] * 3
    assert quarter_of(date(2026, 11, 1)) == tuple(date(2026, month, 1) for month in (10, 11, 12))


def test_the_rest_of_a_quarter_starts_where_the_quarter_starts() -> None:
    rest = rest_of_quarter((date(2026, 11, 1), date(2026, 12, 1)))

    assert (rest.key, rest.start) == ("2026-Q4", date(2026, 10, 1))
