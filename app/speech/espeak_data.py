"""Where espeak-ng finds its voices, spelled so that it can open them on Windows too."""

import ctypes
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import espeakng_loader

_FOLDER = "espeak-ng-data"


def library_file() -> Path:
    """Return the espeak-ng library that ships with the program."""
    return Path(espeakng_loader.get_library_path())


def voices_folder() -> Path:
    """Return the folder that holds `espeak-ng-data`, under a path that espeak-ng can open."""
    folder = Path(espeakng_loader.get_data_path()).parent
    if os.name != "nt":
        return folder
    refuge = Path(os.environ.get("PROGRAMDATA", "C:/ProgramData")) / "WISE Steps" / "voices"
    return plain_folder(folder, short_path, refuge)


def plain_folder(folder: Path, shorten: Callable[[Path], Path], refuge: Path) -> Path:
    """Return a path in plain ASCII to what is in `folder`.

    The Windows library opens no path with other letters, neither as UTF-8 nor as ANSI. So: the
    short 8.3 path, and where the disk keeps none, a copy of the voices in `refuge`.
    """
    for path in (folder, shorten(folder)):
        if str(path).isascii():
            return path
    copy = refuge / _FOLDER
    if not copy.exists():
        unfinished = refuge / f"{_FOLDER}.{os.getpid()}"
        shutil.copytree(folder / _FOLDER, unfinished)
        unfinished.rename(copy)
    return refuge


def short_path(path: Path) -> Path:
    """Return the 8.3 form of `path`, or `path` itself where Windows knows none."""
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - mypy knows it on Windows only
    room = ctypes.create_unicode_buffer(1024)
    length = kernel.GetShortPathNameW(str(path), room, len(room))
    return Path(room.value) if 0 < length < len(room) else path
