"""Where the tries lie. Every try flushes a few hundred times; in the memory a flush costs nothing."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MEMORY = Path("/dev/shm")  # noqa: S108 - the folder made in it is ours alone
ENOUGH_BYTES = 128 << 20


@contextmanager
def quick_folder(what: str) -> Iterator[Path]:
    """Give a folder in the memory, or on the disk where there is too little, and remove it again."""
    with tempfile.TemporaryDirectory(prefix=f"wise-steps-{what}-", dir=quick_place()) as name:
        yield Path(name)


def quick_place() -> Path | None:
    """Return the folder in the memory, or None where there is none or too little room in it."""
    if not os.access(MEMORY, os.W_OK) or shutil.disk_usage(MEMORY).free < ENOUGH_BYTES:
        return None
    return MEMORY
