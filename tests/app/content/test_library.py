"""A library offers what is complete in its language, with the names of a skin, and fast."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.content.compiler import compile_exercises, write_bundles
from app.content.library import Library
from app.content.problems import NoSuchExercise
from app.content.source import read_sources
from app.content.translatable import texts_to_translate
from app.content.words import Words
from app.content.yaml_file import read_yaml
from app.domain.action import Act, Action
from app.domain.exercise import Comparison, Condition
from app.domain.task import Scenario

AddExercise = Callable[..., Path]


def test_a_task_knows_its_skills_and_who_it_is_for() -> None:
    task = next(task for task in Library.load("en").tasks() if task.id == "W34")

    assert task.skills == ("4.2", "2.3")
    assert task.scenarios == {Scenario.PRODUCTIVE, Scenario.SOCIAL}


def test_a_card_tells_what_an_exercise_is_good_for(add_exercise: AddExercise) -> None:
    folder = add_exercise().parents[2]

    card = Library.load("en", folder).card("lunch")

    assert (card.task_id, card.title) == ("W14", "Answer a mail about lunch")
    assert card.good_for == "You tell the kitchen in time if you eat there."
    assert card in Library.load("en", folder).exercises("W14")


def test_an_exercise_kept_for_probes_is_not_for_normal_practice(add_exercise: AddExercise) -> None:
    folder = add_exercise({"probe: false": "probe: true"}).parents[2]
    add_exercise(name="dinner")

    library = Library.load("en", folder)
    practised = {card.id for card in library.to_practise("W14")}

    assert "dinner" in practised
    assert "lunch" not in practised
    assert library.card("lunch") in library.probes("W14")
    assert library.exercise("lunch").is_probe


def test_an_exercise_speaks_with_the_names_of_its_skin(add_exercise: AddExercise) -> None:
    library = Library.load("en", add_exercise().parents[2])
    skin = library.skin()
    people = tuple(replace(each, name=f"{each.name} Two") for each in skin.people)

    exercise = library.exercise("lunch", replace(skin, people=people))

    assert exercise.steps[0].instruction.easy == "Open the mail from Hanna Two."
    assert "Hello Robin Two," in str(exercise.programs[0].content)


def test_an_exercise_is_made_as_its_author_wrote_it(add_exercise: AddExercise) -> None:
    changes = {'    plain: "You want to answer. Press {button:Reply}."': ""}
    exercise = Library.load("en", add_exercise(changes).parents[2]).exercise("lunch")
    open_letter, reply, write, _send = exercise.steps

    assert (exercise.opened, exercise.time, exercise.skills) == ("mail", "09:05", ("2.1",))
    assert open_letter.conditions == (Condition("mail.open", Comparison.IS, "lunch"),)
    assert [each.target for each in open_letter.harmless] == ["mail/letter/*", "mail/folder/*"]
    assert reply.instruction.plain == ""
    assert reply.hint == "“Reply” is above the mails."
    assert write.expected == (Action(Act.TYPE, "mail/body", "Yes, I eat with you."),)
    assert write.instruction.easy == "Write your answer: Yes, I eat with you."


def test_words_and_options_and_codes_reach_the_step(add_exercise: AddExercise) -> None:
    path = add_exercise(
        {
            'words: "Yes, I eat with you."': 'exactly: "2580"',
            "- press: mail/send": "- pick: mail/to\n        option: hanna\n      - toggle: mail/x",
            "is: lunch}": 'says: "Lunch"}\n      - {fact: mail.folder, filled: true}',
        }
    )

    open_letter, _reply, write, last = Library.load("en", path.parents[2]).exercise("lunch").steps

    assert write.instruction.easy == "Write your answer: 2580"
    assert last.expected == (Action(Act.PICK, "mail/to", "hanna"), Action(Act.TOGGLE, "mail/x"))
    assert [each.comparison for each in open_letter.conditions] == [
        Comparison.SAYS,
        Comparison.FILLED,
    ]


@pytest.mark.parametrize("language", ["nl", "bg"])
def test_an_exercise_without_all_translations_is_not_offered(
    add_exercise: AddExercise, language: str
) -> None:
    library = Library.load(language, add_exercise().parents[2])

    assert not library.has("lunch")
    with pytest.raises(NoSuchExercise):
        library.exercise("lunch")


def test_one_text_that_is_not_translated_hides_the_whole_exercise(
    add_exercise: AddExercise,
) -> None:
    path = add_exercise()
    sources = read_sources(path.parents[2])
    texts = texts_to_translate("exercise", "lunch", read_yaml(path).values)
    own = {(each.context, each.text): f"nl {each.text}" for each in texts}

    whole = compile_exercises(sources, (), Words("nl", own))
    del own[next(iter(own))]
    partly = compile_exercises(sources, (), Words("nl", own))

    assert whole["lunch"]["title"] == "nl Answer a mail about lunch"
    assert "lunch" not in partly


def test_an_exercise_that_does_not_exist_is_a_known_problem() -> None:
    with pytest.raises(NoSuchExercise):
        Library.load("en").card("nothing")


def test_compiled_content_needs_neither_yaml_nor_pydantic(data_folder: Path) -> None:
    write_bundles(data_folder)
    code = (
        "import sys, pathlib; from app.content.library import Library;"
        "library = Library.load('nl', pathlib.Path(sys.argv[1]));"
        "print(sorted({'yaml', 'pydantic', 'babel'} & set(sys.modules)))"
    )

    command = [sys.executable, "-c", code, str(data_folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
