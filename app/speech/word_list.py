"""Words a voice should say otherwise than they are written: those that ship, and a site's own.

Both are text files, one for each language: `written = spoken`, one a line, # begins a note.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from app.files import make_folder, write_safely
from app.paths import shipped
from app.speech.languages import language_of

MOST_WORDS = 500
LONGEST = 80

Words = Mapping[str, str]
"""How each written word is spoken."""


@cache
def shipped_words(language: str) -> Words:
    """Return the words that ship for `language`; none for a language that has no list."""
    return read_words(shipped("data", "pronunciation", f"{language_of(language)}.txt"))


def read_words(file: Path) -> dict[str, str]:
    """Return the words in `file`, as far as it can be read; a missing file has none."""
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return {}
    pairs = (line.partition("=") for line in lines if not line.lstrip().startswith("#"))
    found = {written.strip(): spoken.strip() for written, _equals, spoken in pairs}
    fitting = (pair for pair in found.items() if is_word(*pair))
    return dict(list(fitting)[:MOST_WORDS])


def is_word(written: str, spoken: str) -> bool:
    """Tell whether this can stand in a list: one short line each, something on both sides."""
    texts = (written.strip(), spoken.strip())
    return all(0 < len(text) <= LONGEST and text.isprintable() for text in texts) and not (
        "=" in written or written.lstrip().startswith("#")
    )


def own_words_file(folder: Path, language: str) -> Path:
    """Return where a site keeps its own words for `language`, in its data folder."""
    return folder / "pronunciation" / f"{language_of(language)}.txt"


def own_words(folder: Path, languages: Iterable[str]) -> dict[str, Words]:
    """Return a site's own words, by language."""
    return {one: read_words(own_words_file(folder, one)) for one in languages}


def save_own_words(folder: Path, language: str, words: Words) -> None:
    """Keep a site's own words. Raises OSError when the folder cannot be written."""
    file = own_words_file(folder, language)
    make_folder(file.parent)
    lines = [f"{written} = {spoken}\n" for written, spoken in sorted(words.items())]
    write_safely(file, "".join(lines).encode())
