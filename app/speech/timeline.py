"""When each word of a text sounds, made from the few and odd marks espeak-ng gives."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in the text (code points, from 0) and the second at which espeak-ng is there."""

    place: int
    seconds: float


@dataclass(frozen=True, slots=True)
class TimedWord:
    """A word of the text, in code points, and the second at which it begins to sound."""

    start: int
    length: int
    seconds: float


def word_timeline(text: str, marks: Iterable[Mark], duration: float) -> tuple[TimedWord, ...]:
    """Return every word of `text` with a time; times never go back and never pass `duration`.

    espeak-ng gives one mark for "on the", three for "2.5%", and some out of order. A word takes
    its first mark that moves forward; words without one share the time up to the next by length.
    """
    words = [(match.start(), match.end()) for match in re.finditer(r"\S+", text)]
    times = _anchors(words, marks, duration)
    for first, last in _gaps(times):
        _share(words, times, (first, last), duration)
    return tuple(
        TimedWord(*_letters(text, start, end), seconds or 0.0)
        for (start, end), seconds in zip(words, times, strict=True)
    )


def _anchors(
    words: Sequence[tuple[int, int]], marks: Iterable[Mark], duration: float
) -> list[float | None]:
    times: list[float | None] = [None] * len(words)
    newest, latest = -1, 0.0
    for mark in marks:
        found = next((i for i, (start, end) in enumerate(words) if start <= mark.place < end), -1)
        if found > newest and latest <= mark.seconds <= duration:
            times[found] = latest = mark.seconds
            newest = found
    if times and times[0] is None:
        times[0] = 0.0
    return times


def _gaps(times: Sequence[float | None]) -> Iterable[tuple[int, int]]:
    """Yield the first word of each gap's interval (it has a time) and the one after its end."""
    timed = [i for i, seconds in enumerate(times) if seconds is not None]
    for first, last in pairwise([*timed, len(times)]):
        if last - first > 1:
            yield first, last


def _share(
    words: Sequence[tuple[int, int]],
    times: list[float | None],
    gap: tuple[int, int],
    duration: float,
) -> None:
    first, last = gap
    begin = times[first] or 0.0
    end = duration if last == len(times) else times[last] or duration
    letters = [end_ - start for start, end_ in words[first:last]]
    for place in range(first + 1, last):
        part = sum(letters[: place - first]) / sum(letters)
        times[place] = min(begin + (end - begin) * part, end)


def _letters(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the word without its quotes and full stops is, and its length."""
    inner = [i for i in range(start, end) if text[i].isalnum()]
    return (inner[0], inner[-1] + 1 - inner[0]) if inner else (start, end - start)
