"""A pack of one exercise, and the ways in which an enemy would change it."""

import json
from collections.abc import Mapping
from pathlib import Path

from app.cli import main
from app.content.pack import sealed_bytes
from app.content.pack_file import ENDING, MANIFEST, SEAL
from app.export.seal import signed
from app.paths import shipped
from tests.app.export.organisations import SEED

PACK_ID = "canteen"
EXERCISE = f"exercises/{PACK_ID}_lunch/exercise.yaml"
ABOUT = f"""\
id: {PACK_ID}
title: "Lunch in the canteen"
version: 1
language: en
made_by: "The canteen"
licence: "CC BY 4.0"
"""


def template() -> str:
    return shipped("data", "exercises", "_template", "exercise.yaml").read_text("utf-8")


def pack_files() -> dict[str, bytes]:
    """Return a good pack without its seal."""
    return {MANIFEST: ABOUT.encode(), EXERCISE: template().encode()}


def with_picture(name: str, content: bytes, wanted: str = "own/soup") -> dict[str, bytes]:
    """Return what is different in a pack whose exercise shows a picture of its own."""
    words = pack_files()[EXERCISE].decode()
    first = next(line for line in words.splitlines() if line.startswith("picture:"))
    changed = words.replace(first, f"picture: {wanted}", 1)
    return {EXERCISE: changed.encode(), f"pictures/{name}": content}


def sealed_files(files: Mapping[str, bytes], seed: bytes = SEED) -> dict[str, bytes]:
    """Return a pack with the seal of somebody who has a key."""
    seal = signed(sealed_bytes(files), seed)
    words = {"key": seal.key, "signature": seal.signature}
    return {**files, SEAL: json.dumps(words).encode()}


def write_files(folder: Path, files: dict[str, bytes]) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def sealed_pack(folder: Path) -> Path:
    """Make the pack in `folder` as its author does, once, and return the file."""
    stick = folder / "stick"
    if not stick.is_dir():
        stick.mkdir(parents=True)
        source = write_files(folder / "source", pack_files())
        assert main(["--data", str(folder / "maker"), "pack", str(source), "--to", str(stick)]) == 0
    return next(stick.glob(f"*{ENDING}"))
