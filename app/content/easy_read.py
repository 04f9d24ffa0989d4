"""The rules of easy writing that a computer can check, for one text in one language."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass


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

_BLAME = {
    "en": r"wrong|error|fail|incorrect|mistake|invalid|stupid",
    "nl": r"fout|verkeerd|mislukt|onjuist|ongeldig",
    "bg": r"греш|сгреш|неправилн|неуспе|провал|невалид|глупав",
}
_SHORTENED = {
    "en": r"e\.g|i\.e|etc|approx|incl|max|min|no",
    "nl": r"bijv|bv|d\.w\.z|o\.a|m\.b\.t|enz|evt|incl|max|min|nr",
    "bg": r"напр|т\.е|т\.н|т\.к|вкл|макс|мин|бр|тел",
}
_OTHER_ADDRESS = {
    "nl": r"u|uw",
    "bg": r"ти|теб|тебе|твой|твоя|твое|твои|твоят|твоята|твоето|твоите",
}
"""The way of addressing the reader that the language does not use here (locales/STYLE)."""

_NOTHING = "(?!)"
_TO_THE_READER = ("title", "good_for", "easy", "plain", "hint", "done")


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
    if found := re.search(rf"\b(?:{_BLAME[language]})\w*", text, re.IGNORECASE):
        yield f"has a word of blame: {found[0]}"
    if found := re.search(rf"\b(?:{_SHORTENED[language]})\.", text, re.IGNORECASE):
        yield f"has an abbreviation: {found[0]}"
    other = _OTHER_ADDRESS.get(language, _NOTHING) if part in _TO_THE_READER else _NOTHING
    if found := re.search(rf"\b(?:{other})\b", text, re.IGNORECASE):
        yield f"addresses the reader another way than the rest: {found[0]}"


def _unreadable_signs(text: str) -> Iterator[str]:
    strange = sorted({sign for sign in text if not _is_plain(sign)})
    if strange:
        yield f"has signs that are hard to read or have no letter shape: {' '.join(strange)}"
    for word in _SHOUTED.findall(text):
        if word.isupper() and word not in _KNOWN_CAPITALS:
            yield f"has a word in capitals: {word}"


def _is_plain(sign: str) -> bool:
    return sign in _SIGNS or unicodedata.name(sign, "").startswith(_SCRIPTS)
