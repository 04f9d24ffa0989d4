"""Build the database again from a verified backup and the day log."""

import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from app.files import create_empty, sync_file
from app.store.backups import Backup, backups
from app.store.blank import create_database
from app.store.chain import START, Tip
from app.store.daylog import LoggedEntry, read_log
from app.store.layout import HEAD, REVISIONS, Layout
from app.store.problems import DataFolderDamaged
from app.store.replay import is_about_the_disk, open_plainly, play


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """A database built again at `path`, and how far it reaches."""

    path: Path
    tip: Tip


@dataclass(frozen=True, slots=True)
class _Way:
    """One way to build it: a backup (None means from nothing) and what to play into it."""

    backup: Backup | None
    entries: tuple[LoggedEntry, ...]

    @property
    def reach(self) -> Tip:
        if self.entries:
            return self.entries[-1].entry.tip
        return self.backup.tip if self.backup else START


def rebuild(layout: Layout) -> Rebuilt | None:
    """Build the database that reaches furthest, aside. None when there is nothing to build from."""
    for way in _ways(layout):
        if way.backup is not None and not way.backup.is_sound():
            continue
        try:
            _build(layout.rebuilt, way)
        except DataFolderDamaged:
            continue
        except sqlite3.Error as error:
            if is_about_the_disk(error):
                raise
            continue
        return Rebuilt(layout.rebuilt, way.reach)
    return None


def _ways(layout: Layout) -> Sequence[_Way]:
    """Return all ways, the one that reaches furthest first; of equal ones the shortest."""
    tips, logged = read_log(layout)
    ways = [_Way(backup, _entries_after(backup.tip, tips, logged)) for backup in backups(layout)]
    ways = [way for way in ways if way.backup is None or way.backup.revision in REVISIONS]
    if tips and tips[0] == START and logged:
        ways.append(_Way(None, logged))
    return sorted(ways, key=lambda way: (-way.reach.seq, len(way.entries)))


def _entries_after(
    tip: Tip, tips: tuple[Tip, ...], logged: tuple[LoggedEntry, ...]
) -> tuple[LoggedEntry, ...]:
    return logged[tips.index(tip) :] if tip in tips else ()


def _build(path: Path, way: _Way) -> None:
    path.unlink(missing_ok=True)
    if way.backup is not None:
        create_empty(path)
        shutil.copyfile(way.backup.path, path)
        revision = way.backup.revision
    else:
        revision = _begin_from_nothing(path, way.entries[0].revision)
    for wanted, group in groupby(way.entries, key=lambda logged: logged.revision):
        bring_to(path, revision, wanted)
        revision = wanted
        with closing(open_plainly(path)) as connection:
            play(connection, (logged.entry for logged in group))
    bring_to(path, revision, HEAD)
    sync_file(path)


def _begin_from_nothing(path: Path, revision: str) -> str:
    if revision == HEAD:
        create_database(path)
    else:
        create_empty(path)
        bring_to(path, "", revision)
    return revision


def bring_to(path: Path, revision: str, wanted: str) -> None:
    """Migrate the database at `path` where it is. The heavy part is loaded only when needed."""
    if revision != wanted:
        from app.store.migrate import upgrade

        upgrade(path, wanted)


def is_same(layout: Layout, rebuilt: Path) -> bool:
    """Tell whether the database holds exactly what the one built again holds."""
    with closing(open_plainly(layout.database)) as connection:
        connection.execute("ATTACH ? AS truth", (str(rebuilt),))
        names = [
            name
            for (name,) in connection.execute(
                "SELECT name FROM truth.sqlite_master WHERE type = 'table'"
                " AND name NOT IN ('tip', 'sqlite_sequence')"
            )
        ]
        return all(_is_same_table(connection, name) for name in names)


def _is_same_table(connection: sqlite3.Connection, name: str) -> bool:
    """Compare as sets and by number: no table of ours holds the same row twice."""
    return not any(
        connection.execute(question.format(name=name)).fetchone()[0]
        for question in (
            "SELECT (SELECT count(*) FROM main.{name}) <> (SELECT count(*) FROM truth.{name})",
            "SELECT EXISTS (SELECT * FROM main.{name} EXCEPT SELECT * FROM truth.{name})",
        )
    )
