"""Guessing a secret is slow, also across restarts and clocks; an honest person gets in."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.domain.secret import SecretRecord
from app.identity.gate import (
    FAILURES_BEFORE_RECOVERY_CODE,
    WAITS_SECONDS,
    Allowed,
    LockedOut,
    Wait,
    after_reset,
    after_success,
    before_try,
    elapsed,
    may_try,
)

FRESH = SecretRecord("hash", "recovery hash")
DAY_SECONDS = 24 * 3600
LONGEST_HONEST_WAIT = 3600


def after(failures: int) -> SecretRecord:
    record = FRESH
    for _unused in range(failures):
        record = before_try(replace(record, wait_seconds=0.0))
    return record


def test_two_slips_cost_nothing_and_then_the_wait_grows() -> None:
    waits = [after(failures).wait_seconds for failures in range(1, 12)]

    assert waits == [0, 0, 5, 15, 60, 300, 900, 1800, 3600, 3600, 3600]


def test_a_try_is_a_failure_until_it_is_proved_right() -> None:
    assert before_try(FRESH).failures == 1
    assert after_success(before_try(FRESH)) == FRESH


def test_while_it_waits_nobody_may_try_and_running_time_burns_the_wait() -> None:
    record = after(4)

    assert may_try(record) == Wait(15.0)
    assert may_try(elapsed(record, 14.5)) == Wait(0.5)
    assert may_try(elapsed(record, 15)) == Allowed()


def test_a_restart_forgives_nothing() -> None:
    kept_on_disk = after(4)

    assert may_try(replace(kept_on_disk)) == Wait(15.0)


def test_time_that_runs_backwards_does_not_lengthen_the_wait() -> None:
    assert elapsed(after(4), -1000).wait_seconds == 15.0


def test_after_20_failures_in_a_row_only_the_recovery_code_helps() -> None:
    assert not isinstance(may_try(after(19)), LockedOut)

    locked = after(20)

    assert may_try(elapsed(locked, 10 * DAY_SECONDS)) == LockedOut()


def test_the_recovery_code_brings_a_new_secret_and_says_when() -> None:
    moment = datetime(2026, 11, 22, tzinfo=UTC)

    reset = after_reset(after(FAILURES_BEFORE_RECOVERY_CODE), "new hash", moment)

    assert reset == SecretRecord("new hash", "recovery hash", reset_at=moment)
    assert may_try(reset) == Allowed()


def test_who_waits_out_every_pause_has_at_most_40_guesses_a_day() -> None:
    record, seconds, guesses = FRESH, 0.0, 0
    while seconds <= DAY_SECONDS:
        record = before_try(replace(record, is_locked_out=False))
        guesses += 1
        seconds += record.wait_seconds
        record = elapsed(record, record.wait_seconds)

    assert guesses <= 40


@given(st.lists(st.tuples(st.booleans(), st.floats(-1e6, 1e6)), max_size=60))
def test_whatever_happens_the_gate_never_asks_for_more_than_an_hour(
    story: list[tuple[bool, float]],
) -> None:
    record = FRESH
    for tries, seconds in story:
        record = elapsed(record, seconds)
        if tries and may_try(record) == Allowed():
            record = before_try(record)

    assert 0 <= record.wait_seconds <= LONGEST_HONEST_WAIT
    assert record.failures <= FAILURES_BEFORE_RECOVERY_CODE
    assert record.is_locked_out == (record.failures >= FAILURES_BEFORE_RECOVERY_CODE)


@given(st.lists(st.floats(0, DAY_SECONDS), max_size=80))
def test_tries_are_never_closer_together_than_the_waits(pauses: list[float]) -> None:
    record, now, tried_at = FRESH, 0.0, []
    for pause in pauses:
        record, now = elapsed(record, pause), now + pause
        if may_try(record) == Allowed():
            tried_at.append(now)
            record = before_try(record)

    gaps = [later - earlier for earlier, later in pairwise(tried_at)]
    waits = (*WAITS_SECONDS, *(WAITS_SECONDS[-1],) * FAILURES_BEFORE_RECOVERY_CODE)
    assert all(gap >= wait - 1e-3 for gap, wait in zip(gaps, waits, strict=False))
