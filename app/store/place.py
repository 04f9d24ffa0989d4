"""Is this a place where nothing gets lost? Checked before anything is written."""

import errno
import os
import re
import shutil
import sys
from pathlib import Path

from app.files import create_empty, make_folder
from app.paths import MOVED
from app.store.layout import Layout
from app.store.problems import (
    DataFolderFailing,
    DataFolderFull,
    DataFolderMoved,
    DataFolderNotOurs,
    DataFolderReadOnly,
    DataFolderRemovable,
    StoreProblem,
)

BALLAST_BYTES = 4 << 20
_PROBE = bytes(16384)
_NETWORK = re.compile(r"nfs\d?|cifs|smb\w*|9p|afs|ceph|davfs|glusterfs|fuse\.(?!ext|ntfs|bindfs).*")
_STICK_FOLDERS = ("/media/", "/run/media/")
_HARMLESS = frozenset(
    {"logs", "settings.json", "lost+found", "in-use.lock", "start.json", "window.json", "content"}
    | {"recordings", "pronunciation", "voice_add_on.txt", "keeping.json", "skin.json", "skins"}
    | {"pictures", "pack-key", "collector-key", "rule.json"}
)
_LEFT_OVER = frozenset({"app.db.rebuilt", "app.db.rebuilt-journal", "tiles.json", "ballast"})
"""What a very first start leaves behind when the power goes."""
_DRIVE_REMOVABLE, _DRIVE_REMOTE, _DRIVE_CD = 2, 4, 5


def prepare(layout: Layout) -> None:
    """Make sure that the folder is there, ours, on a fixed disk, and can be written.

    Raises DataFolderRemovable, DataFolderMoved, DataFolderNotOurs, DataFolderReadOnly or
    DataFolderFull.
    """
    refuse_if_removable(layout.folder)
    if (layout.folder / MOVED).exists():
        raise DataFolderMoved("The data was moved to a folder that is not there.")
    try:
        make_folder(layout.folder)
    except OSError as error:
        raise problem_of(error) from error
    refuse_if_foreign(layout)
    try:
        _try_to_write(layout.folder)
    except OSError as error:
        problem = problem_of(error)
        if not isinstance(problem, DataFolderFull) or not release_ballast(layout):
            raise problem from error


def refuse_if_foreign(layout: Layout) -> None:
    """Refuse a folder that holds other things and nothing of ours."""
    if layout.has_traces() or layout.database.exists():
        return
    try:
        names = {path.name for path in layout.folder.iterdir()}
    except OSError as error:
        raise problem_of(error) from error
    if not all(map(_is_harmless, names)):
        raise DataFolderNotOurs("The folder holds files of something else.")


def _is_harmless(name: str) -> bool:
    is_hidden_or_part = name.startswith(".") or name.endswith(".part")
    return is_hidden_or_part or name in _HARMLESS or name in _LEFT_OVER


def refuse_if_removable(folder: Path) -> None:
    """Refuse a stick, a disc or a folder of another computer, as far as the system tells."""
    if sys.platform == "win32":
        import ctypes

        kind = ctypes.windll.kernel32.GetDriveTypeW(folder.absolute().anchor)
        is_away = kind in {_DRIVE_REMOVABLE, _DRIVE_REMOTE, _DRIVE_CD}
    else:
        is_away = is_away_from_home(folder, Path("/proc/mounts"), Path("/sys/class/block"))
    if is_away:
        raise DataFolderRemovable("The folder is on a removable disk or on another computer.")


def is_away_from_home(folder: Path, mounts: Path, block_devices: Path) -> bool:
    """Tell from the table of mounts whether `folder` could be pulled out or cut off."""
    if not mounts.exists():
        return False
    wanted = folder.resolve()
    best = ("", "", "")
    for line in mounts.read_text("utf-8", "replace").splitlines():
        device, place, kind = (_unescaped(word) for word in line.split()[:3])
        if wanted.is_relative_to(place) and len(place) >= len(best[1]):
            best = (device, place, kind)
    device, place, kind = best
    if place == "/":
        return False
    is_network = _NETWORK.fullmatch(kind) is not None
    is_stick = (place + "/").startswith(_STICK_FOLDERS) or _is_removable(device, block_devices)
    return is_network or is_stick


def _unescaped(word: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), word)


def _is_removable(device: str, block_devices: Path) -> bool:
    entry = block_devices / Path(device).name
    if not device.startswith("/dev/") or not entry.exists():
        return False
    disk = entry.resolve()
    return any(
        flag.exists() and flag.read_text().strip() == "1"
        for flag in (disk / "removable", disk.parent / "removable")
    )


def _try_to_write(folder: Path) -> None:
    probe = folder / ".probe"
    probe.unlink(missing_ok=True)
    create_empty(probe)
    try:
        with probe.open("r+b", buffering=0) as file:
            if file.write(_PROBE) < len(_PROBE):
                raise OSError(errno.ENOSPC, "No space left on device")
            os.fsync(file.fileno())
    finally:
        probe.unlink(missing_ok=True)


def problem_of(error: OSError) -> StoreProblem:
    """Return what an error of the file system means for the folder."""
    if error.errno in {errno.EFBIG, errno.ENOSPC, errno.EDQUOT}:
        return DataFolderFull("There is no room on the disk of the data folder.")
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return DataFolderReadOnly("The data folder cannot be written.")
    if error.errno in {errno.ENOTDIR, errno.EEXIST}:
        return DataFolderNotOurs("There is a file where the data folder should be.")
    return DataFolderFailing(f"The data folder cannot be used: {error.strerror}.")


def lay_ballast(layout: Layout) -> None:
    """Set room aside for the day the disk is full. A disk that is nearly full keeps what it has."""
    if layout.ballast.exists() or shutil.disk_usage(layout.folder).free < 4 * BALLAST_BYTES:
        return
    create_empty(layout.ballast)
    with layout.ballast.open("r+b") as file:
        if sys.platform == "win32":
            file.truncate(BALLAST_BYTES)
        else:
            os.posix_fallocate(file.fileno(), 0, BALLAST_BYTES)


def release_ballast(layout: Layout) -> bool:
    """Give up the room set aside. False when there was none."""
    if not layout.ballast.exists():
        return False
    layout.ballast.unlink()
    return True
