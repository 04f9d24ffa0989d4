"""Prepare a text for speech: what people write short is said in words of its language."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from unicodedata import category

from app.speech.languages import language_of
from app.speech.other_script import CYRILLIC, in_latin, reads_latin
from app.speech.spoken_words import LANGUAGES, SpokenWords
from app.speech.word_list import Words, shipped_words


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


def pronounce(text: str, language: str, own: Words = MappingProxyType({})) -> Spoken:
    """Return `text` as a voice for `language` should say it.

    Words of the site's `own` list, in whatever letter case, then times, "3/5", e-mail and web
    addresses and the words of the list that ships are said in words. What no list knows is left as
    it is, but for words in other letters. Control characters become spaces.
    """
    text = clean(text)
    words, short = LANGUAGES.get(language_of(language)), shipped_words(language)
    say = {
        "own": _from_list({written.casefold(): spoken for written, spoken in own.items()}),
        "short": short.__getitem__,
    }
    patterns = [_any_of("own", own, "(?i:{})")] if own else []
    if words is not None:
        patterns += (_WEB, _EMAIL, _TIME, _PART)
        say |= {kind: _in_words(saying, words) for kind, saying in _SAYINGS.items()}
    if short:
        patterns.append(_any_of("short", short, "{}"))
    if reads_latin(language_of(language)):
        patterns.append(f"(?P<letters>[{CYRILLIC}]+)")
        say["letters"] = _in_own_letters(language_of(language))
    return _replaced(text, "|".join(patterns), say)


def clean(text: str) -> str:
    """Return `text` with a space for each sign that nobody can say."""
    return "".join(" " if category(letter) in {"Cc", "Cs", "Cn"} else letter for letter in text)


def spoken_as(text: str, stretches: Iterable[tuple[tuple[int, int], str]]) -> Spoken:
    """Return `text` with stretches of it, in their order, said otherwise."""
    spoken: list[str] = []
    places: list[tuple[int, int]] = []
    done = 0
    for (start, end), said in stretches:
        spoken += text[done:start], said
        places += ((i, i + 1) for i in range(done, start))
        places += [(start, end)] * len(said)
        done = end
    spoken.append(text[done:])
    places += ((i, i + 1) for i in range(done, len(text)))
    return Spoken("".join(spoken), tuple(places))


def _in_words(
    saying: Callable[[str, SpokenWords], str], words: SpokenWords
) -> Callable[[str], str]:
    return lambda written: saying(written, words)


def _in_own_letters(language: str) -> Callable[[str], str]:
    return lambda written: in_latin(written, language)


def _from_list(words: Words) -> Callable[[str], str]:
    """Return what says a word of a list; a letter may change its length when it is folded."""
    return lambda written: words.get(written.casefold(), written)


def _any_of(name: str, words: Words, how: str) -> str:
    longest_first = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    return f"(?P<{name}>(?<!\\w){how.format(f'(?:{longest_first})')}(?!\\w))"


def _replaced(text: str, pattern: str, say: Mapping[str, Callable[[str], str]]) -> Spoken:
    if not pattern:
        return spoken_as(text, ())
    found = re.finditer(pattern, text)
    return spoken_as(text, ((one.span(), say[one.lastgroup or ""](one.group())) for one in found))


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


_SAYINGS: dict[str, Callable[[str, SpokenWords], str]] = {
    "web": _say_address,
    "email": _say_address,
    "time": _say_time,
    "part": _say_part,
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
