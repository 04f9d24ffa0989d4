"""Is the database what it should be? Looked at before anybody works with it."""

import enum
import logging
import sqlite3
from contextlib import closing

from app.store.chain import Tip
from app.store.daylog import read_log
from app.store.layout import APPLICATION_ID, DATA_GENERATION, HEAD, REVISIONS, Layout
from app.store.problems import DataFolderDamaged, DataFolderNewer, DataFolderNotOurs
from app.store.rebuild import is_same, rebuild
from app.store.replay import is_about_the_disk, open_plainly, play
from app.store.seal import is_as_sealed

log = logging.getLogger(__name__)
_MAGIC = b"SQLite format 3\0"
_HEADER_BYTES = 100


class State(enum.Enum):
    """What was found in a data folder."""

    NOTHING = "nothing"
    SOUND = "sound"
    DAMAGED = "damaged"


def look(layout: Layout) -> State:
    """Find out how the database is. Raises DataFolderNotOurs or DataFolderNewer.

    What the day log knows and the database does not is played into it on the way.
    """
    if not layout.database.exists() or layout.database.stat().st_size == 0:
        return State.DAMAGED if _was_filled(layout) else State.NOTHING
    is_sealed = is_as_sealed(layout)
    state = _header(layout)
    if state is State.SOUND:
        state = _revision(layout, is_sealed=is_sealed)
    if state is not State.SOUND or is_sealed:
        return state
    try:
        return _look_closely(layout)
    except DataFolderDamaged:
        return State.DAMAGED
    except sqlite3.Error as error:
        if is_about_the_disk(error):
            raise
        log.warning("The database could not be read whole")
        return State.DAMAGED


def _was_filled(layout: Layout) -> bool:
    has_backups = layout.backups.is_dir() and any(layout.backups.glob("*.db"))
    return has_backups or bool(read_log(layout)[1])


def _header(layout: Layout) -> State:
    with layout.database.open("rb") as file:
        header = file.read(_HEADER_BYTES)
    application = int.from_bytes(header[68:72], "big")
    if header.startswith(_MAGIC) and application == APPLICATION_ID:
        generation = int.from_bytes(header[60:64], "big")
        if generation <= DATA_GENERATION or layout.seal.exists():
            return State.SOUND if generation == DATA_GENERATION else State.DAMAGED
        raise DataFolderNewer("The data was written by a newer version.")
    if layout.has_traces():
        return State.DAMAGED
    raise DataFolderNotOurs("The database in the folder is not ours.")


def _revision(layout: Layout, *, is_sealed: bool) -> State:
    try:
        revision = revision_of(layout)
    except sqlite3.Error as error:
        if is_about_the_disk(error):
            raise
        return State.DAMAGED
    if revision in REVISIONS:
        return State.SOUND
    if is_sealed or not layout.seal.exists():
        raise DataFolderNewer("A newer version made this data. Update WISE Steps first.")
    return State.DAMAGED


def revision_of(layout: Layout) -> str:
    """Return the layout of the database, without SQLAlchemy."""
    with closing(open_plainly(layout.database)) as connection:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(row[0]) if row else ""


def _look_closely(layout: Layout) -> State:
    with closing(open_plainly(layout.database)) as connection:
        findings = faults(connection)
        if findings:
            log.warning("The database is damaged: %s", findings[0])
            return State.DAMAGED
        tip = _caught_up(layout, connection)
    if revision_of(layout) != HEAD:
        return State.SOUND
    rebuilt = rebuild(layout)
    if rebuilt is None or rebuilt.tip.seq < tip.seq:
        return State.SOUND
    is_true = rebuilt.tip == tip and is_same(layout, rebuilt.path)
    rebuilt.path.unlink()
    return State.SOUND if is_true else State.DAMAGED


def faults(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return what SQLite itself finds wrong with the file."""
    found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(10)")]
    loose = [f"loose row in {row[0]}" for row in connection.execute("PRAGMA foreign_key_check")]
    return tuple([finding for finding in found if finding != "ok"] + loose)


def _caught_up(layout: Layout, connection: sqlite3.Connection) -> Tip:
    """Play into the database what only the day log has: a step cut off between the two."""
    tip = Tip(*connection.execute("SELECT seq, hash FROM tip").fetchone())
    tips, logged = read_log(layout)
    if tip in tips and tip != tips[-1]:
        missing = [each.entry for each in logged[tips.index(tip) :]]
        play(connection, missing)
        log.info("Brought back %d entries from the day log", len(missing))
        return tips[-1]
    return tip
