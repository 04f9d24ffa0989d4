"""Invented languages for developers: they show today what a language still to come will need.

`en_XA` is English with accents, 40 % longer; `ar_XB` is English written from right to left. The codes
are the ones that other programs use for the same purpose.
"""

import gettext
import re
from collections.abc import Callable, Mapping
from itertools import cycle
from math import ceil

from typing_extensions import override

GROWTH = 0.4
"""How much longer than English a language may be (ACCESS U10)."""

STRETCHED = 8
"""Longer words stay as they are: where one language grows, it often does so by more words."""

_FROM_RIGHT, _AS_BEFORE = "\u202e", "\u202c"
_ACCENTS = str.maketrans("aeiouAEIOUcnszy", "âéîöûÂÉÎÖÛçñšžý")
_PLACEHOLDER = re.compile(r"(\{[^{}]*\})")
_WORD = re.compile(r"[^\W\d_]+")
_TYPED = re.compile(r"\.content\.lines\.[^.]+\.(?:text|given)$")
"""What is typed key by key: an invented language has no keyboard of its own."""
_VOWEL = re.compile(r"[aeiouy]", re.IGNORECASE)

Change = Callable[[str], str]


def longer(text: str) -> str:
    """Return `text` with accents and 40 % longer; placeholders stay as they are."""
    pieces = _PLACEHOLDER.split(text)
    known = pieces[::2]
    pieces[::2] = [_WORD.sub(_stretched, piece) for piece in known]
    grown = "".join(pieces)
    missing = ceil(sum(map(len, known)) * GROWTH) - (len(grown) - len(text))
    pieces[::2] = [piece.translate(_ACCENTS) for piece in pieces[::2]]
    return "".join(pieces) + _more(known, missing)


def from_right(text: str) -> str:
    """Return `text` so that its letters run from right to left."""
    return f"{_FROM_RIGHT}{text}{_AS_BEFORE}" if text else text


class PseudoWords(gettext.NullTranslations):
    """A catalogue that knows every text: it is made from the English one by a rule."""

    def __init__(self, change: Change) -> None:
        super().__init__()
        self._change = change

    @override
    def gettext(self, message: str) -> str:
        return self._change(message)

    @override
    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return self._change(msgid1 if n == 1 else msgid2)

    @override
    def pgettext(self, context: str, message: str) -> str:
        return message if _TYPED.search(context) else self._change(message)


PSEUDO_WORDS: Mapping[str, PseudoWords] = {
    "en_XA": PseudoWords(longer),
    "ar_XB": PseudoWords(from_right),
}
"""The catalogues of the invented languages, by code."""


def _stretched(found: re.Match[str]) -> str:
    word = found[0]
    extra = ceil(len(word) * GROWTH) if len(word) < STRETCHED else 0
    vowel = _VOWEL.search(word)
    if not extra or vowel is None:
        return word
    return word[: vowel.end()] + vowel[0].lower() * extra + word[vowel.end() :]


def _more(pieces: list[str], missing: int) -> str:
    """Return words of the text again, until nothing is missing."""
    words = [word for piece in pieces for word in _WORD.findall(piece) if len(word) > 1]
    added = ""
    for word in cycle(words):
        if len(added) >= missing:
            break
        added += " " + word.lower()
    return added.translate(_ACCENTS)
