"""What a disk can hold after the power went: some of what was asked and not flushed, in pieces.

Two kinds of file system: in `ORDERED` (ext4) any flush keeps all names before it; in `LOOSE` (POSIX) a
name is kept only by the flush of its folder. Content that was not flushed survives in sectors of 512
bytes, each by chance; names survive as a beginning of what was asked, chosen by chance.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path, PurePosixPath
from random import Random

from tests.faults.requests import Kind, Request

SECTOR = 512
_NAMES = frozenset({Kind.CREATE, Kind.RENAME, Kind.REMOVE, Kind.MAKE_FOLDER})


class FileSystem(Enum):
    """How names are kept."""

    ORDERED = "ordered"
    LOOSE = "loose"


@dataclass(slots=True)
class _Content:
    """A file: what is on the disk for sure, and what was asked since."""

    kept: bytearray = field(default_factory=bytearray)
    asked: list[Request] = field(default_factory=list)

    def flush(self) -> None:
        for request in self.asked:
            _apply(self.kept, request, lambda: True)
        self.asked.clear()

    def after_cut(self, random: Random, chance: float) -> bytes:
        content = bytearray(self.kept)
        for request in self.asked:
            _apply(content, request, lambda: random.random() < chance)
        return bytes(content)


@dataclass(slots=True)
class _Change:
    """A change of names. A file is known by its number, whatever it is called."""

    request: Request
    number: int
    is_kept: bool = False

    @property
    def folder(self) -> str:
        return str(PurePosixPath(self.request.path).parent)


class Disk:
    """A disk that was asked for things. `cut` says what is on it when the power goes now."""

    def __init__(self, file_system: FileSystem) -> None:
        self._file_system = file_system
        self._contents: list[_Content] = []
        self._changes: list[_Change] = []
        self._now: dict[str, int] = {}

    def ask(self, requests: Iterable[Request]) -> None:
        """Take requests in their order."""
        for request in requests:
            if request.kind in _NAMES:
                self._change(request)
            elif request.kind is Kind.FLUSH:
                self._flush(request.path)
            elif request.kind is not Kind.ACKNOWLEDGE and request.path in self._now:
                self._contents[self._now[request.path]].asked.append(request)

    def cut(self, random: Random) -> dict[str, bytes | None]:
        """Return the files (and folders, as None) that are there afterwards."""
        chance = random.choice((0.0, 0.1, 0.5, 0.9, 1.0))
        names = _names(self._surviving(random))
        return {
            path: None if number < 0 else self._contents[number].after_cut(random, chance)
            for path, number in sorted(names.items())
        }

    def _change(self, request: Request) -> None:
        number = -1
        if request.kind is Kind.CREATE:
            number = len(self._contents)
            self._contents.append(_Content())
        self._changes.append(_Change(request, number))
        _rename(self._now, self._changes[-1])

    def _flush(self, path: str) -> None:
        number = self._now.get(path, -1)
        if number >= 0:
            self._contents[number].flush()
        for change in self._changes:
            is_of_folder = number < 0 and change.folder == path
            if is_of_folder or self._file_system is FileSystem.ORDERED:
                change.is_kept = True

    def _surviving(self, random: Random) -> list[_Change]:
        """Return the changes of names that last, in order."""
        waiting = [change for change in self._changes if not change.is_kept]
        if self._file_system is FileSystem.ORDERED:
            gone = waiting[random.randint(0, len(waiting)) :]
        else:
            gone = []
            for folder in sorted({change.folder for change in waiting}):
                here = [change for change in waiting if change.folder == folder]
                gone += here[random.randint(0, len(here)) :]
        lost = {id(change) for change in gone}
        return [change for change in self._changes if id(change) not in lost]


def _apply(content: bytearray, request: Request, survives: Callable[[], bool]) -> None:
    if request.kind is Kind.RESIZE:
        if survives():
            del content[request.offset :]
            content.extend(bytes(request.offset - len(content)))
        return
    start, end = request.offset, request.offset + len(request.content)
    while start < end:
        stop = min(end, (start // SECTOR + 1) * SECTOR)
        if survives():
            content.extend(bytes(max(0, stop - len(content))))
            piece = request.content[start - request.offset : stop - request.offset]
            content[start:stop] = piece
        start = stop


def _names(changes: Sequence[_Change]) -> dict[str, int]:
    names: dict[str, int] = {}
    for change in changes:
        _rename(names, change)
    return {path: number for path, number in names.items() if _has_folders(names, path)}


def _has_folders(names: dict[str, int], path: str) -> bool:
    return all(str(above) in names for above in list(PurePosixPath(path).parents)[:-1])


def _rename(names: dict[str, int], change: _Change) -> None:
    request = change.request
    match request.kind:
        case Kind.REMOVE:
            names.pop(request.path, None)
        case Kind.RENAME:
            inside = f"{request.path}/"
            for path in [path for path in names if path == request.path or path.startswith(inside)]:
                names[request.other + path.removeprefix(request.path)] = names.pop(path)
        case _:
            names[request.path] = change.number


def write_disk(folder: Path, files: dict[str, bytes | None]) -> None:
    """Make `folder` hold exactly these files."""
    folder.mkdir(mode=0o700)
    for path, content in files.items():
        if content is None:
            (folder / path).mkdir(mode=0o700)
        else:
            (folder / path).write_bytes(content)
            (folder / path).chmod(0o600)
