"""Copy a whole data folder to another place, and let the old one go only when told to."""

import json
import shutil
from pathlib import Path

from app.files import digest_of, make_folder, sync_folder, write_safely
from app.paths import MOVED
from app.store.engine import told_plainly
from app.store.layout import Layout
from app.store.lock import FolderLock
from app.store.place import BALLAST_BYTES, refuse_if_foreign, refuse_if_removable
from app.store.problems import DataFolderDamaged, DataFolderFull, DataFolderNotOurs

_STAYS = frozenset({"in-use.lock", "ballast", MOVED})
_LEFT_BEHIND = frozenset({"in-use.lock", MOVED})
"""What is in a folder whose data was moved: it may come back."""


def copy_folder(old: Path, new: Path) -> int:
    """Copy everything from the data folder `old` to `new`, read it back, and return how many files.

    `new` must not be there yet, be empty, or be where the data was before. Raises a StoreProblem; then nothing was moved.
    """
    layout = Layout(old)
    with told_plainly():
        _refuse(layout, new)
        lock = FolderLock(layout.lock)
        try:
            return _copied(old, new)
        finally:
            lock.release()


def point_to(old: Path, new: Path) -> None:
    """Leave word in the folder `old` that its data now lies in `new`."""
    with told_plainly():
        write_safely(old / MOVED, json.dumps({"folder": str(new)}).encode())


def forget_folder(old: Path) -> None:
    """Delete everything in the folder `old` but the word where the data went.

    Raises DataFolderNotOurs where no such word was left: then the data is still in it.
    """
    if not (old / MOVED).is_file():
        raise DataFolderNotOurs("The data is still in this folder. Nothing was deleted.")
    with told_plainly():
        lock = FolderLock(Layout(old).lock)
        try:
            _empty(old)
            sync_folder(old)
        finally:
            lock.release()


def _refuse(layout: Layout, new: Path) -> None:
    if not layout.database.is_file():
        raise DataFolderNotOurs("There is no data in the old folder.")
    here, there = layout.folder.resolve(), new.resolve()
    if there.is_relative_to(here) or here.is_relative_to(there):
        raise DataFolderNotOurs("The new folder and the old one must lie apart.")
    refuse_if_removable(new)
    if new.exists() and (not new.is_dir() or not _is_free(new)):
        raise DataFolderNotOurs("The new folder must be empty.")
    refuse_if_foreign(layout)


def _is_free(folder: Path) -> bool:
    return all(path.name in _LEFT_BEHIND for path in folder.iterdir())


def _copied(old: Path, new: Path) -> int:
    files = [path for path in sorted(old.rglob("*")) if path.is_file() and _moves(path, old)]
    make_folder(new)
    needed = sum(path.stat().st_size for path in files) + 2 * BALLAST_BYTES
    if shutil.disk_usage(new).free < needed:
        raise DataFolderFull("There is no room for the data in the new folder.")
    try:
        for path in files:
            _copy(path, new / path.relative_to(old))
        (new / MOVED).unlink(missing_ok=True)
    except BaseException:
        _empty(new)
        raise
    return len(files)


def _moves(path: Path, old: Path) -> bool:
    return path.relative_to(old).parts[0] not in _STAYS and not path.is_symlink()


def _copy(path: Path, target: Path) -> None:
    make_folder(target.parent)
    write_safely(target, path.read_bytes())
    if digest_of(target) != digest_of(path):
        raise DataFolderDamaged("A copied file is not what was written.")


def _empty(folder: Path) -> None:
    for path in folder.iterdir():
        if path.name in _LEFT_BEHIND:
            continue
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()
