"""What opening does when something else goes amiss on the way."""

from pathlib import Path

import pytest

from app.store.daylog import read_log
from app.store.layout import Layout
from app.store.problems import (
    DataFolderDamaged,
    DataFolderFailing,
    DataFolderFull,
    DataFolderInUse,
)
from app.store.replay import open_plainly, play
from app.store.store import open_store
from tests.app.store.facts import CANARY, StandingClock, machine, whole_attempt


def test_a_folder_is_free_again_after_opening_it_failed(
    folder: Path, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_whatever: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("app.store.store.lay_ballast", no_room)
        with pytest.raises(DataFolderFull):
            open_store(folder, clock, machine)

    open_store(folder, clock, machine).store.close()


def test_after_a_fault_of_the_disk_the_next_try_opens_the_file_anew(
    folder: Path, clock: StandingClock
) -> None:
    store = open_store(folder, clock, machine).store
    store._database.driver.close()

    with pytest.raises(DataFolderFailing):
        store.people.add_employee(CANARY, "pictogram/cup")
    store.people.add_employee(CANARY, "pictogram/cup")

    assert len(store.people.employees()) == 1
    store.close()


def test_a_disk_without_room_for_a_backup_keeps_nobody_from_practising(
    folder: Path,
    clock: StandingClock,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def no_room(*_whatever: object) -> None:
        raise OSError(28, "No space left on device")

    store = open_store(folder, clock, machine).store
    store.people.add_employee(CANARY, "pictogram/cup")
    with monkeypatch.context() as patch:
        patch.setattr("app.store.care.make_backup", no_room)
        store.close()
        again = open_store(folder, clock, machine).store
    caplog.clear()

    assert len(again.people.employees()) == 1
    again.close()


def test_entries_that_do_not_fit_change_nothing(folder: Path, clock: StandingClock) -> None:
    store = open_store(folder, clock, machine).store
    employee = store.people.add_employee(CANARY, "pictogram/cup")
    store.progress.record(whole_attempt("one", employee.id))
    store.close()
    entries = [each.entry for each in read_log(Layout(folder))[1]]
    connection = open_plainly(folder / "app.db")
    before = list(connection.iterdump())

    with pytest.raises(DataFolderDamaged):
        play(connection, entries)

    assert list(connection.iterdump()) == before
    connection.close()


def test_the_lock_file_left_by_a_killed_program_is_no_hindrance(
    folder: Path, clock: StandingClock
) -> None:
    folder.mkdir()
    (folder / "in-use.lock").touch()

    open_store(folder, clock, machine).store.close()


def test_a_first_start_that_was_cut_off_can_begin_again(folder: Path, clock: StandingClock) -> None:
    folder.mkdir()
    for name in ("start.json", "app.db.rebuilt", "app.db.rebuilt-journal", "identity.json.part"):
        (folder / name).write_bytes(b"half")

    store = open_store(folder, clock, machine).store

    assert store.verify().is_sound
    store.close()


def test_a_folder_is_free_again_after_closing_it_failed(
    folder: Path, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_whatever: object) -> None:
        raise OSError(28, "No space left on device")

    store = open_store(folder, clock, machine).store
    with monkeypatch.context() as patch:
        patch.setattr("app.store.store.seal", no_room)
        with pytest.raises(DataFolderFull):
            store.close()

    open_store(folder, clock, machine).store.close()


def test_a_disk_that_is_busy_is_not_taken_for_a_damaged_file(
    folder: Path, clock: StandingClock
) -> None:
    store = open_store(folder, clock, machine).store
    store.people.add_employee(CANARY, "pictogram/cup")
    store.close()
    (folder / "closed.json").unlink()
    other = open_plainly(folder / "app.db")
    other.execute("PRAGMA locking_mode=EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")

    with pytest.raises(DataFolderInUse):
        open_store(folder, clock, machine)

    other.close()
    assert not (folder / "quarantine").exists()
    open_store(folder, clock, machine).store.close()
