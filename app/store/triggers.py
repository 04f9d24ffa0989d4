"""Facts are only added: the database itself refuses to change or remove them.

They give way only inside the transaction that erases somebody, which says so in `tip.erasure`.
"""

from collections.abc import Sequence

_SQLITE = """
CREATE TRIGGER {table}_no_{deed} BEFORE {DEED} ON {table}
WHEN (SELECT erasure FROM tip) <> 'open'
BEGIN SELECT RAISE(ABORT, 'facts are only added'); END
"""

_POSTGRESQL_FUNCTION = """
CREATE OR REPLACE FUNCTION facts_are_only_added() RETURNS trigger AS $$
BEGIN
  IF (SELECT erasure FROM tip) <> 'open' THEN RAISE EXCEPTION 'facts are only added'; END IF;
  IF TG_OP = 'UPDATE' THEN RETURN NEW; END IF;
  RETURN OLD;
END $$ LANGUAGE plpgsql
"""

_POSTGRESQL = """
CREATE TRIGGER {table}_no_{deed} BEFORE {DEED} ON {table}
FOR EACH ROW EXECUTE FUNCTION facts_are_only_added()
"""


def trigger_statements(dialect: str, tables: Sequence[str]) -> tuple[str, ...]:
    """Return the statements that make `tables` refuse changes, in the words of `dialect`."""
    is_sqlite = dialect == "sqlite"
    before = () if is_sqlite else (_POSTGRESQL_FUNCTION,)
    pattern = _SQLITE if is_sqlite else _POSTGRESQL
    return before + tuple(
        pattern.format(table=table, deed=deed, DEED=deed.upper())
        for table in tables
        for deed in ("update", "delete")
    )
