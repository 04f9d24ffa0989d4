"""Slow down people who guess a supporter's secret, without ever locking out an honest one for long.

A pure state machine over the kept record; the caller keeps each record it returns. One try is:

1. `elapsed` with the monotonic seconds since the record was read, `may_try`;
2. `before_try`, and keep it: the failure is counted before the secret is looked at, so that
   pulling the plug gives no free try;
3. `check_secret`; if it is right, `after_success`, and keep it.

No seconds are ever shown to people. The waiting times are those of the throttle measured in
`tests/app/identity/test_gate.py`: at most 40 tries in 24 hours.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.secret import SecretRecord

WAITS_SECONDS = (0, 0, 5, 15, 60, 300, 900, 1800, 3600)
FAILURES_BEFORE_RECOVERY_CODE = 20


@dataclass(frozen=True, slots=True)
class Allowed:
    """A try may be made now."""


@dataclass(frozen=True, slots=True)
class Wait:
    """A try may be made in `seconds`. They are for a timer, not for the screen."""

    seconds: float


@dataclass(frozen=True, slots=True)
class LockedOut:
    """Only the recovery code helps now."""


Permission = Allowed | Wait | LockedOut


def may_try(record: SecretRecord) -> Permission:
    """Tell whether a secret may be tried now. The recovery code may be tried even in `LockedOut`."""
    if record.is_locked_out:
        return LockedOut()
    if record.wait_seconds > 0:
        return Wait(record.wait_seconds)
    return Allowed()


def before_try(record: SecretRecord) -> SecretRecord:
    """Return `record` with this try counted as a failure already. Keep it before checking."""
    failures = record.failures + 1
    return replace(
        record,
        failures=failures,
        wait_seconds=float(WAITS_SECONDS[min(failures, len(WAITS_SECONDS)) - 1]),
        is_locked_out=failures >= FAILURES_BEFORE_RECOVERY_CODE,
    )


def after_success(record: SecretRecord) -> SecretRecord:
    """Return `record` with everything forgiven."""
    return replace(record, failures=0, wait_seconds=0.0, is_locked_out=False)


def after_reset(record: SecretRecord, secret_hash: str, moment: datetime) -> SecretRecord:
    """Return `record` with a new secret, once the recovery code was right."""
    return replace(after_success(record), secret_hash=secret_hash, reset_at=moment)


def elapsed(record: SecretRecord, seconds: float) -> SecretRecord:
    """Return `record` after `seconds` of monotonic time: only time spent running burns the wait.

    The clock on the wall plays no part, so setting it forward or back gains nothing.
    """
    return replace(record, wait_seconds=max(0.0, record.wait_seconds - max(0.0, seconds)))
