"""A damaged folder gives back everything that was acknowledged, and keeps the damaged files."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from app.store.problems import DataFolderDamaged
from app.store.store import OpenReport, Store, open_store
from tests.app.store.facts import CANARY, StandingClock, machine, whole_attempt

ATTEMPTS = 30


Found = Callable[[Path], tuple[int, OpenReport]]


@pytest.fixture
def found(caplog: pytest.LogCaptureFixture) -> Found:
    """Open a folder, count the attempts in it, and expect that damage is logged."""

    def look(folder: Path) -> tuple[int, OpenReport]:
        answer = _found(folder)
        assert CANARY not in caplog.text
        caplog.clear()
        return answer

    return look


def _practise(folder: Path, *, is_closed: bool, attempts: int = ATTEMPTS) -> None:
    clock = StandingClock()
    store = open_store(folder, clock, machine).store
    employee = store.people.add_employee(CANARY, "pictogram/cup")
    for number in range(attempts):
        clock.go_on(minutes=1)
        store.progress.record(whole_attempt(f"attempt-{number}", employee.id))
        if number == attempts // 2:
            store.backup()
    if is_closed:
        store.close()
    else:
        _vanish(store)


def _vanish(store: Store) -> None:
    """End like a killed program: without a backup and without a seal."""
    database, lock = store._database, store._lock
    database.close()
    lock.release()


def _found(folder: Path) -> tuple[int, OpenReport]:
    opened = open_store(folder, StandingClock(), machine)
    found = sum(
        len(opened.store.progress.attempts(each.id)) for each in opened.store.people.employees()
    )
    assert opened.store.verify().is_sound
    opened.store.close()
    return found, opened.report


def _overwrite(path: Path, start: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(start)
        file.write(content)


def flip_one_bit_in_a_row(path: Path) -> None:
    content = path.read_bytes()
    place = content.index(b"attempt-7") + 3
    _overwrite(path, place, bytes([content[place] ^ 2]))


def zero_the_first_page(path: Path) -> None:
    _overwrite(path, 0, bytes(4096))


def zero_a_page(path: Path) -> None:
    _overwrite(path, 4096 * 3, bytes(4096))


def fill_a_page_with_noise(path: Path) -> None:
    _overwrite(path, 4096 * 2, bytes((7 * number) % 251 for number in range(4096)))


def cut_it_short(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 3)


def empty_it(path: Path) -> None:
    path.write_bytes(b"")


def delete_it(path: Path) -> None:
    path.unlink()


def write_something_else(path: Path) -> None:
    path.write_bytes(b"This is a letter, not a database. " * 200)


def put_another_database_there(path: Path) -> None:
    path.unlink()
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE songs (title TEXT)")
    other.commit()
    other.close()


def change_a_row_with_another_program(path: Path) -> None:
    other = sqlite3.connect(path)
    other.execute("DELETE FROM attempt_end WHERE attempt_seq = 0")
    other.execute("UPDATE person SET nickname = 'Somebody'")
    other.commit()
    other.close()


def claim_to_be_newer(path: Path) -> None:
    _overwrite(path, 60, (77).to_bytes(4, "big"))


DAMAGES = (
    flip_one_bit_in_a_row,
    zero_the_first_page,
    zero_a_page,
    fill_a_page_with_noise,
    cut_it_short,
    empty_it,
    delete_it,
    write_something_else,
    put_another_database_there,
    change_a_row_with_another_program,
)


@pytest.mark.parametrize("is_closed", [True, False])
@pytest.mark.parametrize("damage", DAMAGES)
def test_nothing_is_lost_when_the_database_is_damaged(
    folder: Path, found: Found, damage: Callable[[Path], None], *, is_closed: bool
) -> None:
    _practise(folder, is_closed=is_closed)
    damage(folder / "app.db")

    count, report = found(folder)

    assert count == ATTEMPTS
    assert report.recovered


@pytest.mark.parametrize("damage", [zero_a_page, cut_it_short, delete_it])
def test_nothing_is_lost_when_the_newest_backup_is_damaged_too(
    folder: Path, found: Found, damage: Callable[[Path], None]
) -> None:
    _practise(folder, is_closed=True)
    damage(folder / "app.db")
    zero_a_page(max((folder / "backups").glob("*.db")))

    assert found(folder)[0] == ATTEMPTS


def test_without_any_backup_the_day_log_alone_brings_everything_back(
    folder: Path, found: Found
) -> None:
    _practise(folder, is_closed=False)
    for backup in (folder / "backups").iterdir():
        backup.unlink()
    delete_it(folder / "app.db")

    assert found(folder)[0] == ATTEMPTS


def test_without_the_day_log_a_sound_database_is_kept(folder: Path, found: Found) -> None:
    _practise(folder, is_closed=False)
    for segment in (folder / "daylog").iterdir():
        segment.unlink()

    count, report = found(folder)

    assert (count, report.recovered) == (ATTEMPTS, False)


def test_a_torn_last_line_of_the_day_log_is_left_aside(folder: Path, found: Found) -> None:
    _practise(folder, is_closed=False)
    newest = max((folder / "daylog").iterdir())
    with newest.open("ab") as file:
        file.write(b'{"seq": 99, "salt": "00", "bo')

    count, report = found(folder)

    assert (count, report.recovered) == (ATTEMPTS, False)


def test_an_old_copy_of_the_database_is_brought_up_to_date(folder: Path, found: Found) -> None:
    _practise(folder, is_closed=True)
    newest_backup = max((folder / "backups").glob("*.db"))
    oldest_backup = min((folder / "backups").glob("*.db"))
    assert newest_backup != oldest_backup
    (folder / "app.db").write_bytes(oldest_backup.read_bytes())

    assert found(folder)[0] == ATTEMPTS


def test_the_damaged_file_is_put_aside_and_never_deleted(folder: Path, found: Found) -> None:
    _practise(folder, is_closed=True)
    write_something_else(folder / "app.db")
    damaged = (folder / "app.db").read_bytes()

    report = found(folder)[1]

    assert [path.read_bytes() for path in report.quarantined if path.name == "app.db"] == [damaged]


def test_damage_that_only_looks_newer_is_brought_back(folder: Path, found: Found) -> None:
    _practise(folder, is_closed=True)
    claim_to_be_newer(folder / "app.db")

    assert found(folder)[0] == ATTEMPTS


def test_with_nothing_sound_left_nothing_is_changed(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    _practise(folder, is_closed=True)
    for path in (*(folder / "backups").glob("*.db"), *(folder / "daylog").iterdir()):
        path.write_bytes(b"x")
    write_something_else(folder / "app.db")
    before = (folder / "app.db").read_bytes()

    with pytest.raises(DataFolderDamaged):
        open_store(folder, StandingClock(), machine)
    caplog.clear()

    assert (folder / "app.db").read_bytes() == before


def test_what_the_day_log_has_and_the_database_has_not_is_kept(folder: Path, found: Found) -> None:
    _practise(folder, is_closed=False)
    before = (folder / "app.db").read_bytes()
    clock = StandingClock()
    store = open_store(folder, clock, machine).store
    store.progress.record(whole_attempt("cut off", store.people.employees()[0].id))
    _vanish(store)
    (folder / "app.db").write_bytes(before)

    count, report = found(folder)

    assert (count, report.recovered) == (ATTEMPTS + 1, False)


def test_a_recovered_folder_goes_on_as_before(folder: Path, found: Found) -> None:
    _practise(folder, is_closed=True)
    zero_the_first_page(folder / "app.db")
    store = open_store(folder, StandingClock(), machine).store
    store.progress.record(whole_attempt("after", store.people.employees()[0].id))
    _vanish(store)
    cut_it_short(folder / "app.db")

    assert found(folder)[0] == ATTEMPTS + 1


def test_a_plain_copy_made_while_the_store_is_open_is_complete(
    folder: Path, found: Found, tmp_path: Path
) -> None:
    clock = StandingClock()
    store = open_store(folder, clock, machine).store
    employee = store.people.add_employee(CANARY, "pictogram/cup")
    for number in range(ATTEMPTS):
        store.progress.record(whole_attempt(f"{number}", employee.id))
    copy = tmp_path / "copy"
    copy.mkdir()

    (copy / "app.db").write_bytes((folder / "app.db").read_bytes())

    store.close()
    assert found(copy)[0] == ATTEMPTS


def test_a_clock_behind_the_newest_fact_is_noticed(folder: Path) -> None:
    _practise(folder, is_closed=True)
    clock = StandingClock()
    clock.go_on(days=-1)

    opened = open_store(folder, clock, machine)

    assert opened.report.clock_suspect
    opened.store.close()
