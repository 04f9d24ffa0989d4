"""How a person reads words: case, accents, punctuation and spacing do not count."""

import unicodedata


def as_read(text: str) -> str:
    """Return `text` with only what counts for a reader, words parted by single spaces."""
    letters = unicodedata.normalize("NFKD", text).casefold()
    kept = "".join(c if c.isalnum() else " " for c in letters if not unicodedata.combining(c))
    return " ".join(kept.split())


def mentions(text: str, wanted: str) -> bool:
    """Tell whether every word of `wanted` begins or stands inside a word of `text`."""
    read = as_read(text)
    return all(word in read for word in as_read(wanted).split())
