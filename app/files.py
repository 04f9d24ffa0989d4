"""Files that are whole or not there: written aside, flushed to the disk, then put in place."""

import contextlib
import os
import stat
import sys
from pathlib import Path

_SLICE = 1 << 20
_SHARED = 0o660
_PRIVATE = 0o600


def file_mode(folder: Path) -> int:
    """Return the rights of a new file: its owner's alone, or also of the group that shares `folder`.

    A folder such as /tmp, where everybody writes but nobody shares, is not shared.
    """
    rights = folder.stat().st_mode
    return _SHARED if rights & stat.S_IWGRP and not rights & stat.S_ISVTX else _PRIVATE


def make_folder(folder: Path) -> None:
    """Make `folder`, private unless the one above it is shared with a group."""
    if not folder.exists():
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir()
        folder.chmod(0o2770 if file_mode(folder.parent) == _SHARED else 0o700)
        sync_folder(folder.parent)


def create_empty(path: Path) -> None:
    """Make the empty file `path` with the rights of its folder."""
    wanted = file_mode(path.parent)
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, wanted))
    path.chmod(wanted)


def write_safely(path: Path, payload: bytes) -> None:
    """Put `payload` at `path`: after a power cut it is the old file or the new one, never a part."""
    part = path.with_name(path.name + ".part")
    part.unlink(missing_ok=True)
    try:
        create_empty(part)
        with part.open("r+b") as file:
            file.write(payload)
            file.flush()
            os.fsync(file.fileno())
        put_in_place(part, path)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def put_in_place(part: Path, path: Path) -> None:
    """Give the flushed file `part` the name `path`, for good."""
    part.replace(path)
    sync_folder(path.parent)


def put_database_in_place(part: Path, path: Path) -> None:
    """Give a database the name `path`. A journal left beside either would be played into it."""
    for database in (part, path):
        database.with_name(database.name + "-journal").unlink(missing_ok=True)
    put_in_place(part, path)


def sync_file(path: Path) -> None:
    """Flush what was written to `path` by somebody else."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Flush the names in `folder`. Windows does this by itself and has no call for it."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file, in hex."""
    # Loads OpenSSL; the sign-in reads its tiles without it.
    import hashlib

    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_SLICE):
            digest.update(piece)
    return digest.hexdigest()
