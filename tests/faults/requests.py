"""What a program asked of the disk, in order, as `disk.c` wrote it down."""

import struct
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

_HEAD = struct.Struct("<cqIII")


class Kind(Enum):
    """What was asked. Writes and sizes wait for a flush; names wait for the flush of their folder."""

    CREATE = b"c"
    WRITE = b"w"
    RESIZE = b"t"
    FLUSH = b"s"
    RENAME = b"r"
    REMOVE = b"u"
    MAKE_FOLDER = b"m"
    ACKNOWLEDGE = b"a"


@dataclass(frozen=True, slots=True)
class Request:
    """One call. `path` and `other` are relative to what was watched; `offset` is a size for RESIZE."""

    kind: Kind
    path: str
    other: str
    offset: int
    content: bytes


def read_requests(log: Path, root: Path) -> tuple[Request, ...]:
    """Return all that was asked of the disk below `root`."""
    written, place = log.read_bytes(), 0
    watched = root.resolve()
    found: list[Request] = []
    while place < len(written):
        kind, offset, *lengths = _HEAD.unpack_from(written, place)
        place += _HEAD.size
        parts = []
        for length in lengths:
            parts.append(written[place : place + length])
            place += length
        path, other = (_relative(part.decode(), watched) for part in parts[:2])
        found.append(Request(Kind(kind), path, other, offset, parts[2]))
    return tuple(found)


def _relative(path: str, watched: Path) -> str:
    return Path(path).relative_to(watched).as_posix() if path else ""
