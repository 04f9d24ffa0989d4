"""Keep and check the passphrase or PIN of a supporter, and the recovery code printed at set-up.

Only hashes are kept. Hashing is slow on purpose (80 to 400 ms): never call it on the GUI thread.
"""

import secrets
import unicodedata
from base64 import b32encode
from dataclasses import dataclass

from nacl import pwhash
from nacl.exceptions import CryptPrefixError, InvalidkeyError

PASSES = 3
MEMORY_BYTES = 64 * 1024 * 1024
SHORTEST_PIN = 6
SHORTEST_PASSPHRASE = 8
RECOVERY_CHARACTERS = 26
GROUP = 4

_LOOK_ALIKES = str.maketrans({"0": "O", "1": "I"})
_CURRENT = f"$argon2id$v=19$m={MEMORY_BYTES // 1024},t={PASSES},p=1$"


@dataclass(frozen=True, slots=True)
class SecretCheck:
    """The answer to a try. `needs_new_hash` asks to store `hash_secret` of the same secret again."""

    is_right: bool
    needs_new_hash: bool = False


def hash_secret(secret: str) -> str:
    """Return the Argon2id hash to keep (3 passes, 64 MiB: RFC 9106, second recommendation)."""
    kept = pwhash.argon2id.str(_as_bytes(secret), opslimit=PASSES, memlimit=MEMORY_BYTES)
    return kept.decode("ascii")


def check_secret(secret: str, stored_hash: str) -> SecretCheck:
    """Tell whether `secret` belongs to `stored_hash`, and whether that hash is out of date.

    A stored hash that cannot be read fits no secret.
    """
    try:
        pwhash.verify(stored_hash.encode("utf-8"), _as_bytes(secret))
    except (InvalidkeyError, CryptPrefixError):
        return SecretCheck(is_right=False)
    return SecretCheck(is_right=True, needs_new_hash=not stored_hash.startswith(_CURRENT))


def is_long_enough(secret: str) -> bool:
    """Tell whether a new secret will do: a PIN of 6 digits, or a passphrase of 8 characters."""
    secret = unicodedata.normalize("NFC", secret)
    shortest = SHORTEST_PIN if secret.isdecimal() else SHORTEST_PASSPHRASE
    return len(secret.strip()) >= shortest


def new_recovery_code() -> str:
    """Return a new code of 26 letters and digits (130 bits) in groups of 4, to be printed."""
    code = b32encode(secrets.token_bytes(20)).decode("ascii")[:RECOVERY_CHARACTERS]
    return "-".join(code[at : at + GROUP] for at in range(0, RECOVERY_CHARACTERS, GROUP))


def hash_recovery_code(code: str) -> str:
    """Return the hash to keep of a recovery code, however it was typed."""
    return hash_secret(_plain(code))


def check_recovery_code(code: str, stored_hash: str) -> SecretCheck:
    """Tell whether `code` is the printed one; case, spaces, dashes, 0 for O, 1 for I do not count."""
    return check_secret(_plain(code), stored_hash)


def _plain(code: str) -> str:
    return "".join(filter(str.isalnum, code)).upper().translate(_LOOK_ALIKES)


def _as_bytes(secret: str) -> bytes:
    return unicodedata.normalize("NFC", secret).encode("utf-8", "surrogatepass")
