"""Who did what in the supporter area, and the results files as they were first made."""

import secrets
from typing import Any

from sqlalchemy import Row, select

from app.store.chain import START, chained, digest, linked
from app.store.change import Change
from app.store.database import Database
from app.store.tables import audit, frozen_export

_NEWEST_HASH = "SELECT hash FROM audit ORDER BY seq DESC LIMIT 1"


class AuditStore:
    """Keeps deeds of supporters, each chained to the one before. Never what somebody practised."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, actor: str, action: str, subject: str) -> None:
        """Keep that `actor` did `action`. All three are ids or fixed words, never names."""

        def work(change: Change) -> None:
            rows = change.ask(_NEWEST_HASH)
            before, salt = (rows[0][0] if rows else START.hash), secrets.token_hex(16)
            body = _body(change.at, actor, action, subject)
            values = {"at": change.at, "actor": actor, "action": action, "subject": subject}
            proof = {"digest": digest(salt, body), "hash": chained(before, salt, body)}
            change.add(audit, {**values, "salt": salt, **proof})

        self._database.change(work)

    def is_unaltered(self) -> bool:
        """Tell whether no row was changed or taken out of the chain."""
        before = START.hash
        for row in self._database.read(select(audit).order_by(audit.c.seq)):
            if not _follows(row, before):
                return False
            before = row.hash
        return True


def _body(at: int, actor: str, action: str, subject: str) -> str:
    return "\x1f".join((str(at), actor, action, subject))


def _follows(row: Row[Any], before: str) -> bool:
    if row.salt is not None:
        body = _body(row.at, row.actor, row.action, row.subject or "")
        if digest(row.salt, body) != row.digest:
            return False
    return bool(row.hash == linked(before, row.digest))


def forget_in_audit(change: Change, subject: str) -> None:
    """Take a person out of the audit; the digests stay, so the chain still holds."""
    change.amend_all(audit, {"subject": subject}, {"subject": None, "salt": None})


class FrozenExports:
    """Keeps the results file of each period byte for byte as it was first made."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, period: str, payload: bytes, revision: int) -> None:
        """Keep the file of a period. Raises FactRefused when the period has one already."""

        def work(change: Change) -> None:
            values = {"period": period, "revision": revision, "body": payload.decode()}
            change.add(frozen_export, values)

        self._database.change(work)

    def load(self, period: str) -> bytes | None:
        """Return the file of a period, or None if none was made."""
        rows = self._database.read(
            select(frozen_export.c.body).where(frozen_export.c.period == period)
        )
        return str(rows[0].body).encode() if rows else None
