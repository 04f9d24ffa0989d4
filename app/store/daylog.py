"""The day log: every change on one line, flushed to the disk before the database keeps it.

It lies in `daylog/` as numbered segments. A segment begins with a line that says which entry it
follows and in which layout its rows are. It is plain enough to be read without this program.
"""

import contextlib
import errno
import json
import os
import sys
from dataclasses import dataclass
from datetime import date
from io import FileIO
from itertools import pairwise
from pathlib import Path

from app.files import create_empty, make_folder, sync_folder
from app.store.chain import START, Entry, Tip, entry_of
from app.store.layout import Layout

_SUFFIX = ".ndjson"
_NOWHERE = Tip(-1, "")
_flush = os.fsync if sys.platform in {"win32", "darwin"} else os.fdatasync


@dataclass(frozen=True, slots=True)
class Segment:
    """One file of the day log, read up to the first line that is torn or altered."""

    path: Path
    after: Tip
    revision: str
    entries: tuple[Entry, ...]
    sound_bytes: int

    @property
    def end(self) -> Tip:
        """The tip after its last sound entry."""
        return self.entries[-1].tip if self.entries else self.after


@dataclass(frozen=True, slots=True)
class LoggedEntry:
    """An entry and the layout its rows are in."""

    entry: Entry
    revision: str


def segment_paths(layout: Layout) -> tuple[Path, ...]:
    """Return the files of the day log, oldest first."""
    return tuple(sorted(layout.logs.glob("*" + _SUFFIX)))


def read_segment(path: Path) -> Segment | None:
    """Read one file, or return None when not even its first line is sound."""
    after, revision = START, ""
    entries: list[Entry] = []
    sound_bytes = 0
    with contextlib.suppress(OSError, ValueError), path.open("rb") as file:
        for line in file:
            if not line.endswith(b"\n"):
                break
            if not sound_bytes:
                after, revision = _beginning(line)
            else:
                entry = entry_of(line)
                if not entry.follows(entries[-1].tip if entries else after):
                    break
                entries.append(entry)
            sound_bytes += len(line)
    return Segment(path, after, revision, tuple(entries), sound_bytes) if sound_bytes else None


def _beginning(line: bytes) -> tuple[Tip, str]:
    try:
        values = json.loads(line)
        return Tip(int(values["after"]), str(values["hash"])), str(values["revision"])
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError("not a first line") from error


def read_log(layout: Layout) -> tuple[tuple[Tip, ...], tuple[LoggedEntry, ...]]:
    """Return the tips from which the log can be played, and the entries, as one chain.

    Where segments do not join, only what follows the gap is returned: what lies before can lead
    nowhere. A later segment replaces what an earlier one says after the same entry.
    """
    tips: list[Tip] = []
    logged: list[LoggedEntry] = []
    for path in segment_paths(layout):
        segment = read_segment(path)
        if segment is None:
            continue
        if segment.after in tips:
            kept = tips.index(segment.after)
            del tips[kept + 1 :]
            del logged[kept:]
        else:
            tips, logged = [segment.after], []
        tips += [entry.tip for entry in segment.entries]
        logged += [LoggedEntry(entry, segment.revision) for entry in segment.entries]
    return tuple(tips), tuple(logged)


class DayLog:
    """The segment that is being written. When `append` returns, the line is on the disk."""

    def __init__(self, layout: Layout, tip: Tip, revision: str, day: date) -> None:
        self._layout = layout
        self._revision = revision
        self._day = day
        make_folder(layout.logs)
        paths = segment_paths(layout)
        last = read_segment(paths[-1]) if paths else None
        if last is None or not self._can_go_on(last, tip):
            self._file = self._begun(tip)
        else:
            self._file = last.path.open("r+b", buffering=0)
            self._file.truncate(last.sound_bytes)
            self._file.seek(last.sound_bytes)
        self.tip = tip
        self._before = (tip, self._file.tell())

    def _can_go_on(self, last: Segment, tip: Tip) -> bool:
        is_of_today = last.path.stem.endswith(self._day.isoformat())
        return last.end == tip and last.revision == self._revision and is_of_today

    def _begun(self, tip: Tip) -> FileIO:
        paths = segment_paths(self._layout)
        number = int(paths[-1].name.split("-")[0]) + 1 if paths else 1
        path = self._layout.logs / f"{number:06d}-{self._day.isoformat()}{_SUFFIX}"
        create_empty(path)
        first = {"after": tip.seq, "hash": tip.hash, "revision": self._revision}
        file = path.open("r+b", buffering=0)
        try:
            _write(file, json.dumps(first).encode() + b"\n")
            sync_folder(self._layout.logs)
        except OSError:
            file.close()
            raise
        return file

    @property
    def size_bytes(self) -> int:
        """How long the segment being written is."""
        return self._file.tell()

    def begin(self, tip: Tip) -> None:
        """Begin a new segment after `tip`, whatever the last one ends with.

        On an OSError the log stands nowhere, and whoever keeps the next change begins again.
        """
        self.tip = _NOWHERE
        begun = self._begun(tip)
        self._file.close()
        self._file, self.tip = begun, tip

    def append(self, entry: Entry) -> None:
        """Keep `entry`. On an OSError nothing of it stays."""
        self._before = (self.tip, self._file.tell())
        try:
            _write(self._file, entry.line())
        except OSError:
            self.take_back()
            raise
        self.tip = entry.tip

    def take_back(self) -> None:
        """Remove the entry appended last: the database could not keep it."""
        tip, size = self._before
        self.tip = _NOWHERE
        self._file.truncate(size)
        self._file.seek(size)
        _flush(self._file.fileno())
        self.tip = tip

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()


def _write(file: FileIO, line: bytes) -> None:
    if file.write(line) < len(line):
        raise OSError(errno.ENOSPC, "No space left on device")
    _flush(file.fileno())


def remove_all_but_newest(layout: Layout) -> None:
    """Remove all segments but the one being written, because they may name somebody erased."""
    for path in segment_paths(layout)[:-1]:
        path.unlink()


def remove_segments_before(layout: Layout, seq: int) -> None:
    """Remove the segments that end at or before entry `seq`: a backup holds what they say."""
    paths = segment_paths(layout)
    for path, following in pairwise(paths):
        segment = read_segment(following)
        if segment is None or segment.after.seq > seq:
            return
        path.unlink()
