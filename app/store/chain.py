"""Every change is an entry chained to the one before, so that none can be altered unnoticed.

The chain runs over salted digests: when entries go because somebody is erased, the hashes that
stay behind tell nothing about them, not even to someone who guesses.
"""

import hashlib
import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tip:
    """Where a chain has come to: the number of its last entry, and that entry's hash."""

    seq: int
    hash: str


START = Tip(0, "0" * 64)

Row = Sequence[object]
"""One change of one row: `["add", table, values]`, `["put", table, key, values]`,
`["amend", table, key, values]` or `["remove", table, key]`."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One committed transaction. `body` is JSON: `at`, `rows`, and `erasure` where it changed."""

    seq: int
    salt: str
    body: str
    hash: str

    @property
    def tip(self) -> Tip:
        """The end of a chain whose last entry this is."""
        return Tip(self.seq, self.hash)

    def follows(self, tip: Tip) -> bool:
        """Tell whether this is, unaltered, the entry after `tip`."""
        return self.seq == tip.seq + 1 and self.hash == chained(tip.hash, self.salt, self.body)

    def line(self) -> bytes:
        """Return the line of the day log that holds this entry."""
        values = {"seq": self.seq, "salt": self.salt, "body": self.body, "hash": self.hash}
        return json.dumps(values, ensure_ascii=False).encode() + b"\n"


def digest(salt: str, body: str) -> str:
    """Return the salted digest of `body`."""
    return hashlib.sha256(bytes.fromhex(salt) + body.encode()).hexdigest()


def chained(before: str, salt: str, body: str) -> str:
    """Return the hash of an entry that follows the one with the hash `before`."""
    return linked(before, digest(salt, body))


def linked(before: str, its_digest: str) -> str:
    """Return the hash from a digest alone, for an entry whose content was forgotten."""
    return hashlib.sha256((before + its_digest).encode()).hexdigest()


def next_entry(tip: Tip, content: Mapping[str, object]) -> Entry:
    """Return the entry that keeps `content` after `tip`."""
    salt = secrets.token_hex(16)
    body = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return Entry(tip.seq + 1, salt, body, chained(tip.hash, salt, body))


def entry_of(line: bytes) -> Entry:
    """Read a line of the day log. Raises ValueError when it is not a whole one."""
    try:
        values = json.loads(line)
        entry = Entry(values["seq"], values["salt"], values["body"], values["hash"])
        digest(entry.salt, entry.body)
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("not an entry") from error
    return entry
