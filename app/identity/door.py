"""The door of the supporter area: a try is counted and kept before the secret is looked at."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from app.clock import Clock
from app.domain.secret import SecretRecord
from app.identity.gate import (
    Allowed,
    Permission,
    after_reset,
    after_success,
    before_try,
    elapsed,
    may_try,
)
from app.identity.secret import check_recovery_code, check_secret, hash_secret


class Secrets(Protocol):
    """Keeps the record of each supporter's secret."""

    def secret_of(self, supporter_id: str) -> SecretRecord:
        """Return the record as it was last kept."""

    def save_secret(self, supporter_id: str, record: SecretRecord) -> None:
        """Keep `record`; when this returns it is on disk."""


@dataclass(frozen=True, slots=True)
class Try:
    """One try by one supporter: whether it may be made, and the record as it is kept now."""

    supporter_id: str
    permission: Permission
    record: SecretRecord


class Door:
    """Counts tries. Waiting burns by monotonic time only, so a changed clock helps nobody.

    `count_try` and `keep` belong on the database thread, the two checks on another.
    """

    def __init__(self, secrets: Secrets, clock: Clock) -> None:
        self._secrets = secrets
        self._clock = clock
        self._seen: dict[str, float] = {}
        self._opened_at = clock.monotonic()

    def count_try(self, supporter_id: str) -> Try:
        """Count a try as a failure already, and keep that; or say that none may be made now."""
        now = self._clock.monotonic()
        seconds = now - self._seen.get(supporter_id, self._opened_at)
        record = elapsed(self._secrets.secret_of(supporter_id), seconds)
        permission = may_try(record)
        if isinstance(permission, Allowed):
            record = before_try(record)
        self._seen[supporter_id] = now
        self._secrets.save_secret(supporter_id, record)
        return Try(supporter_id, permission, record)

    def keep(self, supporter_id: str, record: SecretRecord) -> None:
        """Keep the record of a secret that was right, or made new."""
        self._secrets.save_secret(supporter_id, record)


def check_try(attempt: Try, secret: str) -> SecretRecord | None:
    """Return the record to keep when `secret` is right, hashed anew if need be; else None. Slow."""
    check = check_secret(secret, attempt.record.secret_hash)
    if not check.is_right:
        return None
    record = after_success(attempt.record)
    return replace(record, secret_hash=hash_secret(secret)) if check.needs_new_hash else record


def check_code(
    records: Iterable[tuple[str, SecretRecord]], code: str, new_secret: str, now: datetime
) -> tuple[str, SecretRecord] | None:
    """Return whose recovery code this is, with `new_secret` in place of the old one. Slow."""
    for supporter_id, record in records:
        if check_recovery_code(code, record.recovery_hash).is_right:
            return supporter_id, after_reset(record, hash_secret(new_secret), now)
    return None
