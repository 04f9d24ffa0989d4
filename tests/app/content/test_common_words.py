"""Rare words are told: by a list of how often people use each word, in each language."""

import pytest

from app.content.common_words import has_list, rare_words, words_of
from app.content.language_rules import is_explained, rules_of
from app.content.schema import LanguageFile
from app.i18n import LANGUAGES


def _rare(text: str, language: str = "en", known: frozenset[str] = frozenset()) -> list[str]:
    return list(rare_words(text, language, known))


@pytest.mark.parametrize("language", ["en", "nl", "bg"])
def test_every_language_of_the_first_release_has_a_list(language: str) -> None:
    assert has_list(language)


@pytest.mark.parametrize(
    ("text", "language", "rare"),
    [
        ("Open the mail and read it.", "en", []),
        ("Commence the authentication forthwith.", "en", ["forthwith"]),
        ("Open de mail en lees hem.", "nl", []),
        ("Start de authenticatieprocedure.", "nl", ["authenticatieprocedure"]),
        ("Your colleagues' bikes and Kofi's mail", "en", []),
        ("Отворете имейла и прочетете какво пише.", "bg", []),
        ("Проверката е многостепенно удостоверяване.", "bg", ["многостепенно", "удостоверяване"]),
    ],
)
def test_a_word_that_few_people_use_is_rare(text: str, language: str, rare: list[str]) -> None:
    assert [word for word in _rare(text, language) if word != "Kofi"] == rare


def test_labels_on_the_screen_stay_as_they_are() -> None:
    assert _rare("Press “Authenticatieprocedure”.", "nl") == []
    assert _rare("Натиснете „Многостепенно“.", "bg") == []


def test_a_word_with_a_picture_beside_it_may_be_rare() -> None:
    assert _rare("Pump up the innertube.", known=words_of("innertube · pump")) == []


def test_a_rare_word_that_is_explained_may_be_used() -> None:
    rules = LanguageFile(explained={"payslip*": "What you earned.", "quay": "Where ships lie."})

    assert is_explained("Payslips", rules)
    assert is_explained("quay", rules)
    assert not is_explained("quays", rules)


def test_a_language_without_list_or_rules_is_checked_by_the_general_ones() -> None:
    assert _rare("Donaudampfschifffahrt", "de") == []
    assert rules_of("de") == LanguageFile()


@pytest.mark.parametrize("language", [each.code for each in LANGUAGES])
def test_what_is_explained_is_rare_and_its_meaning_is_not(language: str) -> None:
    for word, meaning in rules_of(language).explained.items():
        assert _rare(meaning, language, words_of(word.rstrip("*"))) == [], word
        assert len(meaning.split()) <= 2 * 12, word
