"""One check tells everything an author can mend: names, words, translations, acts that do nothing."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.content.check import check_content
from app.content.source import TEMPLATE
from app.paths import shipped

AddExercise = Callable[..., Path]

LANGUAGES_WITHOUT_IT = 2
MEND_A_RARE_WORD = "Take a common one, or explain it in data/words/en.yaml"


@pytest.fixture
def data_folder(tmp_path: Path) -> Path:
    """What ships, but of the exercises the template alone: a check of all takes its time."""
    folder = tmp_path / "data"
    shutil.copytree(shipped("data"), folder, ignore=_other_exercises)
    return folder


def _other_exercises(folder: str, names: list[str]) -> set[str]:
    return {name for name in names if Path(folder).name == "exercises" and name != TEMPLATE}


def _told(folder: Path) -> list[str]:
    """Return what is told of the new exercise, besides that nobody has translated it."""
    lines = [line for line in check_content(folder).lines() if line.startswith("exercises/lunch/")]
    return [line.partition(": ")[2] for line in lines if "not translated" not in line]


def test_the_template_is_a_good_exercise(data_folder: Path, add_exercise: AddExercise) -> None:
    add_exercise()

    assert _told(data_folder) == []


def test_what_is_not_translated_is_told_once_a_language(
    data_folder: Path, add_exercise: AddExercise
) -> None:
    add_exercise()

    report = check_content(data_folder)

    lines = [line for line in report.lines() if "not translated" in line]
    assert len(lines) == LANGUAGES_WITHOUT_IT
    assert lines[0].startswith("exercises/lunch/exercise.yaml:8: ")
    assert not report.is_good
    assert list(report.lines())[-1] == "2 things to mend."


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        (
            'key: "{hanna} · open"',
            'key: "{hanna} · teapot"',
            "'steps.0.key' has a key word without a picture in key_words.yaml: teapot",
        ),
        (
            "You tell the kitchen in time",
            "You expeditiously tell the kitchen",
            f"'good_for' has a rare word: expeditiously. {MEND_A_RARE_WORD}",
        ),
        (
            "There is soup on Thursday.",
            "There is soup on WhatsApp.",
            "'programs.0.content.inbox.0.body' names a real firm or product: WhatsApp",
        ),
        (
            "press: mail/letter/lunch",
            "press: mail/letter/dinner",
            "'steps.0' 'mail/letter/dinner' is not on the screen or does not answer",
        ),
        (
            "is: lunch}",
            "is: dinner}",
            "'steps.0' is not done after its last act: mail.open is 'lunch'",
        ),
        (
            "fact: mail.open",
            "fact: mail.opened",
            "'steps.0' is not done after its last act: mail.opened is 'no such fact'",
        ),
        (
            "- press: mail/reply",
            "- press: mail/reply\n      - press: mail/folder/inbox",
            "'steps.2' 'mail/body' is not on the screen or does not answer",
        ),
        (
            "- press: mail/letter/lunch",
            "- press: mail/letter/lunch\n      - press: mail/letter/lunch",
            "'steps.0' is done before 'mail/letter/lunch' is used",
        ),
        (
            "Press the mail at the top of the list.",
            "Press “Lunch” at the top of the list.",
            "'steps.0' quotes “Lunch”, which is not on the screen then",
        ),
        (
            'easy: "Press {button:Reply}."',
            'easy: "Press {button:Answer}."',
            "'steps.1' names 'Answer', which is not on the screen then",
        ),
        (
            'hint: "Press {button:Send} above your text."',
            'hint: "Send your mail!"',
            "'steps.3.hint' says no more than the instruction",
        ),
        (
            'easy: "Send your mail."',
            'easy: "Send your mail, e.g. now."',
            "'steps.3.easy' has an abbreviation: e.g.",
        ),
        (
            'words: "Yes, I eat with you."',
            'words: "Yes, I would like to eat with you."',
            "'steps.2.do.0.words' has a sentence of 8 words, at most 6: Yes I would ...",
        ),
    ],
)
def test_what_an_author_can_mend_is_told(
    data_folder: Path, add_exercise: AddExercise, old: str, new: str, what: str
) -> None:
    add_exercise({old: new})

    assert what in _told(data_folder)


def test_an_act_that_changes_nothing_is_told(data_folder: Path, add_exercise: AddExercise) -> None:
    add_exercise({"    harmless: [press mail/letter/*, press mail/folder/*]": ""})
    add_exercise(
        {"- press: mail/reply": "- press: mail/letter/lunch\n      - press: mail/reply"}, "again"
    )

    lines = list(check_content(data_folder).lines())

    assert any("'steps.1' 'mail/letter/lunch' changes nothing" in line for line in lines)


def test_broken_tasks_are_told_with_everything_else(data_folder: Path) -> None:
    (data_folder / "tasks.yaml").write_text("tasks: [\n", "utf-8")
    (data_folder / "roles.yaml").write_text("jobs: []\n", "utf-8")

    files = {problem.file for problem in check_content(data_folder).problems}

    assert {"tasks.yaml", "roles.yaml"} <= files
