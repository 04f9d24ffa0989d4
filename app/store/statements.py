"""The few statements that change rows: written by SQLAlchemy once, then run as they are.

A step is kept on a slow computer too; putting the same statement together each time would cost as
much as writing it.
"""

from functools import lru_cache

from sqlalchemy import ColumnElement, Table, and_, bindparam, delete, insert, true, update
from sqlalchemy.dialects import sqlite
from sqlalchemy.sql.expression import ClauseElement

_DIALECT = sqlite.dialect(paramstyle="named")
Names = tuple[str, ...]


@lru_cache(maxsize=256)
def insertion(table: Table, names: Names) -> str:
    """Return what adds a row with these columns, bound under their own names."""
    return _text(insert(table).values({name: bindparam(name) for name in names}))


@lru_cache(maxsize=256)
def amendment(table: Table, key: Names, names: Names) -> str:
    """Return what changes rows; keys are bound as `key_...` and new values as `new_...`."""
    values: dict[str, object] = {name: bindparam(f"new_{name}") for name in names}
    return _text(update(table).where(_matches(table, key)).values(values))


@lru_cache(maxsize=256)
def removal(table: Table, key: Names) -> str:
    """Return what removes rows; keys are bound as `key_...`."""
    return _text(delete(table).where(_matches(table, key)))


def _matches(table: Table, key: Names) -> ColumnElement[bool]:
    return and_(true(), *(table.c[name] == bindparam(f"key_{name}") for name in key))


def _text(statement: ClauseElement) -> str:
    return str(statement.compile(dialect=_DIALECT))
