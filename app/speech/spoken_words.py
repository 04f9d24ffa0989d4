"""The words a voice says for signs, times and abbreviations, language by language."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

TWO_DIGITS = 10


@dataclass(frozen=True, slots=True)
class SpokenWords:
    """How one language says what is written short."""

    at: str
    dot: str
    dash: str
    underscore: str
    slash: str
    of: str
    time: Callable[[int, int], str]


def _english_time(hour: int, minute: int) -> str:
    if minute == 0:
        return f"{hour} o'clock"
    return f"{hour} oh {minute}" if minute < TWO_DIGITS else f"{hour} {minute}"


def _dutch_time(hour: int, minute: int) -> str:
    return f"{hour} uur {minute}" if minute else f"{hour} uur"


def _bulgarian_time(hour: int, minute: int) -> str:
    hours = f"{hour} час" if hour == 1 else f"{hour} часа"
    if minute == 0:
        return hours
    return f"{hours} и {minute} минута" if minute == 1 else f"{hours} и {minute} минути"


LANGUAGES: Mapping[str, SpokenWords] = {
    "en": SpokenWords(
        at="at",
        dot="dot",
        dash="dash",
        underscore="underscore",
        slash="slash",
        of="of",
        time=_english_time,
    ),
    "nl": SpokenWords(
        at="apenstaartje",
        dot="punt",
        dash="streepje",
        underscore="laag streepje",
        slash="schuine streep",
        of="van",
        time=_dutch_time,
    ),
    "bg": SpokenWords(
        at="кльомба",
        dot="точка",
        dash="тире",
        underscore="долна черта",
        slash="наклонена черта",
        of="от",
        time=_bulgarian_time,
    ),
}
