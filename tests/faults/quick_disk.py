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
    place = MEMORY if _is_roomy(MEMORY) else None
    with tempfile.TemporaryDirectory(prefix=f"wise-steps-{what}-", dir=place) as name:
        yield Path(name)


def _is_roomy(place: Path) -> bool:
    return os.access(place, os.W_OK) and shutil.disk_usage(place).free > ENOUGH_BYTES
