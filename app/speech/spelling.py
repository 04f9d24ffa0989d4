"""Say a text letter by letter, with the names that letters and signs have in a language."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.speech.languages import language_of
from app.speech.pronounce import Spoken, clean, spoken_as
from app.speech.spoken_words import LANGUAGES

_PAUSE = ", "


@dataclass(frozen=True, slots=True)
class _Names:
    """What letters are called: `letters` beside `names`; `capital` comes before a capital."""

    letters: str
    names: str
    capital: str
    space: str
    comma: str
    plus: str


_NAMES = {
    "en": _Names(
        "abcdefghijklmnopqrstuvwxyz",
        "ay bee see dee ee eff jee aitch eye jay kay ell em en oh pee cue ar ess tee you vee"
        " double-you ex why zed",
        capital="capital {letter}",
        space="space",
        comma="comma",
        plus="plus",
    ),
    "nl": _Names(
        "abcdefghijklmnopqrstuvwxyz",
        "aa bee see dee ee ef gee haa ie jee kaa el em en oo pee kuu er es tee uu vee wee iks"
        " ij zet",
        capital="hoofdletter {letter}",
        space="spatie",
        comma="komma",
        plus="plus",
    ),
    "bg": _Names(
        "абвгдежзийклмнопрстуфхцчшщъьюя",
        "а бъ въ гъ дъ е жъ зъ и и-кратко къ лъ мъ нъ о пъ ръ съ тъ у фъ хъ цъ чъ шъ щъ ъ"
        " ер-малък ю я",
        capital="главно {letter}",
        space="интервал",
        comma="запетая",
        plus="плюс",
    ),
}


def spell(text: str, language: str) -> Spoken:
    """Return `text` letter by letter; a letter or sign without a name of its own stays itself."""
    text = clean(text)
    return spoken_as(text, _said(text, language_of(language)))


def _said(text: str, language: str) -> Iterable[tuple[tuple[int, int], str]]:
    known = _all_names(language)
    capital = _NAMES[language].capital if language in _NAMES else "{letter}"
    for place, letter in enumerate(text):
        said = known.get(letter) or known.get(letter.lower(), letter)
        if letter.isupper():
            said = capital.format(letter=said)
        yield (place, place + 1), said + _PAUSE


def _all_names(language: str) -> dict[str, str]:
    if language not in _NAMES:
        return {}
    names, signs = _NAMES[language], LANGUAGES[language]
    letters = (name.replace("-", " ") for name in names.names.split())
    return {
        **dict(zip(names.letters, letters, strict=True)),
        "@": signs.at,
        ".": signs.dot,
        "-": signs.dash,
        "_": signs.underscore,
        "/": signs.slash,
        " ": names.space,
        ",": names.comma,
        "+": names.plus,
    }
