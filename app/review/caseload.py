"""Whom a supporter may want to see first today, and why."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum

from app.domain.counts import CaseloadRow
from app.i18n import _

AWAY_AFTER = timedelta(days=14)


class Concern(IntEnum):
    """Why a person stands where they stand in the list, most pressing first."""

    ASKED = 0
    STUCK = 1
    AWAY = 2
    NOT_YET = 3
    PRACTISED = 4


@dataclass(frozen=True, slots=True)
class CaseloadEntry:
    """A person in the list, with the reason for the place."""

    row: CaseloadRow
    concern: Concern


def caseload(rows: Iterable[CaseloadRow], now: datetime) -> tuple[CaseloadEntry, ...]:
    """Return everyone, by concern; within one, who practised longest ago comes first."""
    entries = (CaseloadEntry(row, _concern(row, now)) for row in rows)
    return tuple(sorted(entries, key=_place))


def concern_words(concern: Concern) -> str:
    """Return why the person stands there, in a few words."""
    words = {
        Concern.ASKED: _("Asked for help"),
        Concern.STUCK: _("Often needs help at the same step"),
        Concern.AWAY: _("Has not practised for 2 weeks"),
        Concern.NOT_YET: _("Has not practised yet"),
        Concern.PRACTISED: _("Has practised"),
    }
    return words[concern]


def _concern(row: CaseloadRow, now: datetime) -> Concern:
    if row.has_open_request:
        return Concern.ASKED
    if row.last_practised is None:
        return Concern.NOT_YET
    if row.stuck_step is not None:
        return Concern.STUCK
    if now - row.last_practised >= AWAY_AFTER:
        return Concern.AWAY
    return Concern.PRACTISED


def _place(entry: CaseloadEntry) -> tuple[Concern, float, str]:
    last = entry.row.last_practised
    return entry.concern, last.timestamp() if last else 0.0, entry.row.employee_id
