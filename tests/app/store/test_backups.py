"""Backups are verified, thinned, and can be put back."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.person import Employee
from app.store.backups import worth_keeping
from app.store.problems import (
    DataFolderDamaged,
    DataFolderNewer,
    DataFolderNotOurs,
    StoreProblem,
)
from app.store.replay import open_plainly
from app.store.store import Store, open_store
from tests.app.store.facts import CANARY, MORNING, StandingClock, machine, whole_attempt

MOMENTS = st.lists(
    st.integers(0, 365 * 24 * 60).map(lambda minutes: MORNING + timedelta(minutes=minutes)),
    unique=True,
)


def test_a_backup_holds_everything(store: Store, employee: Employee, tmp_path: Path) -> None:
    store.progress.record(whole_attempt("one", employee.id))
    alone = tmp_path / "alone"
    alone.mkdir()

    (alone / "app.db").write_bytes(store.backup().read_bytes())

    other = open_store(alone, StandingClock(), machine).store
    assert len(other.progress.attempts(employee.id)) == 1
    other.close()


def test_closing_leaves_a_backup_of_what_changed(folder: Path, clock: StandingClock) -> None:
    store = open_store(folder, clock, machine).store
    store.people.add_employee(CANARY, "pictogram/cup")

    store.close()

    assert len(list((folder / "backups").glob("*.db"))) == 1


def test_nothing_new_means_no_new_backup(folder: Path, clock: StandingClock) -> None:
    store = open_store(folder, clock, machine).store
    store.people.add_employee(CANARY, "pictogram/cup")
    store.close()

    clock.go_on(days=1)
    open_store(folder, clock, machine).store.close()

    assert len(list((folder / "backups").glob("*.db"))) == 1


@given(MOMENTS)
def test_thinning_keeps_five_recent_seven_days_and_four_weeks(moments: list[datetime]) -> None:
    newest = sorted(moments, reverse=True)

    kept = worth_keeping(newest)

    days = sorted({each.date() for each in moments}, reverse=True)
    assert set(newest[:5]) <= kept
    assert set(days[:7]) <= {each.date() for each in kept}
    assert len(kept) <= 5 + 7 + 4


def test_a_clock_set_back_does_not_cost_the_newest_backup(
    store: Store, clock: StandingClock
) -> None:
    for days in (1, 1, 1, 1, 1, 1, 1, -3650):
        clock.go_on(days=days)
        store.people.add_employee("Kim", "pictogram/cup")
        newest = store.backup()

    assert newest.exists()


def test_half_a_year_of_backups_takes_the_room_of_sixteen(
    folder: Path, clock: StandingClock
) -> None:
    store = open_store(folder, clock, machine).store
    employee = store.people.add_employee(CANARY, "pictogram/cup")
    for number in range(60):
        clock.go_on(days=3)
        store.progress.record(whole_attempt(f"{number}", employee.id))
        store.close()
        store = open_store(folder, clock, machine).store

    assert len(list((folder / "backups").glob("*.db"))) <= 16
    assert len(list((folder / "daylog").iterdir())) <= 17
    assert store.verify().is_sound
    store.close()


def test_an_earlier_backup_can_be_put_back(store: Store, employee: Employee, folder: Path) -> None:
    store.progress.record(whole_attempt("before", employee.id))
    backup = store.backup()
    store.progress.record(whole_attempt("after", employee.id))
    store.people.add_employee("Kim", "pictogram/cup")
    source = store.workstation.source

    store.restore(backup)

    assert [each.attempt.id for each in store.progress.attempts(employee.id)] == ["before"]
    assert [each.nickname for each in store.people.employees()] == [CANARY]
    assert store.workstation.source == source
    assert store.verify().is_sound


def test_what_is_done_after_a_restore_survives_damage(
    folder: Path, clock: StandingClock, caplog: pytest.LogCaptureFixture
) -> None:
    store = open_store(folder, clock, machine).store
    employee = store.people.add_employee(CANARY, "pictogram/cup")
    backup = store.backup()
    for number in range(5):
        store.progress.record(whole_attempt(f"lost {number}", employee.id))
    store.restore(backup)
    store.progress.record(whole_attempt("new", employee.id))
    store.close()
    (folder / "app.db").unlink()

    again = open_store(folder, clock, machine).store

    assert [each.attempt.id for each in again.progress.attempts(employee.id)] == ["new"]
    again.close()
    caplog.clear()


def test_results_files_issued_since_the_backup_stay(store: Store) -> None:
    store.frozen_exports.save("2026-01", b'{"january":1}', 1)
    backup = store.backup()
    store.frozen_exports.save("2026-02", b'{"february":1}', 1)

    store.restore(backup)

    assert store.frozen_exports.load("2026-01") == b'{"january":1}'
    assert store.frozen_exports.load("2026-02") == b'{"february":1}'


def _foreign(path: Path) -> type[StoreProblem]:
    path.write_bytes(b"not a database at all" * 50)
    return DataFolderNotOurs


def _missing(path: Path) -> type[StoreProblem]:
    path.unlink()
    return DataFolderNotOurs


def _damaged(path: Path) -> type[StoreProblem]:
    with path.open("r+b") as file:
        file.seek(4096 * 3)
        file.write(bytes(4096))
    return DataFolderDamaged


def _newer(path: Path) -> type[StoreProblem]:
    connection = open_plainly(path)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    return DataFolderNewer


@pytest.mark.parametrize("spoil", [_foreign, _missing, _damaged, _newer])
def test_a_spoilt_backup_is_refused_and_nothing_changes(
    store: Store, employee: Employee, tmp_path: Path, spoil: object
) -> None:
    backup = tmp_path / "from the stick.db"
    backup.write_bytes(store.backup().read_bytes())
    assert callable(spoil)
    problem = spoil(backup)

    with pytest.raises(problem):
        store.restore(backup)

    assert store.people.employees() == (employee,)
    assert store.verify().is_sound


def test_old_backups_of_the_same_day_give_way(store: Store, clock: StandingClock) -> None:
    paths = []
    for _each in range(8):
        clock.go_on(minutes=1)
        store.people.add_employee("Kim", "pictogram/cup")
        paths.append(store.backup())

    assert [path.exists() for path in paths] == [False] * 3 + [True] * 5


def test_a_backup_made_now_stays_whatever_the_clock_says(
    store: Store, employee: Employee, clock: StandingClock
) -> None:
    for _each in range(7):
        store.backup()
    clock.go_on(days=-400)

    path = store.backup()

    assert path.exists()
