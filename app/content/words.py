"""The words of one language for content: its texts, and the labels of the simulated programs."""

import gettext
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar, cast

from app.i18n import SOURCE_LANGUAGE, content_text, label_words

PLACEHOLDER = re.compile(r"\{([a-z_]+)(?::([^{}]*))?\}")
"""`{kofi}`, `{firm}`, `{typed}`, `{button:Reply}`, `{product:a}`."""

_QUOTES = {"bg": "„{}“"}
_OTHER_QUOTES = "“{}”"

Values = TypeVar("Values")


@dataclass(slots=True)
class Words:
    """Looks up what one language says. `missing` collects the contexts without a translation.

    A pack brings `own` translations, by context and text; its texts are written in `source`.
    """

    language: str
    own: Mapping[tuple[str, str], str] | None = None
    source: str = SOURCE_LANGUAGE
    missing: list[str] = field(default_factory=list)
    _labels: gettext.NullTranslations = field(init=False)

    def __post_init__(self) -> None:
        self._labels = label_words(self.language)

    def text(self, context: str, text: str) -> str:
        """Return `text` in this language; a text without translation stays and is remembered."""
        translated = self._translated(context, text)
        if translated is None:
            self.missing.append(context)
        return translated or text

    def _translated(self, context: str, text: str) -> str | None:
        if self.own is None:
            return content_text(context, text, self.language)
        return text if self.language == self.source else self.own.get((context, text))

    def button(self, label: str) -> str:
        """Return the label of a button as the program shows it, in the quotation marks of the language."""
        return quoted(self._labels.gettext(label), self.language)


def quoted(label: str, language: str) -> str:
    """Return a label in the quotation marks of a language."""
    return _QUOTES.get(language, _OTHER_QUOTES).format(label)


def fill(values: Values, answer: Callable[[str, str], str | None]) -> Values:
    """Return `values` with the placeholders filled in every text, however deep.

    `answer` gets the word and what follows its colon; None leaves the placeholder as it is.
    """
    return cast("Values", _filled(values, answer))


def _filled(values: object, answer: Callable[[str, str], str | None]) -> object:
    if isinstance(values, str):
        return values if "{" not in values else _fill_text(values, answer)
    if isinstance(values, Mapping):
        return {key: _filled(value, answer) for key, value in values.items()}
    if isinstance(values, list):
        return [_filled(value, answer) for value in values]
    return values


def _fill_text(text: str, answer: Callable[[str, str], str | None]) -> str:
    def filled(found: re.Match[str]) -> str:
        word = answer(found[1], found[2] or "")
        return found[0] if word is None else word

    return PLACEHOLDER.sub(filled, text)
