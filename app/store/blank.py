"""A new, empty database in the newest layout, without the cost of a migration."""

from pathlib import Path

from sqlalchemy import Connection, insert

from app.files import create_empty
from app.store.chain import START
from app.store.columns import metadata
from app.store.engine import connect, mark_as_ours
from app.store.layout import HEAD
from app.store.tables import FACTS, tip
from app.store.triggers import trigger_statements

_ALEMBIC_TABLE = """
CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
)
"""


def create_database(path: Path) -> None:
    """Make the empty database `path`, flushed to the disk."""
    create_empty(path)
    connection = connect(path)
    try:
        with connection.begin():
            _fill(connection)
    finally:
        connection.close()


def _fill(connection: Connection) -> None:
    mark_as_ours(connection)
    metadata.create_all(connection)
    for statement in trigger_statements("sqlite", [table.name for table in FACTS]):
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql(_ALEMBIC_TABLE)
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (HEAD,))
    first = {"id": 1, "seq": START.seq, "hash": START.hash, "at": 0, "erasure": "none"}
    connection.execute(insert(tip), first)
