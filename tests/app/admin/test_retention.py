"""People who were not here for many months are erased, after asking, without a trace."""

from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.admin.retention import months_before
from app.bootstrap import build
from tests.app.admin.conftest import NOTE, Run, Said, Typing
from tests.app.store.facts import CANARY, StandingClock, whole_attempt


@pytest.fixture
def today(folder: Path) -> datetime:
    """Somebody else practised just now, and a third person never did."""
    now = datetime.now(UTC)
    with closing(build(folder, StandingClock(now))) as services:
        store = services.store
        kim = store.people.add_employee("Kim", "pictogram/key")
        store.people.add_employee("Lena", "pictogram/sun")
        store.progress.record(whole_attempt("two", kim.id, at=now - timedelta(hours=1)))
    return now


def _names(folder: Path) -> list[str]:
    with closing(build(folder)) as services:
        return [one.nickname for one in services.store.people.employees()]


def test_without_a_yes_nobody_is_deleted(
    run: Run, folder: Path, said: Said, typing: Typing, today: datetime
) -> None:
    typing("perhaps")

    assert run("retention", "--months", 3) == 0

    lines = said()
    assert lines[0] == "Never practised, stays: Lena"
    assert lines[1] == f"Not here for 3 months: {CANARY}"
    assert lines[-1] == "Nothing was deleted."
    assert _names(folder) == ["Kim", "Lena", CANARY]


def test_with_a_yes_no_file_holds_a_trace_of_them(
    run: Run, folder: Path, typing: Typing, today: datetime
) -> None:
    typing("yes")

    assert run("retention", "--months", 3) == 0

    assert _names(folder) == ["Kim", "Lena"]
    found = [
        path.name
        for path in folder.rglob("*")
        if path.is_file() and any(word.encode() in path.read_bytes() for word in (CANARY, NOTE))
    ]
    assert found == []


def test_who_was_here_in_time_stays(
    run: Run, folder: Path, said: Said, typing: Typing, today: datetime
) -> None:
    typing("yes")

    assert run("retention", "--months", 1200) == 0

    assert said()[-1] == "Everybody else was here in the last 1200 months. Nothing was deleted."
    assert len(_names(folder)) == 3


def test_a_slip_of_the_finger_does_not_delete_everybody(
    run: Run, folder: Path, said: Said, typing: Typing
) -> None:
    typing("yes")

    assert run("retention", "--months", 0) == 1

    assert _names(folder) == [CANARY]


@pytest.mark.parametrize(
    ("now", "months", "wanted"),
    [
        ("2026-11-22", 10, "2026-01-01"),
        ("2026-11-22", 11, "2025-12-01"),
        ("2026-01-31", 24, "2024-01-01"),
        ("2026-11-22", 100_000, "0001-01-01"),
    ],
)
def test_months_are_counted_from_their_first_day(now: str, months: int, wanted: str) -> None:
    assert months_before(datetime.fromisoformat(now), months) == datetime.fromisoformat(wanted)
