"""A pack of exercises: who made it, what is in it, and whether it can be practised."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path, PurePosixPath

from pydantic import ValidationError

from app.content.check import playing_problems
from app.content.checks import problems_of
from app.content.library import Library, ready_bundle
from app.content.pack_compiler import compile_pack
from app.content.pack_file import MANIFEST, SEAL, Files, PackRefused, is_skin
from app.content.pack_pictures import refuse_strange_pictures
from app.content.pack_sounds import refuse_strange_sounds
from app.content.pack_sources import pack_sources
from app.content.problems import ContentProblem
from app.content.schema import PackFile
from app.content.skin_file import read_skin_file
from app.content.yaml_file import UnreadableYaml, read_yaml_text
from app.i18n import LANGUAGES

CheckSeal = Callable[[bytes, str, str], bool]
"""Tells whether bytes carry the signature of a key: bytes, key, signature, the last two in hex."""

EXERCISE = "/exercise.yaml"
_HEX = re.compile(r"[0-9a-f]{64,128}")


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack that was opened, and whose seal is whole. `key` tells its maker from others."""

    about: PackFile
    files: Files
    key: str

    @property
    def folder_name(self) -> str:
        """The name of the folder it is kept in."""
        return f"{self.about.id}@{self.about.version}"

    @property
    def exercises(self) -> tuple[str, ...]:
        """The ids of its exercises."""
        names = (name.split("/") for name in sorted(self.files) if name.endswith(EXERCISE))
        return tuple(exercise_id for _folder, exercise_id, _file in names)

    @property
    def skins(self) -> tuple[str, ...]:
        """The ids of its skins."""
        return tuple(PurePosixPath(name).stem for name in sorted(filter(is_skin, self.files)))


def sealed_bytes(files: Files) -> bytes:
    """Return what the seal of a pack is about: the name and the digest of every other file."""
    digests = {name: sha256(files[name]).hexdigest() for name in sorted(files) if name != SEAL}
    return b"wise-steps-pack\n" + json.dumps(digests).encode()


def opened_pack(files: Files, is_sealed: CheckSeal) -> Pack:
    """Return the pack these files are. Raises PackRefused."""
    if MANIFEST not in files or SEAL not in files:
        raise PackRefused(f"The pack has no {SEAL if MANIFEST in files else MANIFEST}.")
    key, signature = _seal(files[SEAL])
    if not is_sealed(sealed_bytes(files), key, signature):
        raise PackRefused("The pack was changed after its maker sealed it.")
    made = Pack(_about(files[MANIFEST]), files, key)
    if not made.exercises and not made.skins:
        raise PackRefused("There is neither an exercise nor a skin in the pack.")
    refuse_strange_sounds(files, made.exercises)
    refuse_strange_pictures(files)
    return made


def _seal(content: bytes) -> tuple[str, str]:
    try:
        values = json.loads(content.decode())
        key, signature = values["key"], values["signature"]
        if _HEX.fullmatch(key) and _HEX.fullmatch(signature):
            return key, signature
    except (ValueError, KeyError, TypeError, RecursionError):
        pass
    raise PackRefused("The seal of the pack cannot be read.")


def _about(content: bytes) -> PackFile:
    try:
        return PackFile.model_validate(read_yaml_text(content).values)
    except UnreadableYaml as problem:
        raise PackRefused(f"{MANIFEST}, {problem}") from problem
    except ValidationError as problem:
        first = problem.errors(include_url=False, include_input=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        raise PackRefused(f"{MANIFEST}: '{place}' is not as it must be.") from problem


def pack_problems(folder: Path, shipped_folder: Path) -> tuple[ContentProblem, ...]:
    """Return what keeps the exercises of an unpacked pack from being practised."""
    sources = pack_sources(folder, shipped_folder)
    found = {*sources.problems, *problems_of(sources)}
    offered: set[str] = set()
    for language in (each.code for each in LANGUAGES):
        bundle = compile_pack(folder, shipped_folder, language, "")
        library = Library.of(language, (ready_bundle(shipped_folder, language), bundle))
        found.update(playing_problems(sources, library))
        found.update(ContentProblem(*values) for values in bundle.index["problems"])
        offered.update(card["id"] for card in bundle.index["cards"])
    for exercise_id, source in sources.each_exercise():
        if exercise_id not in offered and not any(each.file == source.file for each in found):
            found.add(source.problem((), "is not complete in any of our languages"))
    for path in sorted(folder.glob("skins/*.yaml")):
        found.update(read_skin_file(path)[1])
    return tuple(sorted(found))
