"""Make the lists of common words again: `python3 make_lists.py en nl bg` writes them beside itself.

Needs wordfreq 3.1.1 and simplemma 2.0.0, which the program does not: `uv run --with wordfreq==3.1.1
--with simplemma==2.0.0 make_lists.py de` makes the list of one more language.
"""
# ruff: noqa: INP001

import gzip
import re
import sys
from pathlib import Path

import simplemma
import wordfreq

COMMON_ZIPF = 3.0
"""At least once in a million words."""

KNOWN_FORM_ZIPF = 2.0
"""A rarer form counts where its base form is common."""

WORD = re.compile(r"[^\W\d_]+")


def common_words(language: str) -> list[str]:
    """Return the words of a language that slow readers will have met, in order."""
    found = []
    for word in wordfreq.get_frequency_dict(language, wordlist="best"):
        zipf = wordfreq.zipf_frequency(word, language)
        if zipf < KNOWN_FORM_ZIPF or not WORD.fullmatch(word):
            continue
        base = simplemma.lemmatize(word, lang=language).lower()
        if max(zipf, wordfreq.zipf_frequency(base, language)) >= COMMON_ZIPF:
            found.append(word)
    return sorted(found)


for code in sys.argv[1:]:
    target = Path(__file__).parent / f"{code}.txt.gz"
    target.write_bytes(gzip.compress("\n".join(common_words(code)).encode(), mtime=0))
