"""The compiled content of one language: an index, and one line of JSON for each exercise."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.content.own_pictures import with_own_pictures
from app.paths import shipped

FORMAT = 5
COMPILED = ".compiled"

PLANS = "_plans"
"""Where the session plans stand among the exercises: read only when somebody opens them."""

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Bundle:
    """The index, and the exercises that are read one at a time when they are wanted.

    The index holds tasks, skills, jobs, skins, cards and problems, and where each exercise stands in `lines`.
    """

    index: Json
    lines: bytes
    home: Path | None = None
    """The folder of the pack it was compiled from, whose pictures it may show."""

    def exercise(self, exercise_id: str) -> Json:
        """Return one exercise. Raises KeyError."""
        start, length = self.index["places"][exercise_id]
        return self._with_pictures(json.loads(self.lines[start : start + length]))

    def cards(self) -> list[Json]:
        """Return what is told about each exercise."""
        return [self._with_pictures(card) for card in self.index["cards"]]

    def _with_pictures(self, values: Json) -> Json:
        found: Json = values if self.home is None else with_own_pictures(values, self.home)
        return found

    def pack(self) -> bytes:
        """Return the bundle as it is kept in a file."""
        return _line(self.index) + b"\n" + self.lines


def make_bundle(index: Json, exercises: Mapping[str, Json]) -> Bundle:
    """Return a bundle of an index and the exercises by id."""
    places: dict[str, list[int]] = {}
    lines = b""
    for exercise_id, exercise in exercises.items():
        line = _line(exercise)
        places[exercise_id] = [len(lines), len(line)]
        lines += line + b"\n"
    return Bundle({"format": FORMAT, **index, "places": places}, lines)


def unpack(content: bytes) -> Bundle | None:
    """Return the bundle of a file, or None when it is none or of another format."""
    head, _newline, lines = content.partition(b"\n")
    try:
        index = json.loads(head)
    except ValueError:
        return None
    if not isinstance(index, dict) or index.get("format") != FORMAT:
        return None
    return Bundle(index, lines)


def read_bundle(folder: Path, language: str) -> Bundle | None:
    """Return the compiled bundle of a data folder, or None when there is none that is up to date."""
    try:
        bundle = unpack(bundle_path(folder, language).read_bytes())
    except OSError:
        return None
    if bundle is None or bundle.index["fingerprint"] != fingerprint(folder, language):
        return None
    return bundle


def bundle_path(folder: Path, language: str) -> Path:
    """Return where the bundle of a language lies."""
    return folder / COMPILED / f"{language}.jsonl"


def fingerprint(folder: Path, language: str) -> str:
    """Return what changes whenever an author or a translator changed something.

    Content, not times: files keep no times on their way through a package.
    """
    total = hashlib.sha256()
    for path in _sources(folder, language):
        total.update(f"{path.parent.name}/{path.name}\0".encode())
        total.update(path.read_bytes())
    return total.hexdigest()


def _sources(folder: Path, language: str) -> Iterable[Path]:
    catalogues = shipped("locales", language, "LC_MESSAGES")
    yield from sorted(folder.glob("*.yaml"))
    for kind in (
        "framework/*.yaml",
        "skins/*.yaml",
        "session_plans/*.yaml",
        "exercises/*/exercise.yaml",
    ):
        yield from sorted(folder.glob(kind))
    yield from folder.glob(f"words/{language}.yaml")
    yield from sorted(catalogues.glob("*.mo"))


def _line(values: Json) -> bytes:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()
