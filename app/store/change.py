"""One transaction while it is made: what goes through it also goes into the day log."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Table

from app.store.problems import FactRefused
from app.store.statements import amendment, insertion, removal

Values = Mapping[str, object]

_SET_ERASURE = "UPDATE tip SET erasure = ?"


@dataclass(slots=True)
class Change:
    """A transaction. `at` is its moment; `newest` the newest moment kept before it (microseconds)."""

    driver: sqlite3.Connection
    at: int
    newest: int
    rows: list[list[object]] = field(default_factory=list)
    erasure: str | None = None

    def ask(self, question: str, *values: object) -> list[tuple[Any, ...]]:
        """Return the rows that answer `question`, as this transaction sees them."""
        return self.driver.execute(question, values).fetchall()

    def add(self, table: Table, values: Values) -> None:
        """Add a row. Where the table counts its rows, the day log keeps the number too."""
        cursor = self.driver.execute(insertion(table, tuple(values)), values)
        numbered = {"seq": cursor.lastrowid, **values} if "seq" in table.c else values
        self.rows.append(["add", table.name, numbered])

    def put(self, table: Table, key: Values, values: Values) -> None:
        """Change the row with this key, or add it."""
        if self._amend(table, key, values) == 0:
            both = {**key, **values}
            self.driver.execute(insertion(table, tuple(both)), both)
        self.rows.append(["put", table.name, key, values])

    def amend(self, table: Table, key: Values, values: Values) -> None:
        """Change the row with this key. Raises FactRefused when it is not there."""
        if self._amend(table, key, values) == 0:
            raise FactRefused("What should be changed is not there.")
        self.rows.append(["amend", table.name, key, values])

    def amend_all(self, table: Table, key: Values, values: Values) -> None:
        """Change all rows with this key, if there are any."""
        self._amend(table, key, values)
        self.rows.append(["amend", table.name, key, values])

    def _amend(self, table: Table, key: Values, values: Values) -> int:
        bound = {f"new_{name}": value for name, value in values.items()} | _bound(key)
        return self.driver.execute(amendment(table, tuple(key), tuple(values)), bound).rowcount

    def remove(self, table: Table, key: Values) -> None:
        """Remove the rows with this key. Facts go only after `erase`."""
        self.driver.execute(removal(table, tuple(key)), _bound(key))
        self.rows.append(["remove", table.name, key])

    def erase(self) -> None:
        """Let facts be removed until the end of this transaction."""
        self.driver.execute(_SET_ERASURE, ("open",))
        self.erasure = self.erasure or "none"

    def leave_erasure(self, state: str) -> None:
        """Say what stays of an erasure: "none", or "sweep" while files must still be cleaned."""
        self.erasure = state

    def settle(self) -> dict[str, object]:
        """Close the gate for facts and return what the day log keeps of this transaction."""
        content: dict[str, object] = {"at": self.at, "rows": self.rows}
        if self.erasure is not None:
            self.driver.execute(_SET_ERASURE, (self.erasure,))
            content["erasure"] = self.erasure
        return content


def _bound(key: Values) -> dict[str, object]:
    return {f"key_{name}": value for name, value in key.items()}
