"""Packs of exercises: make one, add one from a stick, take one away."""

import json
import shutil
from argparse import Namespace
from collections.abc import Iterable, Iterator
from pathlib import Path

from app.admin.own_key import own_key
from app.admin.skins import not_played
from app.admin.terminal import opened, say
from app.bootstrap import Services
from app.content.bundle import bundle_path
from app.content.library import Library
from app.content.pack import Pack, opened_pack, pack_problems, sealed_bytes
from app.content.pack_compiler import compile_pack
from app.content.pack_file import (
    ENDING,
    MANIFEST,
    SEAL,
    Files,
    PackRefused,
    is_known,
    pack,
    pack_id_of,
    read_pack,
)
from app.content.packs import FOLDER, installed_packs, pack_fingerprint
from app.content.site_skin import own_skin
from app.export.seal import Seal, has_signature, signed
from app.export.writer import write_safely
from app.files import make_folder, sync_folder
from app.files import write_safely as keep_safely
from app.i18n import LANGUAGES, SOURCE_LANGUAGE
from app.paths import data_folder, shipped

KEY = "pack-key"
"""Lies in the data folder of whoever makes packs; it tells their packs from others."""

LONGEST_ID = 60
_ASIDE = ".new"


def import_pack(wanted: Namespace) -> int:
    """Check a pack as if an enemy had made it, then let its exercises be practised here."""
    made = opened_pack(read_pack(wanted.file), is_signed)
    with opened(data_folder(wanted.data)) as services:
        reasons = add_pack(services, made, "administrator")
    for reason in reasons:
        say(reason)
    if reasons:
        return 1
    about = made.about
    say(f"Added: {about.title}, version {about.version}, made by {about.made_by}.")
    say(f"Exercises: {', '.join(made.exercises)}. Maker's key: {made.key[:16]}.")
    return 0


def add_pack(services: Services, made: Pack, by: str) -> list[str]:
    """Let the exercises of a pack be practised at once; return why not, if nothing was changed."""
    content = services.folder / FOLDER
    if reason := _why_not(made, content):
        return [reason]
    problems = _install(made, content)
    if problems:
        return [*problems, f"Nothing was changed. Things to mend in the pack: {len(problems)}."]
    services.store.audit(by, "pack added", made.folder_name)
    services.forget_libraries()
    return []


def remove_pack(wanted: Namespace) -> int:
    """Take a pack away. What people practised of it stays."""
    content = data_folder(wanted.data) / FOLDER
    with opened(data_folder(wanted.data)) as services:
        found = [path for path in content.glob("*@*") if pack_id_of(path) == wanted.id]
        for path in found:
            shutil.rmtree(path)
        if found:
            services.store.audit("administrator", "pack removed", wanted.id[:LONGEST_ID])
    say(f"Removed: {wanted.id}." if found else "There is no such pack. Nothing was changed.")
    return 0 if found else 1


def make_pack(wanted: Namespace) -> int:
    """Put the files of a folder into one pack, sealed with the key of this data folder."""
    files = _files_in(wanted.folder)
    content = sealed_bytes(files)
    seal = signed(content, own_key(data_folder(wanted.data), KEY))
    values = {"key": seal.key, "signature": seal.signature}
    sealed = {**files, SEAL: json.dumps(values).encode()}
    about = opened_pack(sealed, is_signed).about
    name = f"{about.id}-{about.version}{ENDING}"
    say(f"Written: {write_safely(wanted.to, name, pack(sealed))}")
    return 0


def is_signed(content: bytes, key: str, signature: str) -> bool:
    """Tell whether `content` carries the signature of `key`."""
    return has_signature(content, Seal(key, signature))


def _why_not(made: Pack, content: Path) -> str | None:
    """Return why a pack does not come in beside what is there, or None."""
    before = [path for path in installed_packs(content) if pack_id_of(path) == made.about.id]
    for path in before:
        if _key_of(path) != made.key:
            return "A pack with this id is here from another maker. Remove that one first."
        if int(path.name.partition("@")[2]) >= made.about.version:
            return "This version or a newer one is here already. Nothing was changed."
    taken = _exercises_here(content, made.about.id)
    twice = [f"{name} ({taken[name]})" for name in made.exercises if name in taken]
    if twice:
        return f"Exercises with the same id are here already: {', '.join(twice)}."
    worn = _skins_here(content, made.about.id)
    twice = [name for name in made.skins if name in worn]
    return f"Skins with the same id are here already: {', '.join(twice)}." if twice else None


def _skins_here(content: Path, but: str) -> set[str]:
    """Return the skins that ship, and those of every pack but one."""
    homes = (
        shipped("data"),
        *(path for path in installed_packs(content) if pack_id_of(path) != but),
    )
    return {path.stem for home in homes for path in home.glob("skins/*.yaml")}


def _key_of(folder: Path) -> str:
    try:
        return str(json.loads((folder / SEAL).read_bytes())["key"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def _exercises_here(content: Path, but: str) -> dict[str, str]:
    """Return every exercise and where it comes from, but those of one pack."""
    found = {path.parent.name: "WISE Steps" for path in _exercise_files(shipped("data"))}
    for folder in installed_packs(content):
        if pack_id_of(folder) != but:
            names = (path.parent.name for path in _exercise_files(folder))
            found.update(dict.fromkeys(names, pack_id_of(folder)))
    return found


def _exercise_files(folder: Path) -> Iterable[Path]:
    return folder.glob("exercises/*/exercise.yaml")


def _install(made: Pack, content: Path) -> list[str]:
    """Unpack aside, look at everything, and only then give the folder its name."""
    make_folder(content)
    aside, place = content / _ASIDE, content / made.folder_name
    shutil.rmtree(aside, ignore_errors=True)
    part = aside / made.folder_name
    try:
        _unpack(made.files, part)
        problems = [str(problem) for problem in pack_problems(part, shipped("data"))]
        problems = problems or [*_not_worn(part)]
        if problems:
            return problems
        _compile(part)
        part.rename(place)
        sync_folder(content)
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    for path in content.glob(f"{made.about.id}@*"):
        if path != place:
            shutil.rmtree(path)
    return []


def _not_worn(part: Path) -> Iterator[str]:
    """Play what ships in each skin of a pack, and tell where it cannot be done to its end."""
    library = Library.load(SOURCE_LANGUAGE)
    for path in sorted(part.glob("skins/*.yaml")):
        if skin := own_skin(path).skin:
            yield from (f"{path.stem}: {what}" for what in not_played(library, skin))


def _unpack(files: Files, folder: Path) -> None:
    make_folder(folder)
    for name, content in files.items():
        path = folder / name
        make_folder(path.parent)
        keep_safely(path, content)


def _compile(part: Path) -> None:
    """Compile the pack for a fast start. The word for it holds where the folder will be, too."""
    wanted = pack_fingerprint(part, shipped("data"))
    for language in LANGUAGES:
        bundle = compile_pack(part, shipped("data"), language.code, wanted)
        path = bundle_path(part, language.code)
        make_folder(path.parent)
        keep_safely(path, bundle.pack())


def _files_in(folder: Path) -> dict[str, bytes]:
    if not (folder / MANIFEST).is_file():
        raise PackRefused(f"There is no {MANIFEST} in the folder.")
    names = {
        path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()
    }
    strange = [name for name in names if not is_known(name)]
    if strange:
        raise PackRefused(f"A pack does not hold such a file: {strange[0]}")
    return {name: path.read_bytes() for name, path in names.items() if name != SEAL}
