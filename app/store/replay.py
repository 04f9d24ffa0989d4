"""Play the day log into a database file. Standard library only: the rows say their own columns."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from app.store.chain import Entry
from app.store.problems import DataFolderDamaged

_SETTINGS = ("foreign_keys=ON", "secure_delete=ON", "journal_mode=DELETE", "synchronous=EXTRA")


_PATIENCE_SECONDS = 1
_OF_THE_DISK = ("SQLITE_IOERR", "SQLITE_FULL", "SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_CANTOPEN")


def is_about_the_disk(error: sqlite3.Error) -> bool:
    """Tell whether the disk did not answer just now, which says nothing about the file."""
    name = getattr(error, "sqlite_errorname", "")
    return name.startswith(_OF_THE_DISK) and name != "SQLITE_IOERR_SHORT_READ"


def open_plainly(path: Path) -> sqlite3.Connection:
    """Open a database file for checks and repairs; every transaction is begun by hand."""
    connection = sqlite3.connect(path, isolation_level=None, timeout=_PATIENCE_SECONDS)
    try:
        for setting in _SETTINGS:
            connection.execute("PRAGMA " + setting)
    except sqlite3.Error:
        # Left open, a damaged file could not be put aside on Windows.
        connection.close()
        raise
    return connection


def play(connection: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    """Carry out `entries` in one transaction. Raises DataFolderDamaged when they do not fit."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        (erasure,) = connection.execute("SELECT erasure FROM tip").fetchone()
        connection.execute("UPDATE tip SET erasure = 'open'")
        for entry in entries:
            content = json.loads(entry.body)
            _play_entry(connection, entry, content)
            erasure = "sweep" if content.get("erasure") == "sweep" else erasure
        connection.execute("UPDATE tip SET erasure = ?", (erasure,))
        connection.execute("COMMIT")
    except (sqlite3.Error, ValueError, KeyError, TypeError) as error:
        if isinstance(error, sqlite3.Error) and is_about_the_disk(error):
            raise
        connection.execute("ROLLBACK")
        raise DataFolderDamaged("The day log does not fit the database.") from error


def _play_entry(connection: sqlite3.Connection, entry: Entry, content: Mapping[str, Any]) -> None:
    for row in content["rows"]:
        _play_row(connection, row)
    moved = (entry.seq, entry.hash, content["at"])
    connection.execute("UPDATE tip SET seq = ?, hash = ?, at = max(at, ?)", moved)


def _play_row(connection: sqlite3.Connection, row: list[object]) -> None:
    match row:
        case ["add", str(table), dict(values)]:
            _insert(connection, table, values)
        case ["put", str(table), dict(key), dict(values)]:
            if not _update(connection, table, key, values):
                _insert(connection, table, {**key, **values})
        case ["amend", str(table), dict(key), dict(values)]:
            _update(connection, table, key, values)
        case ["remove", str(table), dict(key)]:
            condition, bound = _condition(key)
            connection.execute(f"DELETE FROM {_name(table)} WHERE {condition}", bound)  # noqa: S608 - names are checked
        case _:
            raise ValueError("unknown row")


def _insert(connection: sqlite3.Connection, table: str, values: Mapping[str, object]) -> None:
    columns = ", ".join(_name(name) for name in values)
    marks = ", ".join("?" for _each in values)
    statement = f"INSERT INTO {_name(table)} ({columns}) VALUES ({marks})"  # noqa: S608 - names are checked
    connection.execute(statement, tuple(values.values()))


def _update(
    connection: sqlite3.Connection,
    table: str,
    key: Mapping[str, object],
    values: Mapping[str, object],
) -> bool:
    changes = ", ".join(f"{_name(name)} = ?" for name in values)
    condition, bound = _condition(key)
    statement = f"UPDATE {_name(table)} SET {changes} WHERE {condition}"  # noqa: S608 - names are checked
    return connection.execute(statement, (*values.values(), *bound)).rowcount > 0


def _condition(key: Mapping[str, object]) -> tuple[str, tuple[object, ...]]:
    return " AND ".join(["1 = 1", *(f"{_name(name)} = ?" for name in key)]), tuple(key.values())


def _name(name: str) -> str:
    if not name.isidentifier():
        raise ValueError("not a name of ours")
    return f'"{name}"'
