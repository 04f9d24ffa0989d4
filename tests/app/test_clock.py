"""The clock tells this moment, in a zone, and never runs backwards between two looks."""

from datetime import UTC, datetime, timedelta

from app.clock import SystemClock


def test_now_is_this_moment_in_utc() -> None:
    now = SystemClock().now()

    assert now.tzinfo is UTC
    assert abs(now - datetime.now(UTC)) < timedelta(seconds=5)


def test_the_steady_clock_only_grows() -> None:
    clock = SystemClock()

    first, second = clock.monotonic(), clock.monotonic()

    assert second >= first
