"""What the schema cannot say: names that must exist elsewhere, and programs that must start."""

from collections.abc import Iterable, Iterator

from app.content.filling import shown
from app.content.own_pictures import own_picture
from app.content.problems import ContentProblem
from app.content.schema import ExerciseFile, KeyWordsFile, RolesFile
from app.content.skin_check import as_skin, has_picture, skin_problems
from app.content.skin_schema import SkinFile
from app.content.source import Source, Sources
from app.content.translatable import every_text
from app.content.words import PLACEHOLDER, fill
from app.desktop.desktop import start_desktop
from app.desktop.program import Scene
from app.desktop.setup import SetupProblem
from app.desktop.skin import Skin
from app.domain.exercise import ProgramSetup

_OWN_WORDS = ("typed", "button")


def problems_of(sources: Sources) -> tuple[ContentProblem, ...]:
    """Return the problems of files that fit their schema, in the order of the files.

    A skin with problems is not asked whether an exercise fits it.
    """
    found: list[ContentProblem] = []
    if sources.roles is not None:
        found += _roles(sources, sources.roles)
    skins = []
    for skin in sources.skins:
        found += (amiss := tuple(skin_problems(skin)))
        skins += [] if amiss else [skin]
    if sources.key_words is not None:
        for word, picture in sources.key_words.shape.pictures.items():
            found += _picture(sources.key_words, ("pictures", word), picture)
    for source in sources.exercises:
        found += _exercise(sources, skins, source)
    return tuple(found)


def _knows_task(sources: Sources, task_id: str) -> bool:
    """Tell whether a task exists; when the tasks cannot be read, that alone is worth telling."""
    if sources.tasks is None:
        return True
    return any(task.id == task_id for task in sources.tasks.shape.tasks)


def _roles(sources: Sources, roles: Source[RolesFile]) -> Iterator[ContentProblem]:
    for number, role in enumerate(roles.shape.roles):
        yield from _picture(roles, ("roles", number, "picture"), role.picture)
        for place, task in enumerate(role.tasks):
            if not _knows_task(sources, task):
                yield roles.problem(("roles", number, "tasks", place), f"is no task: {task}")


def _picture(
    source: Source[ExerciseFile] | Source[KeyWordsFile] | Source[RolesFile],
    place: tuple[str | int, ...],
    picture: str,
) -> Iterator[ContentProblem]:
    is_there = "{" in picture or own_picture(source.path.parents[2], picture) is not None
    if not is_there and not has_picture(picture):
        yield source.problem(place, f"is no picture we have: {picture}")


def _exercise(
    sources: Sources, skins: Iterable[Source[SkinFile]], source: Source[ExerciseFile]
) -> Iterator[ContentProblem]:
    shape = source.shape
    if not _knows_task(sources, shape.task):
        yield source.problem(("task",), f"is no task: {shape.task}")
    yield from _picture(source, ("picture",), shape.picture)
    ids = [step.id for step in shape.steps]
    for number, step in enumerate(shape.steps):
        yield from _picture(source, ("steps", number, "picture"), step.picture)
        if step.id in ids[:number]:
            yield source.problem(("steps", number, "id"), "is there twice")
    yield from _placeholders(skins, source)
    for skin in skins:
        yield from _setup(source, as_skin(skin))


def _placeholders(
    skins: Iterable[Source[SkinFile]], source: Source[ExerciseFile]
) -> Iterator[ContentProblem]:
    answers = [shown(as_skin(skin)) for skin in skins]
    for place, text in every_text(source.written.values):
        for found in PLACEHOLDER.finditer(text):
            word, rest = found[1], found[2] or ""
            if word not in _OWN_WORDS and any(answer(word, rest) is None for answer in answers):
                yield source.problem(place, f"has an unknown placeholder: {found[0]}")


def _setup(source: Source[ExerciseFile], skin: Skin) -> Iterator[ContentProblem]:
    numbers = [
        number
        for number, part in enumerate(source.shape.programs)
        if skin.trade in part.trades or not part.trades
    ]
    every = [source.shape.programs[number] for number in numbers]
    programs = [
        ProgramSetup(each.name, each.layout, fill(each.content, shown(skin))) for each in every
    ]
    try:
        start_desktop(programs, source.shape.opened, Scene(skin, source.shape.time))
    except SetupProblem as problem:
        head, *rest = problem.place
        if head == "programs" and rest:
            rest[0] = numbers[int(rest[0])]
        yield source.problem((head, *rest), problem.what)
