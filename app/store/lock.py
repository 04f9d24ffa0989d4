"""One program at a time: a lock that the operating system gives back when a program dies."""

import os
import sys
from pathlib import Path

from app.files import create_empty
from app.store.problems import DataFolderInUse


class FolderLock:
    """Holds a data folder until `release`. It never waits and never forces."""

    def __init__(self, path: Path) -> None:
        if not path.exists():
            create_empty(path)
        self._descriptor = os.open(path, os.O_RDWR)
        try:
            _take(self._descriptor)
        except OSError as error:
            os.close(self._descriptor)
            raise DataFolderInUse("Another program has the data folder open.") from error

    def release(self) -> None:
        """Let others in."""
        os.close(self._descriptor)


if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
