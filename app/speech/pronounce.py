"""Prepare a text for speech: what people write short is said in words of its language."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from unicodedata import category

from app.speech.spoken_words import LANGUAGES, SpokenWords


@dataclass(frozen=True, slots=True)
class Spoken:
    """A text as it is spoken, and for each of its code points where it is in the written text."""

    text: str
    places: tuple[tuple[int, int], ...]

    def written(self, start: int, length: int) -> tuple[int, int]:
        """Return start and length in the written text of a stretch of the spoken one."""
        stretch = self.places[max(start, 0) : start + length]
        if not stretch:
            return 0, 0
        return stretch[0][0], stretch[-1][1] - stretch[0][0]


_WEB = r"(?P<web>\b(?:https?://|www\.)[^\s<>]*[\w/])"
_EMAIL = r"(?P<email>\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
_TIME = r"(?P<time>(?<![\d:.])(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:]))"
_PART = r"(?P<part>(?<![\d/.,])\d{1,3} ?/ ?\d{1,3}(?![\d/]))"


def pronounce(text: str, language: str) -> Spoken:
    """Return `text` as a voice for `language` should say it.

    Times, "3/5", e-mail and web addresses and the abbreviations of `spoken_words.py` become
    words; a language that is not in there is left as it is. Control characters become spaces.
    """
    text = "".join(" " if category(letter) in {"Cc", "Cs", "Cn"} else letter for letter in text)
    words = LANGUAGES.get(language.replace("_", "-").split("-")[0].lower())
    if words is None:
        return Spoken(text, tuple((i, i + 1) for i in range(len(text))))
    return _replaced(text, words)


def _replaced(text: str, words: SpokenWords) -> Spoken:
    short = "|".join(map(re.escape, sorted(words.short, key=len, reverse=True)))
    pattern = f"{_WEB}|{_EMAIL}|{_TIME}|{_PART}|(?P<short>(?<!\\w)(?:{short})(?!\\w))"
    spoken: list[str] = []
    places: list[tuple[int, int]] = []
    done = 0
    for match in re.finditer(pattern, text):
        said = _SAYINGS[match.lastgroup or "short"](match.group(), words)
        spoken += text[done : match.start()], said
        places += ((i, i + 1) for i in range(done, match.start()))
        places += [match.span()] * len(said)
        done = match.end()
    spoken.append(text[done:])
    places += ((i, i + 1) for i in range(done, len(text)))
    return Spoken("".join(spoken), tuple(places))


def _say_address(written: str, words: SpokenWords) -> str:
    address = re.sub(r"^https?://", "", written)
    signs = {
        "@": words.at,
        ".": words.dot,
        "-": words.dash,
        "_": words.underscore,
        "/": words.slash,
    }
    said = (f" {signs[letter]} " if letter in signs else letter for letter in address)
    return " ".join("".join(said).split())


def _say_time(written: str, words: SpokenWords) -> str:
    hour, minute = (int(number) for number in written.split(":"))
    return words.time(hour, minute)


def _say_part(written: str, words: SpokenWords) -> str:
    part, whole = written.split("/")
    return f"{part.strip()} {words.of} {whole.strip()}"


def _say_short(written: str, words: SpokenWords) -> str:
    return words.short[written]


_SAYINGS: dict[str, Callable[[str, SpokenWords], str]] = {
    "web": _say_address,
    "email": _say_address,
    "time": _say_time,
    "part": _say_part,
    "short": _say_short,
}


def pieces(text: str, least: int = 80, most: int = 300) -> tuple[tuple[int, str], ...]:
    """Return `text` in pieces of whole sentences, each with where it starts.

    A long text then begins to sound at once: the first piece is spoken while the next is made.
    """
    found: list[tuple[int, str]] = []
    start = 0
    while start < len(text):
        end = _piece_end(text, start, least, most)
        if text[start:end].strip():
            found.append((start, text[start:end]))
        start = end
    return tuple(found)


def _piece_end(text: str, start: int, least: int, most: int) -> int:
    sentence = re.compile(r"[.!?…]+[\"'”’)]*\s+|\n+").search(text, start + least, start + most)
    if sentence:
        return sentence.end()
    if len(text) - start <= most:
        return len(text)
    space = text.rfind(" ", start + 1, start + most)
    return space + 1 if space > start else start + least
