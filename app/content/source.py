"""Read the content files: everything that fits its schema, and all problems at once."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import ValidationError

from app.content.plan_schema import SessionPlansFile
from app.content.problems import ContentProblem
from app.content.schema import (
    ExerciseFile,
    FrameworkFile,
    KeyWordsFile,
    Part,
    RolesFile,
    TasksFile,
)
from app.content.skin_schema import SkinFile
from app.content.yaml_file import Place, UnreadableYaml, Written, read_yaml

TEMPLATE = "_template"
FRAMEWORK = "framework/digcomp3.yaml"
KEY_WORDS = "key_words.yaml"

Shape = TypeVar("Shape", bound=Part)

_SAID = {
    "missing": "is missing",
    "extra_forbidden": "is not known here",
    "string_type": "must be a text (put it in quotes)",
    "string_too_short": "must not be empty",
    "string_pattern_mismatch": "is not written as it must be",
    "bool_type": "must be true or false",
    "list_type": "must be a list",
    "model_type": "must have named parts",
    "dict_type": "must have named parts",
}


@dataclass(frozen=True, slots=True)
class Source(Generic[Shape]):
    """One content file that fits its shape. `written` knows the lines."""

    path: Path
    file: str
    shape: Shape
    written: Written

    def problem(self, place: Place, what: str) -> ContentProblem:
        """Return a problem at `place` of this file."""
        name = ".".join(str(part) for part in place)
        return ContentProblem(self.file, self.written.line_of(place), f"'{name}' {what}")


@dataclass(slots=True)
class Sources:
    """Everything in the data folder that could be read, and what is amiss with the rest."""

    folder: Path
    problems: list[ContentProblem] = field(default_factory=list)
    tasks: Source[TasksFile] | None = None
    roles: Source[RolesFile] | None = None
    framework: Source[FrameworkFile] | None = None
    key_words: Source[KeyWordsFile] | None = None
    skins: list[Source[SkinFile]] = field(default_factory=list)
    exercises: list[Source[ExerciseFile]] = field(default_factory=list)
    plans: list[Source[SessionPlansFile]] = field(default_factory=list)

    def read(self, path: Path, shape: type[Shape]) -> Source[Shape] | None:
        """Return a file that fits `shape`; otherwise remember its problems and return None."""
        file = path.relative_to(self.folder).as_posix()
        try:
            written = read_yaml(path)
        except UnreadableYaml as problem:
            self.problems.append(ContentProblem(file, problem.line, problem.what))
            return None
        try:
            return Source(path, file, shape.model_validate(written.values), written)
        except ValidationError as problem:
            self.problems.extend(_explained(problem, file, written))
            return None

    def each_exercise(self) -> Iterator[tuple[str, Source[ExerciseFile]]]:
        """Give every exercise with its id."""
        for source in self.exercises:
            yield source.path.parent.name, source


def read_sources(folder: Path) -> Sources:
    """Read all content files of a data folder."""
    sources = Sources(folder)
    sources.tasks = sources.read(folder / "tasks.yaml", TasksFile)
    sources.roles = sources.read(folder / "roles.yaml", RolesFile)
    sources.framework = sources.read(folder / FRAMEWORK, FrameworkFile)
    read_key_words(sources)
    read_skins(sources)
    for path in exercise_files(folder):
        if exercise := sources.read(path, ExerciseFile):
            sources.exercises.append(exercise)
    for path in sorted(folder.glob("session_plans/*.yaml")):
        if plans := sources.read(path, SessionPlansFile):
            sources.plans.append(plans)
    return sources


def read_skins(sources: Sources) -> None:
    """Read the skins of a data folder."""
    for path in sorted(sources.folder.glob("skins/*.yaml")):
        if skin := sources.read(path, SkinFile):
            sources.skins.append(skin)


def read_key_words(sources: Sources) -> None:
    """Read the list of pictures beside key words; content can do without."""
    path = sources.folder / KEY_WORDS
    if path.exists():
        sources.key_words = sources.read(path, KeyWordsFile)


def exercise_files(folder: Path) -> list[Path]:
    """Return the exercises of a data folder, without the template."""
    every = sorted(folder.glob("exercises/*/exercise.yaml"))
    return [path for path in every if path.parent.name != TEMPLATE]


def _explained(error: ValidationError, file: str, written: Written) -> Iterator[ContentProblem]:
    for each in error.errors(include_url=False):
        place: Place = each["loc"]
        name = ".".join(str(part) for part in place) or "the file"
        what = _SAID.get(each["type"], each["msg"].removeprefix("Value error, "))
        yield ContentProblem(file, written.line_of(place), f"'{name}' {what}")
