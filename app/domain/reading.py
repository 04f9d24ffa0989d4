"""How a person reads words: case, accents, punctuation and spacing do not count."""

import unicodedata
from difflib import get_close_matches

_ALIKE = 0.72
"""How alike two words must be, from 0 to 1, to be meant by a slip of the pen."""


def as_read(text: str) -> str:
    """Return `text` with only what counts for a reader, words parted by single spaces."""
    letters = unicodedata.normalize("NFKD", text).casefold()
    kept = "".join(c if c.isalnum() else " " for c in letters if not unicodedata.combining(c))
    return " ".join(kept.split())


def mentions(text: str, wanted: str) -> bool:
    """Tell whether every word of `wanted` begins or stands inside a word of `text`."""
    read = as_read(text)
    return all(word in read for word in as_read(wanted).split())


def is_alike(text: str, wanted: str) -> bool:
    """Tell whether a word of `wanted` is nearly one of `text`: a slip of the pen."""
    words = as_read(text).split()
    return any(
        get_close_matches(word, words, n=1, cutoff=_ALIKE) for word in as_read(wanted).split()
    )
