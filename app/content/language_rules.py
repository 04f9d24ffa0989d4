"""How one language is written: what only whoever translates can know. `data/words/<language>.yaml`."""

import re
from functools import cache
from pathlib import Path

from app.content.schema import LanguageFile
from app.content.yaml_file import read_yaml
from app.paths import shipped

ANY_ENDING = "*"


def rules_path(language: str) -> Path:
    """Return where the rules of a language are."""
    return shipped("data", "words", f"{language}.yaml")


@cache
def rules_of(language: str) -> LanguageFile:
    """Return the rules of a language. Raises UnreadableYaml, and ValueError for what does not fit."""
    path = rules_path(language)
    return LanguageFile.model_validate(read_yaml(path).values) if path.exists() else LanguageFile()


def is_explained(word: str, rules: LanguageFile) -> bool:
    """Tell whether a rare word is one that the work needs, with its meaning beside it."""
    return bool(meaning_of(word, rules))


def meaning_of(word: str, rules: LanguageFile) -> str:
    """Return what a rare word means that the work needs; empty for any other word."""
    word = word.casefold()
    for known, meaning in rules.explained.items():
        if word == known or (known.endswith(ANY_ENDING) and word.startswith(known[:-1])):
            return meaning
    return ""


def beginning_with(words: list[str]) -> re.Pattern[str] | None:
    """Return what finds a word that begins with one of these; None for no words."""
    return _either(words, r"(?<![\w-])(?:{})\w*") if words else None


def whole(words: list[str], after: str = r"\b") -> re.Pattern[str] | None:
    """Return what finds one of these words, whole; None for no words."""
    return _either(words, r"\b(?:{})" + after) if words else None


def _either(words: list[str], pattern: str) -> re.Pattern[str]:
    return re.compile(pattern.format("|".join(map(re.escape, words))), re.IGNORECASE)
