"""The accessibility passport: what helps a person, as a small file to take to another computer.

A readable file without a name, a date of birth or a diagnosis: only how the program is to be. It is
not sealed, because nothing in it is about somebody else, and whoever likes may write one by hand.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import chain, count
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError

from app.domain.profile_words import profile_words, read_profile
from app.domain.support_profile import SupportProfile
from app.errors import KnownError
from app.export.writer import write_safely

FORMAT = "wise-steps-supports"
VERSION = 1
LARGEST_BYTES = 64 * 1024
MOST_FILES = 12
_MOST_SUPPORTS = 200
_PREFIX = "wise-steps-what-helps-me"


class NoPassport(KnownError):
    """A file holds no supports that this program can read."""


@dataclass(frozen=True, slots=True)
class Passport:
    """The supports in a file, on top of those a person has.

    `unread` are the names of supports that could not be read: they stay as they are.
    """

    profile: SupportProfile
    unread: tuple[str, ...] = ()
    is_newer: bool = False


class _File(BaseModel):
    """What stands in the file. A later version may have more in it."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    format: Literal["wise-steps-supports"]
    version: int = Field(strict=True, ge=1, le=1000)
    supports: Mapping[str, JsonValue] = Field(max_length=_MOST_SUPPORTS)


def passport_bytes(profile: SupportProfile) -> bytes:
    """Return the file of `profile`."""
    file = {"format": FORMAT, "version": VERSION, "supports": profile_words(profile)}
    return json.dumps(file, indent=2, ensure_ascii=False).encode() + b"\n"


def passport_from(content: bytes, profile: SupportProfile) -> Passport:
    """Return the supports in `content`, on top of `profile`. Raises NoPassport."""
    if len(content) > LARGEST_BYTES:
        raise NoPassport("The file is too large")
    try:
        file = _File.model_validate_json(content)
    except (ValidationError, ValueError) as problem:
        raise NoPassport("The file has another form") from problem
    read, unread = read_profile(file.supports, profile)
    return Passport(read, unread, is_newer=file.version > VERSION)


def read_passport(path: Path, profile: SupportProfile) -> Passport:
    """Return the supports in a file, on top of `profile`. Raises NoPassport."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_BYTES + 1)
    except (OSError, ValueError) as problem:
        raise NoPassport("The file cannot be read") from problem
    return passport_from(content, profile)


def write_passport(folder: Path, profile: SupportProfile, today: date) -> Path:
    """Write `profile` into `folder`, beside the files that are there. Raises a WriteProblem."""
    numbered = (f"{_PREFIX}-{today}-{number}.json" for number in count(2))
    names = chain((f"{_PREFIX}-{today}.json",), numbered)
    name = next(name for name in names if not (folder / name).exists())
    return write_safely(folder, name, passport_bytes(profile))


def passports_in(folder: Path) -> tuple[tuple[Path, date], ...]:
    """Return the passports in `folder` with the day each was written, newest first."""
    try:
        found = [
            (path.stat().st_mtime, path)
            for path in folder.glob(f"{_PREFIX}-*.json")
            if path.is_file()
        ]
    except OSError:
        return ()
    newest = sorted(found, reverse=True)[:MOST_FILES]
    return tuple(
        (path, datetime.fromtimestamp(moment, UTC).astimezone().date()) for moment, path in newest
    )
