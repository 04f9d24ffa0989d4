"""Who this workstation is in the results files: a random number that says nothing else.

A folder copied to another computer is another workstation; a restore on the same one is not.
"""

import hashlib
import json
import logging
import re
import secrets
import sys
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.clock import Clock
from app.files import write_safely
from app.store.layout import Layout

_SOURCE = re.compile(r"[0-9a-f]{32}")
_SEED_BYTES = 32
_MACHINE_FILES = ("/etc/machine-id", "/var/lib/dbus/machine-id")

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Workstation:
    """`source` is 128 random bits in hex, `signing_seed` 32 bytes of the key that seals files.

    `copied_at` is the day this folder was found to come from another computer, else None.
    """

    source: str
    signing_seed: bytes
    copied_at: date | None = None


def machine_words() -> str:
    """Return what tells this computer from others. It is kept only as a salted digest."""
    if sys.platform == "win32":
        import winreg

        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])
    for name in _MACHINE_FILES:
        path = Path(name)
        if path.is_file() and (words := path.read_text("ascii", "replace").strip()):
            return words
    return f"{uuid.getnode():x}"


def workstation(
    folder: Path, clock: Clock, machine: Callable[[], str] = machine_words
) -> Workstation:
    """Return who this workstation is; a new or copied folder becomes a new one."""
    path = Layout(folder).identity
    known = _read(path)
    if known is None:
        return _write(path, machine(), None)
    salt, digest, identity = known
    if digest != _digest(salt, machine()):
        return _write(path, machine(), clock.now().date())
    return identity


def _digest(salt: str, words: str) -> str:
    return hashlib.sha256((salt + words).encode()).hexdigest()


def _read(path: Path) -> tuple[str, str, Workstation] | None:
    try:
        values = json.loads(path.read_bytes())
        source, seed = _source(str(values["source"])), _seed(str(values["signing_seed"]))
        copied_at = date.fromisoformat(values["copied_at"]) if values["copied_at"] else None
        identity = Workstation(source, seed, copied_at)
        return str(values["salt"]), str(values["machine"]), identity
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as problem:
        log.warning("This workstation becomes a new one: %s", type(problem).__name__)
        return None


def _source(written: str) -> str:
    if not _SOURCE.fullmatch(written):
        raise ValueError("not a number of ours")
    return written


def _seed(written: str) -> bytes:
    seed = bytes.fromhex(written)
    if len(seed) != _SEED_BYTES:
        raise ValueError("a key of another length")
    return seed


def _write(path: Path, words: str, copied_at: date | None) -> Workstation:
    identity = Workstation(secrets.token_hex(16), secrets.token_bytes(_SEED_BYTES), copied_at)
    salt = secrets.token_hex(16)
    values = {
        "source": identity.source,
        "signing_seed": identity.signing_seed.hex(),
        "copied_at": copied_at.isoformat() if copied_at else None,
        "salt": salt,
        "machine": _digest(salt, words),
    }
    write_safely(path, json.dumps(values).encode())
    return identity
