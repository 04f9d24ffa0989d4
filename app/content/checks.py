"""What the schema cannot say: names that must exist elsewhere, and programs that must start."""

from collections.abc import Iterable, Iterator

from app.content.problems import ContentProblem
from app.content.schema import ExerciseFile, KeyWordsFile, RolesFile, SkinFile
from app.content.source import Source, Sources
from app.content.translatable import texts_to_translate
from app.content.words import PLACEHOLDER, fill
from app.desktop.desktop import start_desktop
from app.desktop.program import Scene
from app.desktop.setup import SetupProblem
from app.desktop.skin import Persona, Skin
from app.domain.exercise import ProgramSetup
from app.paths import shipped

_OWN_WORDS = ("firm", "me", "typed", "button")


def problems_of(sources: Sources) -> tuple[ContentProblem, ...]:
    """Return the problems of files that fit their schema, in the order of the files."""
    found: list[ContentProblem] = []
    if sources.roles is not None:
        found += _roles(sources, sources.roles)
    for skin in sources.skins:
        found += _skin(skin)
    if sources.key_words is not None:
        for word, picture in sources.key_words.shape.pictures.items():
            found += _picture(sources.key_words, ("pictures", word), picture)
    for exercise_id, source in sources.each_exercise():
        found += _exercise(sources, exercise_id, source)
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


def _skin(skin: Source[SkinFile]) -> Iterator[ContentProblem]:
    yield from _picture(skin, ("logo",), skin.shape.logo)
    for number, person in enumerate(skin.shape.people):
        yield from _picture(skin, ("people", number, "portrait"), person.portrait)


def _picture(
    source: Source[SkinFile] | Source[ExerciseFile] | Source[KeyWordsFile] | Source[RolesFile],
    place: tuple[str | int, ...],
    picture: str,
) -> Iterator[ContentProblem]:
    kind, name = picture.split("/")
    if not shipped("assets", f"{kind}s", f"{name}.svg").is_file():
        yield source.problem(place, f"is no picture we have: {picture}")


def _exercise(
    sources: Sources, exercise_id: str, source: Source[ExerciseFile]
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
    yield from _placeholders(sources.skins, exercise_id, source)
    for skin in sources.skins:
        yield from _setup(source, as_skin(skin))


def _placeholders(
    skins: Iterable[Source[SkinFile]], exercise_id: str, source: Source[ExerciseFile]
) -> Iterator[ContentProblem]:
    people = [{person.key for person in skin.shape.people} for skin in skins]
    known = set.intersection(*people) if people else set()
    for each in texts_to_translate("exercise", exercise_id, source.written.values):
        for found in PLACEHOLDER.finditer(each.text):
            if found[1] not in known and found[1] not in _OWN_WORDS:
                yield source.problem(each.place, f"has an unknown placeholder: {found[0]}")


def _setup(source: Source[ExerciseFile], skin: Skin) -> Iterator[ContentProblem]:
    programs = [
        ProgramSetup(each.name, each.layout, fill(each.content, lambda word, _rest: word))
        for each in source.shape.programs
    ]
    try:
        start_desktop(programs, source.shape.opened, Scene(skin, source.shape.time))
    except SetupProblem as problem:
        yield source.problem(problem.place, problem.what)


def as_skin(source: Source[SkinFile]) -> Skin:
    """Return a skin file as the practice desktop uses it."""
    shape = source.shape
    people = tuple(Persona(p.key, p.name, p.job, p.portrait) for p in shape.people)
    return Skin(
        source.path.stem,
        shape.firm,
        shape.logo,
        shape.accent,
        shape.mail_domain,
        shape.me,
        people,
    )
