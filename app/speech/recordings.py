"""The sentences a site has recorded: which file is played for which text.

A file is named after the step and after the text itself. When the text changes, or another language
or another text level is on show, there is no such file and the engine speaks: never another sentence.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.speech.languages import language_of

FOLDER = "recordings"
ENDINGS = (".wav", ".flac", ".ogg", ".opus", ".mp3")
_NAME = re.compile(r"(?P<step>.+)\.(?P<language>[a-z]{2,3})\.(?P<text>[0-9a-f]{16})")


@dataclass(frozen=True, slots=True)
class Recordings:
    """The recordings there are, by language and text. Never changed, only replaced."""

    files: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def find(self, text: str, language: str) -> str:
        """Return the file of somebody saying `text`; empty when nobody has."""
        if not self.files:
            return ""
        return self.files.get((language_of(language), text_mark(text)), "")


def text_mark(text: str) -> str:
    """Return what stands for `text` in the name of a file."""
    # Loads OpenSSL; the first window says its title without it.
    from hashlib import blake2s

    return blake2s(" ".join(text.split()).encode("utf-8", "replace"), digest_size=8).hexdigest()


def recording_file(folder: Path, exercise_id: str, step_id: str, text: str, language: str) -> Path:
    """Return where a recording of `text` is kept, below `folder`, the data folder of a site."""
    name = f"{step_id}.{language_of(language)}.{text_mark(text)}{ENDINGS[0]}"
    return folder / FOLDER / exercise_id / name


def kept_recordings(recorded: Path) -> tuple[Path, ...]:
    """Return what this site keeps of the sentence of `recorded`, a `recording_file`, of any kind."""
    found = recorded.parent.glob(f"{recorded.stem}.*")
    return tuple(file for file in found if file.suffix.lower() in ENDINGS)


def find_recordings(exercises: Iterable[Path], data_folder: Path) -> Recordings:
    """Return what came with the exercises, and in its place what this site recorded itself.

    `exercises` are folders with one folder for each exercise, of the program and of packs.
    """
    came = [found for folder in exercises for found in sorted(folder.glob(f"*/{FOLDER}"))]
    folders = [*came, *data_folder.glob(f"{FOLDER}/*")]
    files: dict[tuple[str, str], str] = {}
    for file in (one for folder in folders for one in sorted(folder.glob("*"))):
        match = _NAME.fullmatch(file.stem)
        if match and file.suffix.lower() in ENDINGS:
            files[match["language"], match["text"]] = str(file)
    return Recordings(files)
