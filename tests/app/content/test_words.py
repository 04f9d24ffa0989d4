"""Placeholders become the names of a skin and the labels of the programs, in the right language."""

import pytest

from app.content.words import Words, fill
from app.i18n import use


def test_placeholders_are_filled_however_deep_and_others_stay() -> None:
    values = {"a": ["{kofi} asks", {"b": "{button:Reply} or {who}"}], "n": 3}

    filled = fill(values, lambda word, rest: {"kofi": "Kofi", "button": rest}.get(word))

    assert filled == {"a": ["Kofi asks", {"b": "Reply or {who}"}], "n": 3}


def test_a_filled_name_is_not_filled_again() -> None:
    assert fill("{kofi}", lambda _word, _rest: "{kofi}") == "{kofi}"


def test_a_text_in_english_is_what_its_author_wrote() -> None:
    words = Words("en")

    assert words.text("some|title", "Write") == "Write"
    assert words.missing == []


def test_a_text_without_translation_is_remembered() -> None:
    words = Words("nl")

    assert words.text("some|title", "Write this") == "Write this"
    assert words.missing == ["some|title"]


@pytest.mark.parametrize(
    ("language", "quoted"), [("en", "“Reply”"), ("nl", "“Beantwoorden”"), ("bg", "„Отговори“")]
)
def test_a_button_is_quoted_as_its_program_labels_it(language: str, quoted: str) -> None:
    use("en")

    assert Words(language).button("Reply") == quoted


def test_a_label_nobody_translated_stays_english() -> None:
    assert Words("nl").button("No such button") == "“No such button”"
