"""Take care of the open database: back it up, look it over, put an earlier one back."""

import secrets
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import select

from app.clock import Clock
from app.files import create_empty, put_database_in_place, sync_file
from app.store.backups import Backup, backup_at, backups, make_backup, thin
from app.store.chain import Tip
from app.store.change import Change
from app.store.check import faults
from app.store.database import Database
from app.store.daylog import read_log, remove_segments_before
from app.store.engine import told_plainly
from app.store.layout import APPLICATION_ID, HEAD, REVISIONS, Layout
from app.store.opening import set_aside
from app.store.problems import DataFolderDamaged, DataFolderNewer, DataFolderNotOurs
from app.store.rebuild import bring_to
from app.store.records import AuditStore
from app.store.replay import is_about_the_disk, open_plainly
from app.store.tables import frozen_export

_DAMAGED = "The backup is damaged. Take another one."
_LONG_LOG_BYTES = 1 << 20
"""The last segment is read at each start: a longer one would be felt."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the data folder, and what is amiss with it, in English for the command line."""

    name: str
    findings: tuple[str, ...] = ()

    @property
    def is_sound(self) -> bool:
        """True when nothing was found."""
        return not self.findings


@dataclass(frozen=True, slots=True)
class Verification:
    """What a thorough look found, part by part."""

    parts: tuple[Part, ...]

    @property
    def is_sound(self) -> bool:
        """True when every part is."""
        return not self.findings

    @property
    def findings(self) -> tuple[str, ...]:
        """What was found in all parts."""
        return tuple(f"{part.name}: {each}" for part in self.parts for each in part.findings)


class Care:
    """Backs up, verifies and restores one open database."""

    def __init__(self, layout: Layout, database: Database, clock: Clock) -> None:
        self._layout = layout
        self._database = database
        self._clock = clock

    def is_backed_up(self) -> bool:
        """Tell whether the newest backup holds all there is."""
        tip = self._database.tip
        with told_plainly():
            known = backups(self._layout)
        return tip.seq == 0 or (bool(known) and known[0].tip == tip)

    def backup(self) -> Backup:
        """Make a verified backup, and let go of old ones and of the day log they make needless."""
        with told_plainly():
            made = make_backup(self._layout, self._database.driver, self._clock.now())
            self._database.begin_log(longer_than_bytes=_LONG_LOG_BYTES)
            remove_segments_before(self._layout, thin(self._layout, made))
        return made

    def verify(self) -> Verification:
        """Look at every page, every reference, both chains and each backup."""
        with told_plainly():
            database = faults(self._database.driver)
            is_led_to = self._database.tip in read_log(self._layout)[0]
        is_unaltered = AuditStore(self._database).is_unaltered()
        log = () if is_led_to else ("It does not lead to the database.",)
        deeds = () if is_unaltered else ("It was altered.",)
        return Verification(
            (
                Part("Database", database),
                Part("Day log", log),
                Part("Record of deeds", deeds),
                *(_backup_part(path) for path in sorted(self._layout.backups.glob("*.db"))),
            )
        )

    def restore(self, path: Path) -> None:
        """Put the backup at `path` in place. What is there now is backed up first.

        Results files that were issued since stay as they are: a closed period is made only once.
        Raises DataFolderNotOurs, DataFolderNewer or DataFolderDamaged; then nothing was changed.
        """
        with told_plainly():
            revision = _revision_of_backup(path)
            issued = self._database.read(select(frozen_export))
            # Copied before another backup may push it out.
            _copy(self._layout, path, revision)
            self.backup()
            self._exchange()
        self._database.open()

        def work(change: Change) -> None:
            kept = {period for (period,) in change.ask("SELECT period FROM frozen_export")}
            for row in issued:
                if row.period not in kept:
                    values = {"revision": row.revision, "body": row.body}
                    change.add(frozen_export, {"period": row.period, **values})

        self._database.change(work)
        self.backup()

    def _exchange(self) -> None:
        """Put the copy in place; its chain goes on after all there was, so that it counts."""
        rebuilt = self._layout.rebuilt
        tip = Tip(self._database.tip.seq + 1, secrets.token_hex(32))
        with closing(open_plainly(rebuilt)) as connection:
            connection.execute("UPDATE tip SET seq = ?, hash = ?", (tip.seq, tip.hash))
        sync_file(rebuilt)
        self._database.close()
        put_database_in_place(rebuilt, self._layout.database)


def _backup_part(path: Path) -> Part:
    backup = backup_at(path)
    is_sound = backup is not None and backup.is_sound()
    return Part(f"Backup {path.name}", () if is_sound else ("It is not what was written.",))


def put_back(layout: Layout, path: Path, now: datetime) -> None:
    """Put the backup at `path` in the place of a database that nothing could bring back.

    What is there now goes into quarantine. Raises as `Care.restore` does.
    """
    with told_plainly():
        _copy(layout, path, _revision_of_backup(path))
        sync_file(layout.rebuilt)
        set_aside(layout, now)
        put_database_in_place(layout.rebuilt, layout.database)


def _copy(layout: Layout, path: Path, revision: str) -> None:
    layout.rebuilt.unlink(missing_ok=True)
    create_empty(layout.rebuilt)
    shutil.copyfile(path, layout.rebuilt)
    bring_to(layout.rebuilt, revision, HEAD)


def _revision_of_backup(path: Path) -> str:
    if not path.is_file():
        raise DataFolderNotOurs("There is no such backup.")
    with path.open("rb") as file:
        application = int.from_bytes(file.read(72)[68:], "big")
    if application != APPLICATION_ID:
        raise DataFolderNotOurs("The file is not a backup of ours.")
    try:
        revision = _revision(path)
    except sqlite3.DatabaseError as error:
        if is_about_the_disk(error):
            raise
        raise DataFolderDamaged(_DAMAGED) from error
    if revision not in REVISIONS:
        raise DataFolderNewer("The backup was made by a newer version. Update WISE Steps first.")
    return revision


def _revision(path: Path) -> str:
    with closing(open_plainly(path)) as connection:
        if faults(connection):
            raise DataFolderDamaged(_DAMAGED)
        (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(revision)
