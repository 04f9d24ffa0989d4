"""The secret bytes that only this data folder has: made when first needed, read ever after."""

import secrets
from pathlib import Path

from app.errors import KnownError
from app.files import make_folder, write_safely

KEY_BYTES = 32


class KeySpoiled(KnownError):
    """A key of this data folder can no longer be read. The message says which, and what to do."""


def own_key(folder: Path, name: str) -> bytes:
    """Return the key `name` of the data folder `folder`; make one if there is none.

    Raises KeySpoiled. A spoiled key is never replaced: a good copy may still be found.
    """
    path = folder / name
    if not path.exists():
        make_folder(folder)
        write_safely(path, secrets.token_bytes(KEY_BYTES).hex().encode())
    try:
        key = bytes.fromhex(path.read_text("ascii"))
    except (OSError, ValueError) as problem:
        raise _spoiled(name) from problem
    if len(key) != KEY_BYTES:
        raise _spoiled(name)
    return key


def _spoiled(name: str) -> KeySpoiled:
    return KeySpoiled(
        f"The file {name} in the data folder is damaged. Put a good copy of it back. "
        "If there is none, take the file away: then a new key is made."
    )
