"""How the recordings of an exercise are named, which are there, and which are never heard."""

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from app.admin.terminal import opened, say
from app.content.packs import FOLDER as CONTENT
from app.content.packs import installed_packs
from app.domain.exercise import Exercise
from app.domain.prompting import TextLevel
from app.paths import data_folder, shipped
from app.speech.playback import UnreadableSound, read_sound
from app.speech.recordings import ENDINGS, FOLDER, kept_recordings, recording_file
from app.speech.reel import SAMPLE_BYTES

SUGGESTED = ".opus"
_RATE = 22050


def list_recordings(wanted: Namespace) -> int:
    """Print a line for each sentence; 0 when every recording is heard."""
    folder = data_folder(wanted.data)
    with opened(folder) as services:
        library = services.library(wanted.lang)
        if not library.has(wanted.exercise):
            say(f"There is no exercise {wanted.exercise}. Its id is the name of its folder.")
            return 1
        exercise = library.exercise(wanted.exercise)
    sentences = _sentences(folder, exercise)
    places = [folder / FOLDER / exercise.id, *_brought(folder, exercise.id)]
    say(f"Recordings of this site lie in {places[0]}, as {', '.join(ENDINGS)}.")
    is_good = True
    for file, text in sentences.items():
        found = [one for place in places for one in kept_recordings(place / file.name)]
        say(f"{file.with_suffix(SUGGESTED).name}: {text} ({_state(found[:1])})")
        is_good = is_good and all(map(_seconds, found))
    strays = list(_strays(places, exercise.language, {file.stem for file in sentences}))
    for stray in strays:
        say(f"Never heard, no step has these words now: {stray}")
    return 0 if is_good and not strays else 1


def _sentences(folder: Path, exercise: Exercise) -> dict[Path, str]:
    """Return where each sentence is recorded, at every text level."""
    texts = (
        (step.id, step.instruction.at(level)) for step in exercise.steps for level in TextLevel
    )
    return {
        recording_file(folder, exercise.id, step_id, text, exercise.language): text
        for step_id, text in texts
    }


def _brought(folder: Path, exercise_id: str) -> list[Path]:
    """Return the folders of recordings that came with the exercise."""
    places = (shipped("data"), *installed_packs(folder / CONTENT))
    return [place / "exercises" / exercise_id / FOLDER for place in places]


def _state(found: list[Path]) -> str:
    if not found:
        return "no recording"
    seconds = _seconds(found[0])
    return f"{seconds:.1f} seconds" if seconds else f"cannot be played: {found[0]}"


def _seconds(file: Path) -> float:
    """Return how long a recording is heard; 0 when the voice of the computer speaks in its place."""
    try:
        return len(read_sound(file, _RATE)) / SAMPLE_BYTES / _RATE
    except UnreadableSound:
        return 0.0


def _strays(places: list[Path], language: str, known: set[str]) -> Iterator[Path]:
    """Give the recordings in `language` that fit no sentence of the exercise."""
    for place in places:
        for file in sorted(place.glob(f"*.{language}.*")):
            if file.suffix.lower() in ENDINGS and file.stem not in known:
                yield file
