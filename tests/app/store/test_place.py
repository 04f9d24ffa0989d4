"""A data folder is refused, in its own words, where something could get lost."""

import errno
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.person import Employee
from app.store import daylog
from app.store.place import is_away_from_home, problem_of
from app.store.problems import (
    DataFolderFailing,
    DataFolderFull,
    DataFolderInUse,
    DataFolderNotOurs,
    DataFolderReadOnly,
    StoreProblem,
)
from app.store.store import Store, open_store
from tests.app.store.facts import CANARY, StandingClock, machine


def _said_by(deed: str, folder: Path) -> list[object]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.app.store.child", deed, str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    said: list[object] = json.loads(done.stdout)
    return said


@pytest.fixture
def read_only() -> Iterator[Path]:
    """Make a folder that others may pass but not write, as pytest's own folders may not be."""
    place = Path(tempfile.mkdtemp(prefix="wise-steps-read-only-"))
    opened = open_store(place / "wise-steps", StandingClock(), machine)
    opened.store.close()
    for each in (place, *place.rglob("*")):
        each.chmod(0o555 if each.is_dir() else 0o444)
    yield place / "wise-steps"
    for each in (place, *place.rglob("*")):
        each.chmod(0o755)
    shutil.rmtree(place)


def test_a_folder_that_cannot_be_written_is_refused(read_only: Path) -> None:
    before = (read_only / "app.db").read_bytes()

    assert _said_by("open_as_somebody_else", read_only) == ["refused", "DataFolderReadOnly"]
    assert (read_only / "app.db").read_bytes() == before


def test_a_database_that_could_only_be_read_is_refused_and_can_be_opened_again(
    read_only: Path,
) -> None:
    for each in (read_only.parent, *read_only.parent.rglob("*")):
        each.chmod(0o777)
    (read_only / "app.db").chmod(0o444)

    assert _said_by("open_as_somebody_else", read_only) == ["refused", "DataFolderReadOnly"]

    (read_only / "app.db").chmod(0o666)
    assert _said_by("open_and_say", read_only) == ["opened", 0]


def test_a_second_program_is_told_that_the_folder_is_in_use(store: Store, folder: Path) -> None:
    assert _said_by("open_and_say", folder) == ["refused", "DataFolderInUse"]


def test_the_folder_is_free_after_it_was_closed(folder: Path) -> None:
    opened = open_store(folder, StandingClock(), machine)
    opened.store.people.add_employee(CANARY, "pictogram/cup")
    opened.store.close()

    assert _said_by("open_and_say", folder) == ["opened", 1]


def test_a_refused_second_program_leaves_the_first_at_work(store: Store, folder: Path) -> None:
    with pytest.raises(DataFolderInUse):
        open_store(folder, StandingClock(), machine)

    store.people.add_employee(CANARY, "pictogram/cup")
    assert len(store.people.employees()) == 1


def test_a_file_where_the_folder_should_be_is_left_as_it_is(folder: Path) -> None:
    folder.write_text("A letter", encoding="utf-8")

    with pytest.raises(DataFolderNotOurs, match="There is a file where the data folder should be"):
        open_store(folder, StandingClock(), machine)

    assert folder.read_text(encoding="utf-8") == "A letter"


def test_a_folder_with_something_else_in_it_is_refused(folder: Path) -> None:
    folder.mkdir()
    (folder / "holiday.jpg").write_bytes(b"a beach")

    with pytest.raises(DataFolderNotOurs):
        open_store(folder, StandingClock(), machine)

    assert [path.name for path in folder.iterdir()] == ["holiday.jpg"]


@pytest.mark.parametrize("name", ["pack-key", "collector-key", "pictures", "skins"])
def test_what_was_put_there_before_the_first_start_is_ours(folder: Path, name: str) -> None:
    (folder / name).mkdir(parents=True)

    open_store(folder, StandingClock(), machine).store.close()

    assert (folder / "app.db").is_file()


@pytest.mark.parametrize("content", [b"a shopping list", b"SQLite format 3\0" + bytes(200)])
def test_a_database_of_something_else_is_refused(folder: Path, content: bytes) -> None:
    folder.mkdir()
    (folder / "app.db").write_bytes(content)

    with pytest.raises(DataFolderNotOurs):
        open_store(folder, StandingClock(), machine)

    assert (folder / "app.db").read_bytes() == content


def test_a_new_folder_is_private(store: Store, folder: Path) -> None:
    store.people.add_employee(CANARY, "pictogram/cup")
    store.backup()

    rights = {path.stat().st_mode & 0o077 for path in (folder, *folder.rglob("*"))}

    assert rights == {0}


def test_a_folder_shared_with_a_group_stays_shared(folder: Path) -> None:
    folder.mkdir()
    folder.chmod(0o2770)

    opened = open_store(folder, StandingClock(), machine)
    opened.store.people.add_employee(CANARY, "pictogram/cup")
    opened.store.close()

    assert {path.stat().st_mode & 0o077 for path in folder.rglob("*")} <= {0o060, 0o070}


@pytest.mark.parametrize(
    ("number", "problem"),
    [
        (errno.ENOSPC, DataFolderFull),
        (errno.EDQUOT, DataFolderFull),
        (errno.EROFS, DataFolderReadOnly),
        (errno.EACCES, DataFolderReadOnly),
        (errno.EIO, DataFolderFailing),
        (errno.EBUSY, DataFolderFailing),
    ],
)
def test_a_fault_of_the_disk_is_told_for_what_it_is(
    number: int, problem: type[StoreProblem]
) -> None:
    assert type(problem_of(OSError(number, "a fault"))) is problem


def test_a_fault_while_the_day_log_is_written_keeps_nothing_and_work_goes_on(
    store: Store, employee: Employee, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_descriptor: int) -> None:
        fails.pop()
        raise OSError(errno.EIO, "a fault")

    fails = [1]
    flush = daylog._flush
    monkeypatch.setattr(daylog, "_flush", lambda number: fail(number) if fails else flush(number))

    with pytest.raises(DataFolderFailing):
        store.support.write_note(employee.id, "Good work.")

    assert store.support.notes(employee.id) == ()
    store.support.write_note(employee.id, "Good work.")
    assert len(store.support.notes(employee.id)) == 1
    assert store.verify().is_sound


def test_a_folder_with_long_and_foreign_letters_works(tmp_path: Path) -> None:
    folder = tmp_path / ("Данни на Жени " * 6).strip() / "naïve ☕"

    opened = open_store(folder, StandingClock(), machine)

    assert opened.store.verify().is_sound
    opened.store.close()


@pytest.mark.parametrize(
    ("line", "is_away"),
    [
        ("/dev/sda1 {place} ext4 rw 0 0", False),
        ("/dev/sdb1 {place} vfat rw 0 0", True),
        ("/dev/sda1 /media ext4 rw 0 0", False),
        ("server:/home {place} nfs4 rw 0 0", True),
        ("//server/share {place} cifs rw 0 0", True),
        ("someone@host: {place} fuse.sshfs rw 0 0", True),
        ("/dev/sda2 {place} fuseblk rw 0 0", False),
        ("tmpfs {place} tmpfs rw 0 0", False),
        ("rootfs / nfs rw 0 0", False),
    ],
)
def test_sticks_and_network_folders_are_told_by_their_mount(
    tmp_path: Path, line: str, *, is_away: bool
) -> None:
    mounts, blocks, disks = tmp_path / "mounts", tmp_path / "block", tmp_path / "disks"
    place = tmp_path / "my data"
    for name, flag in (("sda", "0"), ("sdb", "1")):
        (disks / name / f"{name}1").mkdir(parents=True)
        (disks / name / "removable").write_text(flag + "\n")
        blocks.mkdir(exist_ok=True)
        (blocks / f"{name}1").symlink_to(disks / name / f"{name}1")
    escaped = str(place).replace(" ", r"\040")
    mounts.write_text("/dev/sda1 / ext4 rw 0 0\n" + line.format(place=escaped) + "\n")

    assert is_away_from_home(place / "wise-steps", mounts, blocks) is is_away


def test_a_stick_below_the_media_folder_is_told_even_without_a_flag(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text("/dev/sdc1 /media/anna/STICK exfat rw 0 0\n")

    assert is_away_from_home(Path("/media/anna/STICK/data"), mounts, tmp_path)
