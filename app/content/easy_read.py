"""The rules of easy writing that a computer can check, for one text in one language."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from app.content.language_rules import beginning_with, rules_of, whole


@dataclass(frozen=True, slots=True)
class Limit:
    """How long a text may be: words in a sentence, and sentences."""

    words: int
    sentences: int


LIMITS = {
    "title": Limit(10, 1),
    "good_for": Limit(12, 1),
    "easy": Limit(12, 2),
    "plain": Limit(18, 2),
    "by_pressing": Limit(12, 2),
    "hint": Limit(12, 2),
    "done": Limit(12, 2),
    "words": Limit(6, 1),
}
"""By the name of the text in its file. Easy: at most 12 words a sentence (TASKS.md)."""

ELSEWHERE = Limit(12, 20)
"""What simulated people write: letters and messages."""

FEWEST_KEY_WORDS, MOST_KEY_WORDS = 2, 4
KEY_MARK = "·"

_SENTENCE_END = re.compile(r"[.!?]+(?=\s|$)|\n+")
_PAUSE = re.compile(r":(?=\s|$)")
_WORD = re.compile(r"[^\W_]+(?:[-'’.:@/,][^\W_]+)*")
_SIGNS = frozenset(" \n.,:!?'’‘“”„…-–·@/+€")
_SCRIPTS = ("LATIN ", "CYRILLIC ", "DIGIT ")
_SHOUTED = re.compile(r"\b[^\W\d_]{3,}\b")
_KNOWN_CAPITALS = frozenset({"PIN", "ПИН"})

TO_THE_READER = ("title", "good_for", "easy", "plain", "by_pressing", "hint", "done")


def hard_to_read(text: str, part: str, language: str) -> Iterator[str]:
    """Give what is hard to read in `text`, in words for its author.

    `part` names the text in its file ("easy", "hint", "body"); placeholders are filled already.
    """
    if part == "key":
        yield from _count_key_words(text)
    else:
        yield from _too_long(text, LIMITS.get(part, ELSEWHERE))
    yield from _unkind(text, part, language)
    yield from _unreadable_signs(text)


def sentences(text: str) -> list[list[str]]:
    """Return the sentences of a text as lists of words. A new line ends one too."""
    split = (_WORD.findall(each) for each in _SENTENCE_END.split(text))
    return [words for words in split if words]


def _count_key_words(text: str) -> Iterator[str]:
    count = text.count(KEY_MARK) + 1
    if not FEWEST_KEY_WORDS <= count <= MOST_KEY_WORDS:
        yield f"has {count} key words; {FEWEST_KEY_WORDS} to {MOST_KEY_WORDS} with {KEY_MARK} between"


def _too_long(text: str, limit: Limit) -> Iterator[str]:
    found = sentences(text)
    if len(found) > limit.sentences:
        yield f"has {len(found)} sentences; at most {limit.sentences} fit here"
    for part in _PAUSE.split(text):
        for words in sentences(part):
            if len(words) > limit.words:
                start = " ".join(words[:3])
                yield f"has a sentence of {len(words)} words, at most {limit.words}: {start} ..."


def _unkind(text: str, part: str, language: str) -> Iterator[str]:
    rules = rules_of(language)
    if found := _search(beginning_with(rules.blame), text):
        yield f"has a word of blame: {found}"
    if found := _search(whole(rules.shortened, after=r"\."), text):
        yield f"has an abbreviation: {found}"
    if part not in TO_THE_READER:
        return
    if found := _search(whole(rules.not_addressed), text):
        yield f"addresses the reader another way than the rest: {found}"
    for word, ours in rules.instead.items():
        if found := _search(beginning_with([word]), text):
            yield f"has another word for the same thing: {found}. Ours is: {ours}"


def _search(pattern: re.Pattern[str] | None, text: str) -> str:
    found = pattern.search(text) if pattern is not None else None
    return found[0] if found else ""


def _unreadable_signs(text: str) -> Iterator[str]:
    strange = sorted({sign for sign in text if not _is_plain(sign)})
    if strange:
        yield f"has signs that are hard to read or have no letter shape: {' '.join(strange)}"
    for word in _SHOUTED.findall(text):
        if word.isupper() and word not in _KNOWN_CAPITALS:
            yield f"has a word in capitals: {word}"


def _is_plain(sign: str) -> bool:
    return sign in _SIGNS or unicodedata.name(sign, "").startswith(_SCRIPTS)
