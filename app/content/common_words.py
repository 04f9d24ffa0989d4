"""Which words slow readers will have met: lists made from how often people use each word."""

import gzip
import re
from collections.abc import Iterator
from functools import cache

from app.content.language_rules import is_explained, rules_of
from app.paths import shipped

FEWEST_LETTERS_OF_A_STEM = 5
_WORD = re.compile(r"[^\W\d_]+")
_LABEL = re.compile(r"[“„«].*?[”“»]")


def rare_words(text: str, language: str, known: frozenset[str] = frozenset()) -> Iterator[str]:
    """Give the words of `text` that are rare, not explained, and not among `known`.

    What stands in quotation marks is a label on the screen and stays as it is there. A language
    without a list has no rare words.
    """
    common = _common(language)
    if not common:
        return
    rules = rules_of(language)
    for found in _WORD.finditer(_LABEL.sub(" ", text)):
        word = found[0].casefold()
        if _is_common(word, common, rules.ending) or word in known:
            continue
        if not is_explained(word, rules):
            yield found[0]


def has_list(language: str) -> bool:
    """Tell whether there is a list of common words for a language."""
    return bool(_common(language))


def spoken_words(text: str) -> list[str]:
    """Return the words of a text in their order, as they stand there."""
    return _WORD.findall(text)


def words_of(text: str) -> frozenset[str]:
    """Return the words of a text as they are compared."""
    return frozenset(found[0].casefold() for found in _WORD.finditer(text))


def _is_common(word: str, common: frozenset[str], ending: int) -> bool:
    return any(stem in common for stem in _stems(word, ending))


@cache
def _common(language: str) -> frozenset[str]:
    path = shipped("assets", "words", f"{language}.txt.gz")
    if not path.is_file():
        return frozenset()
    words = gzip.decompress(path.read_bytes()).decode().split("\n")
    ending = rules_of(language).ending
    return frozenset(stem for word in words for stem in _stems(word, ending))


def _stems(word: str, ending: int) -> Iterator[str]:
    """Give a word, and what is left of it without 1 to `ending` letters at its end."""
    yield word
    shortest = max(FEWEST_LETTERS_OF_A_STEM, len(word) - ending)
    yield from (word[:length] for length in range(shortest, len(word)))
