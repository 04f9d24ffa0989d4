"""Verified backups: a copy counts only after it was read back, and says itself what it should be."""

import json
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.files import (
    create_empty,
    digest_of,
    make_folder,
    put_in_place,
    sync_file,
    write_safely,
)
from app.store.chain import Tip
from app.store.layout import Layout
from app.store.problems import DataFolderDamaged

RECENT, DAILY, WEEKLY = 5, 7, 4
_STAMP = "%Y%m%dT%H%M%S%f"
_Source = sqlite3.Connection


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup and what it claims to be."""

    path: Path
    made_at: datetime
    tip: Tip
    revision: str
    sha256: str

    def is_sound(self) -> bool:
        """Tell whether the file still is what was verified when it was made."""
        return self.path.is_file() and digest_of(self.path) == self.sha256


def make_backup(layout: Layout, source: _Source, now: datetime) -> Backup:
    """Copy the open database, read the copy back, keep it. Raises DataFolderDamaged."""
    make_folder(layout.backups)
    path = _free_name(layout, now)
    part = path.with_name(path.name + ".part")
    part.unlink(missing_ok=True)
    try:
        create_empty(part)
        with closing(sqlite3.connect(part)) as copy:
            source.backup(copy)
            tip, revision = _verified(copy)
        sync_file(part)
        backup = Backup(path, _made_at(path), tip, revision, digest_of(part))
        write_safely(_claim(path), _claim_text(backup))
        put_in_place(part, path)
    finally:
        part.unlink(missing_ok=True)
    return backup


def _free_name(layout: Layout, now: datetime) -> Path:
    """Return a name nobody has: a clock can stand still or be set back."""
    path = layout.backups / f"{now.strftime(_STAMP)}.db"
    while path.exists():
        now += timedelta(microseconds=1)
        path = layout.backups / f"{now.strftime(_STAMP)}.db"
    return path


def _made_at(path: Path) -> datetime:
    return datetime.strptime(path.stem, _STAMP).replace(tzinfo=UTC)


def _verified(copy: _Source) -> tuple[Tip, str]:
    if copy.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        raise DataFolderDamaged("The database is damaged: no backup was made of it.")
    if copy.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise DataFolderDamaged("A row of the database hangs on nothing: no backup was made.")
    seq, chain_hash = copy.execute("SELECT seq, hash FROM tip").fetchone()
    (revision,) = copy.execute("SELECT version_num FROM alembic_version").fetchone()
    return Tip(seq, chain_hash), revision


def _claim(path: Path) -> Path:
    return path.with_suffix(".json")


def _claim_text(backup: Backup) -> bytes:
    values = {
        "sha256": backup.sha256,
        "seq": backup.tip.seq,
        "hash": backup.tip.hash,
        "revision": backup.revision,
    }
    return json.dumps(values).encode()


def backups(layout: Layout) -> tuple[Backup, ...]:
    """Return the backups with a readable claim, newest first. None of them is read here."""
    found = (backup_at(path) for path in layout.backups.glob("*.db"))
    known = [backup for backup in found if backup is not None]
    return tuple(sorted(known, key=lambda backup: (backup.tip.seq, backup.made_at), reverse=True))


def backup_at(path: Path) -> Backup | None:
    """Return what the backup at `path` claims to be, or None without a readable claim."""
    try:
        claim = json.loads(_claim(path).read_bytes())
        tip = Tip(int(claim["seq"]), str(claim["hash"]))
        return Backup(path, _made_at(path), tip, str(claim["revision"]), str(claim["sha256"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def remove_backup(backup: Backup) -> None:
    """Remove a backup and its claim."""
    backup.path.unlink(missing_ok=True)
    _claim(backup.path).unlink(missing_ok=True)


def worth_keeping(newest: Sequence[datetime]) -> frozenset[datetime]:
    """Choose the 5 newest backups, and the last of 7 days and of 4 weeks.

    `newest` are their moments, the last made first: a clock that was set back does not matter.
    """
    by_day = _last_of_each(newest, lambda moment: moment.date().isoformat())
    by_week = _last_of_each(newest, lambda moment: moment.strftime("%G-%V"))
    return frozenset([*newest[:RECENT], *by_day[:DAILY], *by_week[:WEEKLY]])


def _last_of_each(newest: Sequence[datetime], key: Callable[[datetime], str]) -> list[datetime]:
    chosen: dict[str, datetime] = {}
    for moment in newest:
        chosen.setdefault(key(moment), moment)
    return list(chosen.values())


def thin(layout: Layout, made: Backup) -> int:
    """Remove the backups not worth keeping; `made` just now stays, whatever the clock says.

    Returns the entry the oldest kept one stands at.
    """
    present = backups(layout)
    worth = worth_keeping([backup.made_at for backup in present])
    kept = [each for each in present if each.made_at in worth or each.path == made.path]
    for backup in present:
        if backup not in kept:
            remove_backup(backup)
    return min((backup.tip.seq for backup in kept), default=0)
