"""A better voice that somebody added to this computer: a program that speaks our line protocol.

An add-on is a program, so it is taken only from folders that need an administrator to write, and only
when a supporter has switched it on (decision record 0024).
"""

import json
import os
import stat
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

MANIFEST = "voice.json"
CHOICE_FILE = "voice_add_on.txt"
LONGEST_MANIFEST = 10_000


@dataclass(frozen=True, slots=True)
class AddOn:
    """A voice program. `licence` is what its makers want to be read."""

    id: str
    name: str
    command: tuple[str, ...]
    licence: str = ""


def add_on_folders() -> tuple[Path, ...]:
    """Return where an administrator puts voices, each in a folder of its own."""
    if sys.platform == "win32":
        return (Path(os.environ.get("PROGRAMFILES", r"C:\Program Files"), "WISE Steps voices"),)
    return (Path("/usr/local/lib/wise-steps/voices"), Path("/opt/wise-steps-voices"))


def is_administrators(path: Path) -> bool:
    """Tell whether only an administrator can change `path` and every folder above it.

    Windows looks after its Program Files itself.
    """
    if sys.platform == "win32":
        return True
    try:
        found = [one.lstat() for one in (path, *path.parents)]
    except OSError:
        return False
    others = stat.S_IWGRP | stat.S_IWOTH
    return all(
        one.st_uid == 0 and not one.st_mode & others and not stat.S_ISLNK(one.st_mode)
        for one in found
    )


def find_add_ons(
    folders: Iterable[Path] | None = None, trusts: Callable[[Path], bool] = is_administrators
) -> tuple[AddOn, ...]:
    """Return the voices that were added; what is damaged or could be anybody's is left out."""
    places = add_on_folders() if folders is None else folders
    manifests = (file for place in places for file in sorted(place.glob(f"*/{MANIFEST}")))
    found = (_read(file, trusts) for file in manifests)
    return tuple(one for one in found if one is not None)


def chosen_add_on(data_folder: Path) -> str:
    """Return the id of the voice a supporter switched on; empty for none."""
    try:
        return (data_folder / CHOICE_FILE).read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def choose_add_on(data_folder: Path, add_on_id: str) -> None:
    """Switch a voice on, or off when it is empty. Raises OSError."""
    part = data_folder / f"{CHOICE_FILE}.part"
    part.write_text(add_on_id, "utf-8")
    part.replace(data_folder / CHOICE_FILE)


def _read(file: Path, trusts: Callable[[Path], bool]) -> AddOn | None:
    try:
        if file.stat().st_size > LONGEST_MANIFEST:
            return None
        told = json.loads(file.read_text("utf-8"))
        program = (file.parent / told["program"]).resolve()
        arguments = told.get("arguments", [])
        words = (told["name"], told.get("licence", ""), *arguments)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    is_inside = file.parent.resolve() in program.parents and program.is_file()
    if not is_inside or not all(isinstance(word, str) for word in words):
        return None
    if not (trusts(file) and trusts(program)):
        return None
    return AddOn(file.parent.name, words[0], (str(program), *arguments), words[1])
