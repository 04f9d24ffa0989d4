"""Erase people so that no trace of them stays, in any file, even after a power cut half-way.

First the rows go and the database notes that files are still to be swept; then the backups give
way to a fresh one, the day log begins anew, and what was in quarantine goes. Opening the folder
finishes a sweep that was cut off.
"""

import re
import shutil
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select

from app.files import sync_folder, write_safely
from app.store.backups import backups, make_backup, remove_backup
from app.store.change import Change
from app.store.database import Database
from app.store.daylog import remove_all_but_newest
from app.store.layout import Layout
from app.store.records import forget_in_audit
from app.store.tables import (
    OF_A_PERSON,
    OF_AN_ATTEMPT,
    attempt,
    frozen_export,
    person,
    site,
    supporter,
    supporter_profile,
)


def erase_people(change: Change, employee_ids: Sequence[str]) -> None:
    """Remove everything about these people from the database."""
    change.erase()
    change.leave_erasure("sweep")
    for employee_id in employee_ids:
        for (seq,) in change.ask("SELECT seq FROM attempt WHERE person_id = ?", employee_id):
            for table in OF_AN_ATTEMPT:
                change.remove(table, {"attempt_seq": seq})
        for table in (attempt, *OF_A_PERSON):
            change.remove(table, {"person_id": employee_id})
        change.remove(person, {"id": employee_id})
        forget_in_audit(change, employee_id)


def erase_everybody(change: Change) -> None:
    """Remove all people, supporters too, the results made of them, and the site."""
    erase_people(change, [key for (key,) in change.ask("SELECT id FROM person")])
    for table in (supporter_profile, supporter, frozen_export, site):
        change.remove(table, {})


def forget_spoken_name(layout: Layout, nickname: str) -> None:
    """Take a name out of the lists of words that the voice says otherwise."""
    named = re.compile(rf"(?<!\w){re.escape(nickname.casefold())}(?!\w)")
    for path in layout.spoken_words.glob("*.txt"):
        lines = path.read_text("utf-8", "replace").splitlines(keepends=True)
        kept = [line for line in lines if not named.search(line.casefold())]
        if kept != lines:
            write_safely(path, "".join(kept).encode())


def sweep(layout: Layout, database: Database, now: datetime) -> None:
    """Clean the files of everything that the database does not hold any more."""
    database.tidy()
    fresh = make_backup(layout, database.driver, now)
    for backup in backups(layout):
        if backup.path != fresh.path:
            remove_backup(backup)
    for leftover in layout.backups.iterdir():
        if leftover.stem != fresh.path.stem:
            leftover.unlink()
    database.begin_log()
    remove_all_but_newest(layout)
    layout.rebuilt.unlink(missing_ok=True)
    if layout.quarantine.exists():
        shutil.rmtree(layout.quarantine)
    _remove_photos(layout, database)
    for folder in (layout.backups, layout.logs, layout.folder):
        sync_folder(folder)
    database.end_erasure()


def _remove_photos(layout: Layout, database: Database) -> None:
    used = {row.picture.removeprefix("photo/") for row in database.read(select(person.c.picture))}
    if layout.photos.is_dir():
        for photo in layout.photos.iterdir():
            if photo.name not in used:
                photo.unlink()
