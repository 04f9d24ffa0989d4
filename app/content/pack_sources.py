"""What an unpacked pack adds to the content that ships: its exercises, and its own translations."""

from collections.abc import Iterable, Mapping
from io import StringIO
from pathlib import Path

from babel.messages.pofile import PoFileError, read_po

from app.content.pack_file import MANIFEST
from app.content.problems import ContentProblem
from app.content.schema import ExerciseFile, PackFile, TasksFile
from app.content.schema import FrameworkFile as Framework
from app.content.source import FRAMEWORK, Sources, exercise_files, read_key_words, read_skins
from app.content.words import Words
from app.i18n import SOURCE_LANGUAGE

Translations = Mapping[tuple[str, str], str]
"""The translation of a text in its context."""


def pack_sources(folder: Path, shipped_folder: Path) -> Sources:
    """Return the exercises of a pack beside the tasks, skills and skins that ship."""
    shipped = Sources(shipped_folder)
    sources = Sources(folder)
    sources.tasks = shipped.read(shipped_folder / "tasks.yaml", TasksFile)
    sources.framework = shipped.read(shipped_folder / FRAMEWORK, Framework)
    read_skins(shipped)
    sources.skins = shipped.skins
    read_key_words(shipped)
    sources.key_words = shipped.key_words
    for path in exercise_files(folder):
        if exercise := sources.read(path, ExerciseFile):
            sources.exercises.append(exercise)
    return sources


def pack_words(sources: Sources, language: str) -> Words:
    """Return the words of a pack in a language; what cannot be read is told in `sources.problems`."""
    about = sources.read(sources.folder / MANIFEST, PackFile)
    source = about.shape.language if about else SOURCE_LANGUAGE
    path = sources.folder / "translations" / f"{language}.po"
    own: Translations = {}
    if path.is_file():
        try:
            own = translations(path.read_text("utf-8").splitlines(keepends=True))
        except (ValueError, OSError):
            file = path.relative_to(sources.folder).as_posix()
            sources.problems.append(ContentProblem(file, 1, "this is no file of translations"))
    return Words(language, own=own, source=source)


def translations(lines: Iterable[str]) -> Translations:
    """Return the finished translations in the lines of a .po file. Raises ValueError."""
    try:
        catalogue = read_po(StringIO("".join(lines)), abort_invalid=True)
    except (PoFileError, ValueError, LookupError, TypeError, AttributeError) as problem:
        raise ValueError("not a .po file") from problem
    return {
        (str(each.context or ""), each.id): each.string
        for each in catalogue
        if isinstance(each.id, str) and isinstance(each.string, str) and each.string
        if not each.fuzzy
    }
