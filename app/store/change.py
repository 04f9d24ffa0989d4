"""One transaction while it is made: what goes through it also goes into the day log."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import ColumnElement, Connection, Table, and_, delete, insert, text, update

from app.store.problems import FactRefused

Values = Mapping[str, object]

_SET_ERASURE = text("UPDATE tip SET erasure = :erasure")


@dataclass(slots=True)
class Change:
    """A transaction. `at` is its moment; `newest` the newest moment kept before it (microseconds)."""

    connection: Connection
    at: int
    newest: int
    rows: list[list[object]] = field(default_factory=list)
    erasure: str | None = None

    def add(self, table: Table, values: Values) -> int | None:
        """Add a row. Returns its `seq`, where the table has one."""
        result = self.connection.execute(insert(table), values)
        if "seq" not in table.c:
            self.rows.append(["add", table.name, values])
            return None
        seq: int = result.inserted_primary_key[0] if result.inserted_primary_key else 0
        self.rows.append(["add", table.name, {"seq": seq, **values}])
        return seq

    def put(self, table: Table, key: Values, values: Values) -> None:
        """Change the row with this key, or add it."""
        statement = update(table).where(_matches(table, key))
        if self.connection.execute(statement, values).rowcount == 0:
            self.connection.execute(insert(table), {**key, **values})
        self.rows.append(["put", table.name, key, values])

    def amend(self, table: Table, key: Values, values: Values) -> None:
        """Change the row with this key. Raises FactRefused when it is not there."""
        statement = update(table).where(_matches(table, key))
        if self.connection.execute(statement, values).rowcount == 0:
            raise FactRefused("What should be changed is not there.")
        self.rows.append(["put", table.name, key, values])

    def amend_all(self, table: Table, key: Values, values: Values) -> None:
        """Change all rows with this key, if there are any."""
        self.connection.execute(update(table).where(_matches(table, key)), values)
        self.rows.append(["amend", table.name, key, values])

    def remove(self, table: Table, key: Values) -> None:
        """Remove the rows with this key. Facts go only after `erase`."""
        self.connection.execute(delete(table).where(_matches(table, key)))
        self.rows.append(["remove", table.name, key])

    def erase(self) -> None:
        """Let facts be removed until the end of this transaction."""
        self.connection.execute(_SET_ERASURE, {"erasure": "open"})
        self.erasure = self.erasure or "none"

    def leave_erasure(self, state: str) -> None:
        """Say what stays of an erasure: "none", or "sweep" while files must still be cleaned."""
        self.erasure = state

    def settle(self) -> dict[str, object]:
        """Close the gate for facts and return what the day log keeps of this transaction."""
        content: dict[str, object] = {"at": self.at, "rows": self.rows}
        if self.erasure is not None:
            self.connection.execute(_SET_ERASURE, {"erasure": self.erasure})
            content["erasure"] = self.erasure
        return content


def _matches(table: Table, key: Values) -> ColumnElement[bool]:
    return and_(*(table.c[name] == value for name, value in key.items()))
