"""Words in the language people chose, and dates and numbers the way they write them.

English is the language of the sources. Catalogues are compiled by `python -m app.catalogues compile`;
a text without a translation is shown in English in the interface, and is None in exercises.
"""

import gettext
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache

from app.errors import KnownError
from app.paths import shipped
from app.pseudo import PSEUDO_WORDS, PseudoWords


class UnknownLanguageError(KnownError):
    """A language was asked for that does not ship."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language the program speaks. `own_name` is what its speakers call it.

    The other words are those of the very first page, which speaks all languages at once: a greeting,
    what is said there, and the names of its three keys. `is_from_right` is true for a script that runs
    from right to left.
    """

    code: str
    own_name: str
    greeting: str = ""
    first_words: str = ""
    read_aloud: str = ""
    larger_text: str = ""
    other_presses: str = ""
    is_from_right: bool = False


SOURCE_LANGUAGE = "en"
LANGUAGES = (
    Language(
        SOURCE_LANGUAGE,
        "English",
        "Welcome!",
        "Welcome. Choose your language. F5 makes the text larger. F2 says this again. "
        "Do you have a switch? Hold it down, or press F9.",
        "Read aloud",
        "Larger text",
        "Other ways to press",
    ),
    Language(
        "nl",
        "Nederlands",
        "Welkom!",
        "Welkom. Kies je taal. F5 maakt de tekst groter. F2 zegt dit nog eens. "
        "Heb je een schakelaar? Houd die ingedrukt, of druk op F9.",
        "Voorlezen",
        "Grotere tekst",
        "Anders drukken",
    ),
    Language(
        "bg",
        "Български",
        "Добре дошли!",
        "Добре дошли. Изберете език. F5 уголемява текста. F2 казва това пак. "
        "Имате ли превключвател? Задръжте го или натиснете F9.",
        "Прочети на глас",
        "По-голям текст",
        "Други начини за натискане",
    ),
)
PSEUDO_LANGUAGES = (
    Language("en_XA", "Longer"),
    Language("ar_XB", "From right to left", is_from_right=True),
)
"""Invented languages for developers. Nobody can choose them in the program."""

# The day before the month, as in all of Europe.
_REGIONS = {"en": "en_GB", "en_XA": "en_GB", "ar_XB": "en_GB"}


class _Nothing(gettext.NullTranslations):
    """The last answer of a catalogue: there is no translation."""

    def pgettext(self, context: str, message: str) -> str:  # noqa: ARG002 - gettext's signature
        return ""


class _Installed:
    """The one language of this process."""

    language = SOURCE_LANGUAGE
    words = gettext.NullTranslations()


def use(language: str) -> None:
    """Speak `language` from now on in this process. Raises UnknownLanguageError."""
    _Installed.words = _catalogue("ui", language)
    _Installed.language = language


def language() -> str:
    """Return the code of the language in use."""
    return _Installed.language


def runs_from_right() -> bool:
    """Tell whether people read the language in use from right to left."""
    known = (*LANGUAGES, *PSEUDO_LANGUAGES)
    return any(each.is_from_right for each in known if each.code == _Installed.language)


def _(text: str) -> str:
    """Return `text` in the language in use."""
    return _Installed.words.gettext(text)


def text_in(language: str, text: str) -> str:
    """Return `text` in another language than the one in use. Raises UnknownLanguageError."""
    return _catalogue("ui", language).gettext(text)


def ngettext(one: str, many: str, count: int) -> str:
    """Return the form that fits `count`; it still has its placeholders."""
    return _Installed.words.ngettext(one, many, count)


def pgettext(context: str, text: str) -> str:
    """Return `text` as it is said in `context`: the same word can need two translations."""
    return _Installed.words.pgettext(context, text)


def content_text(context: str, text: str, language: str) -> str | None:
    """Return a text of an exercise in `language`, or None where no translation is ready.

    `context` is `<exercise id>|<path in its file>`. Raises UnknownLanguageError.
    """
    if language == SOURCE_LANGUAGE:
        return text
    return _content(language).pgettext(context, text) or None


def label_words(language: str) -> gettext.NullTranslations:
    """Return the words of the window in a language that need not be the one in use.

    Raises UnknownLanguageError.
    """
    return _catalogue("ui", language)


def date_text(day: date, language: str | None = None) -> str:
    """Return a day in words and figures: 24 November 2025."""
    from babel.dates import format_date

    written = format_date(day, format="long", locale=_region(language))
    # Bulgarian ends with a short word for "year": its full stop would stand before that of a sentence.
    return " ".join(written.split()).removesuffix(" г.")


def month_text(day: date) -> str:
    """Return the month of a day by itself: November 2025."""
    from babel.dates import format_date

    return format_date(day, format="LLLL yyyy", locale=_region(None))


def time_text(moment: datetime | time) -> str:
    """Return hours and minutes, always as 08:05. A moment with a zone is shown in local time."""
    if isinstance(moment, datetime) and moment.tzinfo is not None:
        moment = moment.astimezone()
    return f"{moment:%H:%M}"


def number_text(value: float) -> str:
    """Return a number with the signs people use between its digits."""
    from babel.numbers import format_decimal

    return format_decimal(value, locale=_region(None))


def money_text(cents: int) -> str:
    """Return an amount in euros with the signs people use: €1,842.50."""
    from babel.numbers import format_currency

    return format_currency(cents / 100, "EUR", locale=_region(None))


def _region(language: str | None) -> str:
    code = language or _Installed.language
    return _REGIONS.get(code, code)


def _catalogue(domain: str, language: str) -> gettext.NullTranslations:
    if language in PSEUDO_WORDS:
        return PSEUDO_WORDS[language]
    if all(language != known.code for known in LANGUAGES):
        message = f"No such language: {language!r}"
        raise UnknownLanguageError(message)
    if language == SOURCE_LANGUAGE:
        return gettext.NullTranslations()
    folder = str(shipped("locales"))
    return gettext.translation(domain, folder, languages=[language], fallback=True)


@cache
def _content(language: str) -> gettext.NullTranslations:
    catalogue = _catalogue("content", language)
    if isinstance(catalogue, PseudoWords):
        return catalogue
    if not isinstance(catalogue, gettext.GNUTranslations):
        return _Nothing()
    catalogue.add_fallback(_Nothing())
    return catalogue
