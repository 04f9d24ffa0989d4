"""Where shipped files lie, and where this computer keeps what people do."""

import json
import os
import sys
import tempfile
from pathlib import Path

from app.computer import read_computer_settings

APP_NAME = "wise-steps"
MOVED = "moved-to.json"
"""Lies in a folder whose data was moved, and says where it is now."""
_MOST_MOVES = 10
_PACKAGE = Path(__file__).resolve().parent


def shipped(*parts: str) -> Path:
    """Return a file that ships with the product: `shipped("assets", "icons", "help.svg")`."""
    return _shipped_root().joinpath(*parts)


def data_folder(wanted: Path | None = None) -> Path:
    """Return the folder for what people do; it may not exist yet.

    That is the wanted one, else the one in the administrator's settings, else the folder an
    administrator made for all accounts of this computer, else the private one of this account; or
    where the data of that one was moved to.
    """
    return _moved(folder_as_named(wanted))


def folder_as_named(wanted: Path | None = None) -> Path:
    """Return the folder `data_folder` begins with, wherever its data was moved to.

    Never a roaming profile: a database must not travel.
    """
    if wanted is not None:
        return wanted.expanduser().absolute()
    decided = read_computer_settings().data_folder
    if decided is not None:
        return decided
    shared = shared_folder()
    if _is_writable(shared):
        return shared
    # Not needed by people who name their folder, and the first window should come soon.
    from platformdirs import user_data_path

    return user_data_path(APP_NAME, appauthor=False, roaming=False)


def shared_folder() -> Path:
    """Return the folder that all accounts of this computer share, if an administrator made it."""
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData"), APP_NAME)
    return Path("/var/lib", APP_NAME)


def logs_folder(data: Path) -> Path:
    """Return where the log files of the data folder `data` lie."""
    return data / "logs"


def _moved(folder: Path) -> Path:
    """Follow the words left behind. The store refuses a folder whose word leads nowhere."""
    for _unused in range(_MOST_MOVES):
        try:
            there = Path(json.loads((folder / MOVED).read_bytes())["folder"])
        except (OSError, ValueError, KeyError, TypeError):
            return folder
        if not there.is_dir():
            return folder
        folder = there
    return folder


def _shipped_root() -> Path:
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle)
    installed = _PACKAGE / "_shipped"
    return installed if installed.is_dir() else _PACKAGE.parent


def _is_writable(folder: Path) -> bool:
    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False
