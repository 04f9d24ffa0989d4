"""What is kept of a supporter's secret: hashes and the state of the lock, never the secret."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class SecretRecord:
    """The hashes of a supporter's passphrase or PIN and of the recovery code, and past failures.

    `failures` counts in a row; `wait_seconds` is what is left to wait before the next try.
    `reset_at` is when the secret was last set anew, with the recovery code or by an administrator.
    """

    secret_hash: str
    recovery_hash: str
    failures: int = 0
    wait_seconds: float = 0.0
    is_locked_out: bool = False
    reset_at: datetime | None = None
