"""Put the data folder where it must not be, and count where the program did not refuse."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections import Counter
from contextlib import closing
from pathlib import Path

from app.errors import KnownError
from app.machine import ROOT
from app.store.layout import Layout
from app.store.place import is_away_from_home
from app.store.problems import DataFolderInUse, DataFolderNewer, DataFolderNotOurs
from app.store.store import Store, open_store
from tests.app.store.facts import CANARY, StandingClock, begun, done, machine
from tests.faults.outcome import Outcome, quiet
from tests.faults.quick_disk import quick_folder

MOUNTS = (
    ("/dev/sdb1 {place} vfat rw 0 0", True),
    ("/dev/sdc1 /media/anna/STICK exfat rw 0 0", True),
    ("server:/home {place} nfs4 rw 0 0", True),
    ("//server/share {place} cifs rw 0 0", True),
    ("someone@host: {place} fuse.sshfs rw 0 0", True),
    ("/dev/sda2 {place} ext4 rw 0 0", False),
)
STICK = Path("/media/anna/STICK/wise-steps")


def refuse_places(tries: int) -> Outcome:
    """Open folders that are newer, foreign, read-only, on sticks or networks, `tries` times each."""
    losses: Counter[str] = Counter()
    attempts = (_newer_layout, _newer_generation, _foreign, _read_only, _away)
    with quiet():
        for _each in range(tries):
            for attempt in attempts:
                with quick_folder("place") as folder:
                    if not attempt(folder):
                        losses[attempt.__name__.strip("_").replace("_", " ")] += 1
    return Outcome("newer, foreign, read-only and removable folders", tries * len(attempts), losses)


def open_twice(tries: int) -> Outcome:
    """Open a folder with a second program while the first one works in it."""
    losses: Counter[str] = Counter()
    with quick_folder("twice") as place, quiet():
        folder = place / "wise-steps"
        with closing(open_store(folder, StandingClock(), machine).store) as store:
            employee = store.people.add_employee(CANARY, "pictogram/cup")
            store.progress.record([begun("one", employee.id)])
            for number in range(tries):
                if not _is_told(folder):
                    losses["a second program came in"] += 1
                store.progress.record([done("one", number)])
            if len(store.progress.attempts(employee.id)[0].results) != tries:
                losses["a step of the first program"] += 1
    return Outcome("two programs in one folder", tries, losses)


def _is_told(folder: Path) -> bool:
    command = [sys.executable, "-m", "tests.app.store.child", "open_and_say", str(folder)]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout
    return bool(json.loads(answer) == ["refused", DataFolderInUse.__name__])


def _practised(folder: Path) -> Layout:
    with closing(open_store(folder / "wise-steps", StandingClock(), machine).store) as store:
        store.people.add_employee(CANARY, "pictogram/cup")
    return Layout(folder / "wise-steps")


def _refuses(folder: Path, problem: type[KnownError]) -> bool:
    """Tell whether the folder is refused and left exactly as it was."""
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    try:
        _opened(folder).close()
    except problem:
        return all(path.read_bytes() == content for path, content in before.items())
    return False


def _opened(folder: Path) -> Store:
    return open_store(folder, StandingClock(), machine).store


def _changed(layout: Layout, statement: str) -> None:
    layout.seal.unlink()
    with closing(sqlite3.connect(layout.database)) as connection:
        connection.execute(statement)
        connection.commit()


def _newer_layout(folder: Path) -> bool:
    layout = _practised(folder)
    _changed(layout, "UPDATE alembic_version SET version_num = '9999'")
    return _refuses(layout.folder, DataFolderNewer)


def _newer_generation(folder: Path) -> bool:
    layout = _practised(folder)
    _changed(layout, "PRAGMA user_version = 77")
    return _refuses(layout.folder, DataFolderNewer)


def _foreign(folder: Path) -> bool:
    (folder / "holiday.jpg").write_bytes(b"a beach")
    return _refuses(folder, DataFolderNotOurs)


def _read_only(folder: Path) -> bool:
    layout = _practised(folder)
    every = [layout.folder, *layout.folder.rglob("*")]
    for path in every:
        path.chmod(0o555 if path.is_dir() else 0o444)
    for above in (folder, folder.parent):
        _let_pass(above)
    command = [sys.executable, "-m", "tests.app.store.child", "open_as_somebody_else"]
    answer = subprocess.run(
        [*command, str(layout.folder)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    for path in every:
        path.chmod(0o755 if path.is_dir() else 0o644)
    return bool(json.loads(answer.stdout) == ["refused", "DataFolderReadOnly"])


def _let_pass(folder: Path) -> None:
    if folder.stat().st_uid == os.getuid() and not folder.stat().st_mode & 0o001:
        folder.chmod(0o755)


def _away(folder: Path) -> bool:
    """The table of mounts of a computer with sticks and networks is made up; nothing is mounted."""
    (folder / "none").mkdir()
    place = folder / "disk"
    for line, is_away in MOUNTS:
        mounts = folder / "mounts"
        mounts.write_text("/dev/sda1 / ext4 rw 0 0\n" + line.format(place=place) + "\n", "utf-8")
        wanted = STICK if "STICK" in line else place / "wise-steps"
        is_stick = "vfat" in line
        blocks = _stick_of(folder) if is_stick else folder / "none"
        if is_away_from_home(wanted, mounts, blocks) is not is_away:
            return False
    return True


def _stick_of(folder: Path) -> Path:
    disk, blocks = folder / "sdb", folder / "blocks"
    shutil.rmtree(blocks, ignore_errors=True)
    (disk / "sdb1").mkdir(parents=True, exist_ok=True)
    (disk / "removable").write_text("1\n")
    blocks.mkdir()
    (blocks / "sdb1").symlink_to(disk / "sdb1")
    return blocks
