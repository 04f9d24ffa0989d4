"""Find the rare words of a step that the work needs, each with its meaning in easy words."""

from app.content.common_words import spoken_words
from app.content.language_rules import meaning_of, rules_of

MOST = 2
"""So many are explained at once: help must not become a lesson."""


def explained_words(text: str, language: str) -> list[list[str]]:
    """Return the words of `text` that are explained, each as it stands there with its meaning."""
    rules = rules_of(language)
    first: dict[str, str] = {}
    for word in spoken_words(text):
        meaning = meaning_of(word, rules)
        if meaning:
            first.setdefault(meaning, word[:1].upper() + word[1:])
    return [[word, meaning] for meaning, word in first.items()][:MOST]
