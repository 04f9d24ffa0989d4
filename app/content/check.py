"""Check all content in all languages: what does not load, is hard to read or cannot be played."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.content.checks import problems_of
from app.content.coverage import Coverage, coverage
from app.content.library import Library
from app.content.playing import label_problems, play_problems, quote_problems
from app.content.problems import ContentNotUsable, ContentProblem
from app.content.reading import reading_problems
from app.content.schema import ExerciseFile
from app.content.source import Source, Sources, read_sources
from app.desktop.desktop import start_desktop
from app.desktop.program import Scene
from app.desktop.setup import SetupProblem
from app.i18n import LANGUAGES, language, use
from app.paths import shipped

_SPOKEN = ("easy", "plain", "key", "by_pressing", "hint", "done")


@dataclass(frozen=True, slots=True)
class Report:
    """What a check of the content found."""

    problems: tuple[ContentProblem, ...]
    exercises: int
    coverage: Coverage | None = None

    @property
    def is_good(self) -> bool:
        """True when there is nothing to mend."""
        return not self.problems

    @property
    def is_whole(self) -> bool:
        """True when the tasks of the first release have all they need."""
        return self.coverage is not None and not self.coverage.holes()

    def lines(self) -> Iterable[str]:
        """Give one line for each problem, and a closing line."""
        for problem in self.problems:
            yield str(problem)
        if self.is_good:
            yield f"All {self.exercises} exercises are good."
        else:
            yield f"{len(self.problems)} things to mend."


def check_content(folder: Path | None = None) -> Report:
    """Check the content that ships, or that of another data folder."""
    folder = folder or shipped("data")
    sources = read_sources(folder)
    problems = {*sources.problems, *problems_of(sources), *reading_problems(sources)}
    libraries, before = [], language()
    for code in (each.code for each in LANGUAGES):
        with suppress(ContentNotUsable):
            library = Library.load(code, folder)
            use(code)  # The programs show their labels in the language in use.
            problems.update(playing_problems(sources, library))
            libraries.append(library)
    use(before)
    covered = _covered(sources, libraries) if libraries else None
    return Report(tuple(sorted(problems)), len(sources.exercises), covered)


def _covered(sources: Sources, libraries: Sequence[Library]) -> Coverage:
    tasks = sources.tasks.shape.tasks if sources.tasks else ()
    skins = [skin.path.stem for skin in sources.skins]
    return coverage(tasks, libraries, skins, [each for each, _source in sources.each_exercise()])


def playing_problems(sources: Sources, library: Library) -> Iterator[ContentProblem]:
    """Give what keeps exercises from being played to their end in the language of `library`."""
    for exercise_id, source in sources.each_exercise():
        if not library.has(exercise_id):
            continue
        for skin in sources.skins:
            try:
                for number, what in _played(source, library, exercise_id, skin.path.stem):
                    yield source.problem(("steps", number), what)
            except SetupProblem as problem:  # only this language: the others have started it
                yield source.problem(problem.place, f"{problem.what} ({library.language})")


def _played(
    source: Source[ExerciseFile], library: Library, exercise_id: str, skin_id: str
) -> Iterator[tuple[int, str]]:
    skin = library.skin(skin_id)
    exercise = library.exercise(exercise_id, skin)
    desktop = start_desktop(exercise.programs, exercise.opened, Scene(skin, exercise.time))
    spoken = [
        (number, text)
        for number, step in enumerate(source.shape.steps)
        for text in (getattr(step, name) for name in _SPOKEN)
        if text
    ]
    yield from play_problems(exercise, desktop)
    yield from label_problems(spoken, exercise, desktop)
    if exercise.language == language():
        yield from quote_problems(exercise, desktop)
