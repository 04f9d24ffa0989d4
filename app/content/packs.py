"""The packs of exercises that were added to this workstation. They lie in its data folder."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from app import __version__
from app.content.bundle import Bundle, bundle_path, unpack

FOLDER = "content"
_SHIPPED = ("*.yaml", "skins/*.yaml", "framework/*.yaml")
_OWN = frozenset({".yaml", ".po"})
_INSTALLED = re.compile(r"([a-z0-9][a-z0-9_-]*)@([0-9]{1,6})")


def installed_packs(content: Path) -> tuple[Path, ...]:
    """Return the folders of the packs, the newest version of each, by id."""
    newest: dict[str, tuple[int, Path]] = {}
    if content.is_dir():
        for path in content.iterdir():
            if (found := _INSTALLED.fullmatch(path.name)) and path.is_dir():
                kept = (int(found[2]), path)
                newest[found[1]] = max(newest.get(found[1], kept), kept)
    return tuple(newest[pack_id][1] for pack_id in sorted(newest))


def pack_bundles(content: Path, shipped_folder: Path, language: str) -> Iterator[Bundle]:
    """Give the exercises of every pack in a language, compiled when they were added."""
    for folder in installed_packs(content):
        yield pack_bundle(folder, shipped_folder, language)


def pack_bundle(folder: Path, shipped_folder: Path, language: str) -> Bundle:
    """Return the exercises of one pack, from the file compiled before where it still fits."""
    path = bundle_path(folder, language)
    wanted = pack_fingerprint(folder, shipped_folder)
    try:
        kept = unpack(path.read_bytes())
    except OSError:
        kept = None
    if kept is not None and kept.index.get("fingerprint") == wanted:
        return replace(kept, home=folder)
    # Loaded here: with an up-to-date bundle neither YAML nor pydantic is needed.
    from app.content.pack_compiler import compile_pack

    return replace(compile_pack(folder, shipped_folder, language, wanted), home=folder)


def pack_fingerprint(folder: Path, shipped_folder: Path) -> str:
    """Return what changes whenever the pack, what ships, or the program changes."""
    total = hashlib.sha256(__version__.encode())
    files = [(shipped_folder, path) for kind in _SHIPPED for path in shipped_folder.glob(kind)]
    files += [(folder, path) for path in folder.rglob("*") if path.suffix in _OWN]
    for above, path in sorted(files):
        total.update(f"{path.relative_to(above).as_posix()}\0".encode())
        total.update(path.read_bytes())
    return total.hexdigest()
