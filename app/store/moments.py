"""Moments as the tables keep them: whole microseconds since 1970, in UTC."""

from datetime import UTC, datetime, timedelta

_START = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def micros(moment: datetime) -> int:
    """Return `moment`, which must know its zone, as the tables keep it."""
    return (moment - _START) // _MICROSECOND


def moment(kept: int) -> datetime:
    """Return a kept moment in UTC."""
    return _START + timedelta(microseconds=kept)


def moment_or_none(kept: int | None) -> datetime | None:
    """Return a kept moment in UTC, or None where none was kept."""
    return None if kept is None else moment(kept)
