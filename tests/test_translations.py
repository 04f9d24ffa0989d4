"""Every text is there in every language that ships, whole, in easy words and with its placeholders."""

import re
from collections.abc import Iterator
from string import Formatter

import pytest
from babel.messages.catalog import Catalog, Message

from app.catalogues import DOMAINS, extract, read, untranslated
from app.i18n import LANGUAGES, SOURCE_LANGUAGE
from app.machine import ROOT

_LANGUAGES = [known.code for known in LANGUAGES if known.code != SOURCE_LANGUAGE]
# As `locales/STYLE` says: nothing that blames or commands, in any text.
_BLAME = {
    "en": r"wrong|errors?|fail(ed|s)?|invalid|illegal|sorry|oops|must|abort",
    "nl": r"fout(en)?|verkeerde?|mislukte?|ongeldige?|moeten?|helaas|sorry|uw?",
    "bg": r"греш\w+|неуспе\w+|невалид\w+|провал\w*|трябва да|съжал\w+|сам|сама",
}
# In the window also: no words of the trade, nothing shortened, one form of address.
_NOT_OUR_WORDS = {
    "en": r"e-mails?|click\w*|e\.g\.|i\.e\.|etc\.",
    "nl": r"e-mails?|klik(ken|t)?|inlogg?en|invoeren|selecte\w+|verzend\w*|bijv\.|d\.m\.v\.",
    "bg": r"щракнете|кликнете|въведете|селект\w+|опция|напр\.|и т\.н\.|т\.е\.|ти|тво\w+",
}
_NOTHING = "(?!)"
_ADDRESS_IN_SMALL_LETTERS = re.compile(r"(?<!\w)(?:вие|ви|вас|ваш\w*)(?!\w)")
_MOST_WORDS = 12
_SENTENCE_ENDS = re.compile(r"(?<=[.!?:;])\s+")
_ENDS = ".?!:…"
_QUOTES = "“”„‘’\"'"


@pytest.mark.parametrize("language", _LANGUAGES)
@pytest.mark.parametrize("domain", DOMAINS)
def test_nobody_reads_english_by_accident(domain: str, language: str) -> None:
    assert untranslated(_catalogue(domain, language), extract(domain, ROOT)) == ()


@pytest.mark.parametrize("language", _LANGUAGES)
@pytest.mark.parametrize("domain", DOMAINS)
def test_no_translation_waits_for_a_second_look(domain: str, language: str) -> None:
    assert [message.id for message in _catalogue(domain, language) if message.fuzzy] == []


@pytest.mark.parametrize("language", _LANGUAGES)
@pytest.mark.parametrize("domain", DOMAINS)
def test_a_translation_keeps_the_placeholders(domain: str, language: str) -> None:
    changed = [each.id for each in _translated(domain, language) if not _same_placeholders(each)]

    assert changed == []


def test_a_bulgarian_day_ends_no_sentence() -> None:
    """It ends with a full stop of its own: 22 November 2026 г."""
    texts = [text for each in _translated("ui", "bg") for text in _texts(each.string)]

    assert [text for text in texts if "{day}." in text] == []


@pytest.mark.parametrize("language", _LANGUAGES)
def test_a_question_stays_a_question_and_a_label_stays_a_label(language: str) -> None:
    changed = [
        (text, translation)
        for message in _translated("ui", language)
        for text, translation in zip(_texts(message.id), _texts(message.string), strict=True)
        if _end(text) != _end(translation)
    ]

    assert changed == []


@pytest.mark.parametrize("language", _LANGUAGES)
@pytest.mark.parametrize("domain", DOMAINS)
def test_a_count_has_every_form_of_the_language(domain: str, language: str) -> None:
    catalogue = _catalogue(domain, language)

    counted = [each for each in _translated(domain, language) if isinstance(each.id, tuple)]

    assert all(len(_texts(each.string)) == catalogue.num_plurals for each in counted)


@pytest.mark.parametrize("language", [SOURCE_LANGUAGE, *_LANGUAGES])
@pytest.mark.parametrize("domain", DOMAINS)
def test_no_text_blames_anybody(domain: str, language: str) -> None:
    assert _texts_with(_BLAME.get(language, _NOTHING), domain, language) == []


@pytest.mark.parametrize("language", [SOURCE_LANGUAGE, *_LANGUAGES])
def test_the_window_uses_the_words_of_the_style_guide(language: str) -> None:
    assert _texts_with(_NOT_OUR_WORDS.get(language, _NOTHING), "ui", language) == []


@pytest.mark.parametrize("domain", DOMAINS)
def test_bulgarian_addresses_people_with_a_capital(domain: str) -> None:
    texts = _written(domain, "bg")

    assert [text for text in texts if _ADDRESS_IN_SMALL_LETTERS.search(text)] == []


@pytest.mark.parametrize("domain", DOMAINS)
def test_no_word_mixes_two_alphabets(domain: str) -> None:
    mixed = re.compile(r"[A-Za-z][А-Яа-я]|[А-Яа-я][A-Za-z]")

    texts = [*_written(domain, "bg"), *_written(domain, "nl")]

    assert [text for text in texts if mixed.search(text)] == []


@pytest.mark.parametrize("language", [SOURCE_LANGUAGE, *_LANGUAGES])
def test_no_sentence_of_the_window_is_long(language: str) -> None:
    long = [
        sentence
        for text in _written("ui", language)
        for sentence in _SENTENCE_ENDS.split(text)
        if len(sentence.split()) > _MOST_WORDS
    ]

    assert long == []


def _catalogue(domain: str, language: str) -> Catalog:
    path = ROOT / "locales" / language / "LC_MESSAGES" / f"{domain}.po"
    return read(path) if path.exists() else Catalog(locale=language)


def _translated(domain: str, language: str) -> list[Message]:
    return [each for each in _catalogue(domain, language) if each.id and each.string]


def _written(domain: str, language: str) -> Iterator[str]:
    """Give every text of a domain as people of a language read it."""
    if language == SOURCE_LANGUAGE:
        for message in extract(domain, ROOT):
            yield from _texts(message.id)
        return
    for message in _translated(domain, language):
        yield from _texts(message.string)


def _texts_with(words: str, domain: str, language: str) -> list[str]:
    banned = re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
    return [text for text in _written(domain, language) if banned.search(text)]


def _end(text: str) -> str:
    bare = text.rstrip(_QUOTES)
    return bare[-1] if bare and bare[-1] in _ENDS else ""


def _same_placeholders(message: Message) -> bool:
    texts, translations = _texts(message.id), _texts(message.string)
    # One of something may be said without its number.
    known = [_placeholders(text) for text in texts]
    return all(_placeholders(text) in known for text in translations)


def _texts(texts: object) -> list[str]:
    return [str(text) for text in texts] if isinstance(texts, tuple | list) else [str(texts)]


def _placeholders(text: str) -> frozenset[str]:
    return frozenset(name for _literal, name, *_rest in Formatter().parse(text) if name is not None)
