"""Every text is there in every language that ships, with the same placeholders."""

from string import Formatter

import pytest
from babel.messages.catalog import Catalog, Message

from app.catalogues import DOMAINS, extract, read, untranslated
from app.i18n import LANGUAGES, SOURCE_LANGUAGE
from app.machine import ROOT

_LANGUAGES = [known.code for known in LANGUAGES if known.code != SOURCE_LANGUAGE]


@pytest.mark.parametrize("language", _LANGUAGES)
@pytest.mark.parametrize("domain", DOMAINS)
def test_nobody_reads_english_by_accident(domain: str, language: str) -> None:
    assert untranslated(_catalogue(domain, language), extract(domain, ROOT)) == ()


@pytest.mark.parametrize("language", _LANGUAGES)
@pytest.mark.parametrize("domain", DOMAINS)
def test_a_translation_keeps_the_placeholders(domain: str, language: str) -> None:
    changed = [
        message.id
        for message in _catalogue(domain, language)
        if message.id and message.string and not _same_placeholders(message)
    ]

    assert changed == []


def _catalogue(domain: str, language: str) -> Catalog:
    path = ROOT / "locales" / language / "LC_MESSAGES" / f"{domain}.po"
    return read(path) if path.exists() else Catalog(locale=language)


def _same_placeholders(message: Message) -> bool:
    texts, translations = _texts(message.id), _texts(message.string)
    # One of something may be said without its number.
    known = [_placeholders(text) for text in texts]
    return all(_placeholders(text) in known for text in translations)


def _texts(texts: object) -> list[str]:
    return [str(text) for text in texts] if isinstance(texts, tuple | list) else [str(texts)]


def _placeholders(text: str) -> frozenset[str]:
    return frozenset(name for _literal, name, *_rest in Formatter().parse(text) if name is not None)
