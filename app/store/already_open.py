"""Started a second time: ask the window that has the data folder open to come to the front.

The two talk by one small file in the folder: the second writes into it, the first empties it again.
"""

import logging
import time
from dataclasses import dataclass
from pathlib import Path

from app.files import create_empty
from app.store.layout import Layout
from app.store.lock import FolderLock
from app.store.problems import DataFolderInUse

FILE_NAME = "come-forward"
PATIENCE_SECONDS = 3.0
LONGEST_WORDS = 4096
_LOOK_EVERY_SECONDS = 0.05
_PLEASE = b"please"


@dataclass(frozen=True, slots=True)
class Asked:
    """A second start asks for the window, perhaps to open a file."""

    brought: Path | None = None


log = logging.getLogger(__name__)


def is_open_elsewhere(folder: Path) -> bool:
    """Tell whether another program has the folder open now."""
    path = Layout(folder).lock
    if not path.exists():
        return False
    try:
        FolderLock(path).release()
    except DataFolderInUse:
        return True
    except OSError:
        return False
    return False


def ask_to_come_forward(
    folder: Path, brought: Path | None = None, patience_seconds: float = PATIENCE_SECONDS
) -> bool:
    """Ask, and tell whether there was an answer: not when another account has the window.

    `brought` is a file that the other window shall open.
    """
    file = folder / FILE_NAME
    try:
        file.write_bytes(str(brought.absolute()).encode() if brought is not None else _PLEASE)
        end = time.monotonic() + patience_seconds
        while time.monotonic() < end:
            if file.stat().st_size == 0:
                return True
            time.sleep(_LOOK_EVERY_SECONDS)
        file.write_bytes(b"")
    except OSError as problem:
        log.warning("Nobody could be asked: %s", type(problem).__name__)
    return False


def prepare_to_be_asked(folder: Path) -> Path:
    """Return the file to watch; it is there and empty. Raises OSError."""
    file = folder / FILE_NAME
    if not file.exists():
        create_empty(file)
    file.write_bytes(b"")
    return file


def answer(file: Path) -> Asked | None:
    """Return what somebody asks, and answer; None when nobody does."""
    try:
        with file.open("rb") as asked:
            words = asked.read(LONGEST_WORDS)
        if not words:
            return None
        file.write_bytes(b"")
    except OSError:
        return None
    text = words.decode("utf-8", "replace")
    return Asked(Path(text) if words != _PLEASE and Path(text).is_absolute() else None)
