"""Make the database fit for work: created, brought back, or migrated, before it is opened."""

import logging
import shutil
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.files import create_empty, make_folder, put_database_in_place, sync_file, sync_folder
from app.store.backups import backups, make_backup
from app.store.blank import create_database
from app.store.check import State, faults, look, revision_of
from app.store.layout import HEAD, Layout
from app.store.problems import DataFolderDamaged, DataFolderFull
from app.store.rebuild import bring_to, rebuild
from app.store.replay import open_plainly

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Fitness:
    """What had to be done to make the database fit."""

    recovered: bool = False
    migrated: bool = False
    quarantined: tuple[Path, ...] = ()


def make_fit(layout: Layout, now: datetime) -> Fitness:
    """Create, bring back or migrate the database where needed.

    Raises DataFolderNotOurs, DataFolderNewer, DataFolderDamaged or DataFolderFull; the folder is
    then as it was.
    """
    _remove(layout.rebuilt)
    state = look(layout)
    if state is State.NOTHING:
        _remove(layout.database)
        create_database(layout.rebuilt)
        put_database_in_place(layout.rebuilt, layout.database)
        return Fitness()
    if state is State.DAMAGED:
        return Fitness(recovered=True, quarantined=_bring_back(layout, now))
    return Fitness(migrated=_migrate(layout, now))


def _bring_back(layout: Layout, now: datetime) -> tuple[Path, ...]:
    rebuilt = rebuild(layout)
    if rebuilt is None:
        raise DataFolderDamaged("There is neither a sound backup nor a whole day log.")
    unsound = [backup for backup in backups(layout) if not backup.is_sound()]
    claims = [backup.path.with_suffix(".json") for backup in unsound]
    quarantined = set_aside(layout, now, [backup.path for backup in unsound] + claims)
    put_database_in_place(rebuilt.path, layout.database)
    log.warning("Brought the database back up to entry %d", rebuilt.tip.seq)
    return quarantined


def set_aside(layout: Layout, now: datetime, more: Sequence[Path] = ()) -> tuple[Path, ...]:
    """Move the database, what belongs to it, and `more` into quarantine."""
    journal = layout.database.with_name(layout.database.name + "-journal")
    present = [path for path in (layout.database, journal, layout.seal, *more) if path.exists()]
    if not present:
        return ()
    make_folder(layout.quarantine)
    number = sum(1 for _each in layout.quarantine.iterdir()) + 1
    place = layout.quarantine / f"{number:04d}-{now:%Y%m%d}"
    make_folder(place)
    moved = tuple(path.rename(place / path.name) for path in present)
    sync_folder(place)
    sync_folder(layout.folder)
    return moved


def _migrate(layout: Layout, now: datetime) -> bool:
    """Migrate a copy, look at it, and only then put it in place."""
    revision = revision_of(layout)
    if revision == HEAD:
        return False
    if shutil.disk_usage(layout.folder).free < 3 * layout.database.stat().st_size:
        raise DataFolderFull("There is no room to migrate a copy of the database.")
    with closing(open_plainly(layout.database)) as source:
        make_backup(layout, source, now)
    create_empty(layout.rebuilt)
    shutil.copyfile(layout.database, layout.rebuilt)
    bring_to(layout.rebuilt, revision, HEAD)
    with closing(open_plainly(layout.rebuilt)) as migrated:
        findings = faults(migrated)
    if findings:
        raise DataFolderDamaged("The migrated copy is not sound. The data was left as it was.")
    sync_file(layout.rebuilt)
    put_database_in_place(layout.rebuilt, layout.database)
    log.info("Migrated the database from %s to %s", revision, HEAD)
    return True


def _remove(path: Path) -> None:
    path.unlink(missing_ok=True)
    path.with_name(path.name + "-journal").unlink(missing_ok=True)
