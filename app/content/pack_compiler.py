"""Turn the exercises of an unpacked pack into the bundle of one language."""

from pathlib import Path

from app.content.bundle import Bundle, Json, make_bundle
from app.content.checks import problems_of
from app.content.compiler import card_of, compile_exercises
from app.content.pack_file import pack_id_of
from app.content.pack_sources import pack_sources, pack_words


def compile_pack(folder: Path, shipped_folder: Path, language: str, fingerprint: str) -> Bundle:
    """Return the exercises of the pack in `folder` that are complete in `language`."""
    sources = pack_sources(folder, shipped_folder)
    words = pack_words(sources, language)
    bad = problems_of(sources)
    exercises = compile_exercises(sources, bad, words)
    for exercise in exercises.values():
        exercise["pack"] = pack_id_of(folder)
    problems = sorted({*sources.problems, *bad})
    index: Json = {
        "language": language,
        "fingerprint": fingerprint,
        "cards": [card_of(exercise) for exercise in exercises.values()],
        "problems": [[each.file, each.line, each.what] for each in problems],
    }
    return make_bundle(index, exercises)
