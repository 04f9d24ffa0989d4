"""All mistakes of an author are told at once, with file and line, and the rest still loads."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.content.checks import problems_of
from app.content.library import Library
from app.content.problems import ContentNotUsable
from app.content.source import read_sources

AddExercise = Callable[..., Path]


def _told(library: Library) -> list[str]:
    return [str(problem) for problem in library.problems]


def test_good_content_has_no_problems(data_folder: Path) -> None:
    assert Library.load("en", data_folder).problems == ()


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("task: W14", "task: W99", "'task' is no task: W99"),
        ("version:", "versoin:", "'versoin' is not known here"),
        ('time: "09:05"', 'time: "9:5"', "'time' is not written as it must be"),
        ("opened: mail", "opened: post", "'opened' must be empty or one of mail"),
        ("layout: program", "layout: paper", "'programs.0.layout' must be one of"),
        ("from: hanna", "from: nobody", "'programs.0.content.inbox.0.from'"),
        ("id: reply", "id: open_letter", "'steps.1.id' is there twice"),
        ("{hanna} cooks", "{hana} cooks", "'steps.3.done' has an unknown placeholder: {hana}"),
        ("picture: pictogram/envelope ", "picture: pictogram/dragon ", "is no picture we have"),
        ("picture: pictogram/keyboard", "picture: keyboard", "'steps.2.picture' is not written"),
        ("press: mail/reply", "push: mail/reply", "'steps.1.do.0.push' is not known here"),
        ("type: mail/body", "press: mail/body", "'steps.2.do.0' 'type' needs 'words'"),
        ("press: mail/send", "words: Send", "'steps.3.do.0' must be one of press, type, pick"),
        ("press: mail/send", "pick: mail/send", "'steps.3.do.0' 'pick' needs 'option'"),
        ("press: mail/send", "move: mail/send", "'steps.3.do.0' 'move' needs 'onto'"),
        ("is: lunch}", "is: lunch, filled: true}", "must have one of is, says, filled"),
        ("press mail/folder/*", "shout mail/folder/*", "'steps.0.harmless.1' is not written"),
        ('easy: "Send your mail."', "easy: 12", "'steps.3.easy' must be a text"),
        ('easy: "Send your mail."', 'easy: ""', "'steps.3.easy' must not be empty"),
    ],
)
def test_a_mistake_is_told_with_its_line(
    data_folder: Path, add_exercise: AddExercise, old: str, new: str, what: str
) -> None:
    path = add_exercise({old: new})

    library = Library.load("en", data_folder)

    (told,) = [told for told in _told(library) if what in told]
    assert told.startswith(f"exercises/lunch/exercise.yaml:{_line(path, new)}: ")
    assert not library.has("lunch")


def test_what_is_missing_is_told(data_folder: Path, add_exercise: AddExercise) -> None:
    add_exercise({"task: W14": ""})

    (problem,) = Library.load("en", data_folder).problems

    assert problem.what == "'task' is missing"


def test_all_problems_of_all_files_are_told_at_once(
    data_folder: Path, add_exercise: AddExercise
) -> None:
    one = add_exercise({"task: W14": "task: 14", "picture: pictogram/keyboard": "picture: x"}, "a")
    two = add_exercise({"id: reply": "id: open_letter", "{me},": "{mee},"}, "b")
    three = add_exercise({"programs:\n": "programs: [\n"}, "c")

    library = Library.load("en", data_folder)

    assert [(problem.file, problem.line) for problem in library.problems] == [
        ("exercises/a/exercise.yaml", _line(one, "task: 14")),
        ("exercises/a/exercise.yaml", _line(one, "picture: x")),
        ("exercises/b/exercise.yaml", _line(two, "body:")),
        ("exercises/b/exercise.yaml", _line(two, "id: open_letter")),
        ("exercises/c/exercise.yaml", _line(three, "programs: [") + 1),
    ]


def _line(path: Path, text: str) -> int:
    """Return the last line of the file that holds `text`."""
    lines = path.read_text("utf-8").splitlines()
    return max(number for number, line in enumerate(lines, 1) if text in line)


def test_the_rest_still_loads(data_folder: Path, add_exercise: AddExercise) -> None:
    before = {card.id for card in Library.load("en", data_folder).exercises("W14")}
    add_exercise({"programs:\n": "programs: [\n"})

    library = Library.load("en", data_folder)

    assert {card.id for card in library.exercises("W14")} == before
    assert len(library.tasks()) == 40


def test_three_steps_are_too_few(data_folder: Path, add_exercise: AddExercise) -> None:
    path = add_exercise()
    text = path.read_text("utf-8")
    path.write_text(text[: text.index("  - id: send")], "utf-8")

    (problem,) = Library.load("en", data_folder).problems

    assert "'steps'" in problem.what
    assert "4" in problem.what


def test_a_role_with_an_unknown_task_is_told(data_folder: Path) -> None:
    path = data_folder / "roles.yaml"
    path.write_text(path.read_text("utf-8").replace("W03, W04,", "W03, W77,", 1), "utf-8")

    (problem,) = Library.load("en", data_folder).problems

    assert problem.file == "roles.yaml"
    assert "W77" in problem.what


def test_a_skin_that_lacks_a_person_of_an_exercise_is_told(data_folder: Path) -> None:
    path = data_folder / "skins" / "bike_workshop.yaml"
    lines = path.read_text("utf-8").splitlines()
    path.write_text("\n".join(line for line in lines if "key: kofi" not in line), "utf-8")

    library = Library.load("en", data_folder)

    assert any("kofi" in problem.what for problem in library.problems)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("me: robin", "me: somebody"),
        ("key: kofi", "key: hanna"),
        ("two-wheels.example", "two-wheels.com"),
        ("portrait/kofi", "portrait/king"),
    ],
)
def test_a_skin_with_a_mistake_is_told(data_folder: Path, old: str, new: str) -> None:
    path = data_folder / "skins" / "bike_workshop.yaml"
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")

    sources = read_sources(data_folder)
    found = [*sources.problems, *problems_of(sources)]

    assert "skins/bike_workshop.yaml" in [problem.file for problem in found]


@pytest.mark.parametrize("name", ["tasks.yaml", "framework/digcomp3.yaml"])
def test_without_tasks_or_skills_nothing_can_be_offered(data_folder: Path, name: str) -> None:
    (data_folder / name).write_text("tasks: [\n", "utf-8")

    with pytest.raises(ContentNotUsable) as caught:
        Library.load("en", data_folder)

    assert caught.value.problems[0].file == name
