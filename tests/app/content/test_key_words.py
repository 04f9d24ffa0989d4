"""A key word has the same picture in every language; a person has their own portrait."""

from pathlib import Path

import pytest

from app.content.check import check_content
from app.content.key_words import has_same_parts, key_pictures
from app.content.library import Library
from app.domain.exercise import KeyWord
from app.i18n import LANGUAGES

PICTURES = {"press": "pictogram/tap", "{button:Send}": "icon/send"}


def key_words(language: str, exercise_id: str, step_id: str) -> tuple[KeyWord, ...]:
    exercise = Library.load(language).exercise(exercise_id)
    return next(step for step in exercise.steps if step.id == step_id).key_words


def test_each_key_word_has_its_picture_in_its_place() -> None:
    assert key_pictures("press · {button:Send}", PICTURES) == ["pictogram/tap", "icon/send"]
    assert key_pictures("{kofi} · press", PICTURES) == ["{kofi:portrait}", "pictogram/tap"]


def test_what_is_typed_and_what_the_list_does_not_know_has_no_picture() -> None:
    assert key_pictures("1 0 4 2 · {typed} · {firm}", PICTURES) == ["", "", ""]
    assert key_pictures("", PICTURES) == []


@pytest.mark.parametrize("language", [each.code for each in LANGUAGES])
def test_pictures_follow_the_word_into_every_language(language: str) -> None:
    words = key_words(language, "mail_about_friday", "open_letter")

    assert [word.picture for word in words] == ["portrait/kofi", "pictogram/folder-open"]
    assert all(word.text for word in words)


def test_a_translation_keeps_the_order_of_the_key_words() -> None:
    assert has_same_parts("press · {button:Send}", "druk · {button:Send}")
    assert not has_same_parts("press · {button:Send}", "{button:Send} · druk")
    assert not has_same_parts("press · {button:Send}", "druk op {button:Send}")


def test_a_picture_we_do_not_have_is_told(data_folder: Path) -> None:
    (data_folder / "key_words.yaml").write_text("pictures:\n  press: pictogram/paw\n", "utf-8")

    problems = [str(problem) for problem in check_content(data_folder).problems]

    assert any("is no picture we have: pictogram/paw" in problem for problem in problems)


def test_content_without_the_list_still_works(data_folder: Path) -> None:
    (data_folder / "key_words.yaml").unlink()

    exercise = Library.load("en", data_folder).exercise("mail_about_friday")

    assert [word.text for word in exercise.steps[0].key_words] == ["press", "“Start”"]
    assert not exercise.steps[0].key_words[0].picture
