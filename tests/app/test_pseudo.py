"""Two invented languages show what real ones will need: more room, and the other direction."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.content.library import Library
from app.i18n import LANGUAGES, PSEUDO_LANGUAGES, _, ngettext, pgettext, runs_from_right, use
from app.pseudo import GROWTH, PSEUDO_WORDS, from_right, longer


def exercise_ids(code: str) -> set[str]:
    library = Library.load(code)
    return {card.id for task in library.tasks() for card in library.exercises(task.id)}


@pytest.mark.parametrize("text", ["My settings", "Read an e-mail and answer it", "How was it?"])
def test_a_text_grows_by_the_share_a_language_may_be_longer(text: str) -> None:
    assert len(longer(text)) >= len(text) * (1 + GROWTH)


def test_what_is_filled_in_later_stays_in_its_braces() -> None:
    assert "{name}" in longer("You are {name}.")
    assert "{button:Send}" in longer("Press {button:Send}.")


@given(st.text(alphabet="aeb {}n,.1", max_size=40))
def test_any_text_can_grow(text: str) -> None:
    assert len(longer(text)) >= len(text)


def test_a_text_without_words_stays_as_it_is() -> None:
    assert longer("12:30") == "12:30"
    assert longer("") == ""
    assert from_right("") == ""


def test_letters_can_run_from_right_to_left() -> None:
    assert from_right("Help") == "\u202eHelp\u202c"


@pytest.mark.parametrize("code", [each.code for each in PSEUDO_LANGUAGES])
def test_every_word_comes_in_an_invented_language(code: str) -> None:
    use(code)

    assert _("Help") != "Help"
    assert pgettext("state", "Open") != "Open"
    assert ngettext("{n} step", "{n} steps", 2).count("{n}") == 1


@pytest.mark.parametrize("code", [each.code for each in PSEUDO_LANGUAGES])
def test_every_exercise_can_be_practised_in_an_invented_language(code: str) -> None:
    assert exercise_ids(code) == exercise_ids("en")


@pytest.mark.parametrize("code", [each.code for each in PSEUDO_LANGUAGES])
def test_what_is_typed_key_by_key_has_only_signs_that_are_on_a_keyboard(code: str) -> None:
    line = "type_a_label|programs.0.content.lines.what"

    assert PSEUDO_WORDS[code].pgettext(f"{line}.text", "Brake") == "Brake"
    assert PSEUDO_WORDS[code].pgettext(f"{line}.name", "Article") != "Article"


def test_nobody_can_choose_an_invented_language() -> None:
    assert not set(LANGUAGES) & set(PSEUDO_LANGUAGES)


@pytest.mark.parametrize("code", ["en", "bg", "en_XA"])
def test_most_languages_run_from_left_to_right(code: str) -> None:
    use(code)

    assert not runs_from_right()


def test_a_language_can_run_from_right_to_left() -> None:
    use("ar_XB")

    assert runs_from_right()
