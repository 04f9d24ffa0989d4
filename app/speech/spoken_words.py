"""The words a voice says for signs, times and abbreviations, language by language."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

TWO_DIGITS = 10


@dataclass(frozen=True, slots=True)
class SpokenWords:
    """How one language says what is written short. `short` is matched in exactly this spelling."""

    at: str
    dot: str
    dash: str
    underscore: str
    slash: str
    of: str
    time: Callable[[int, int], str]
    short: Mapping[str, str]


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
        short={
            "&": "and",
            "OK": "okay",
            "PIN": "pin",
            "WISE": "wise",
            "e.g.": "for example",
            "i.e.": "that is",
            "etc.": "and so on",
            "Mr.": "mister",
            "Mrs.": "missis",
        },
    ),
    "nl": SpokenWords(
        at="apenstaartje",
        dot="punt",
        dash="streepje",
        underscore="laag streepje",
        slash="schuine streep",
        of="van",
        time=_dutch_time,
        short={
            "&": "en",
            "OK": "oké",
            "PIN": "pin",
            "WISE": "waais",
            "bv.": "bijvoorbeeld",
            "bijv.": "bijvoorbeeld",
            "d.w.z.": "dat wil zeggen",
            "enz.": "enzovoort",
            "m.b.v.": "met behulp van",
            "nr.": "nummer",
            "dhr.": "meneer",
            "mevr.": "mevrouw",
        },
    ),
    "bg": SpokenWords(
        at="кльомба",
        dot="точка",
        dash="тире",
        underscore="долна черта",
        slash="наклонена черта",
        of="от",
        time=_bulgarian_time,
        short={
            "&": "и",
            "OK": "окей",
            "PIN": "пин",
            "ПИН": "пин",
            "WISE": "уайз",
            "напр.": "например",
            "т.е.": "тоест",
            "и т.н.": "и така нататък",
            "г-н": "господин",
            "г-жа": "госпожа",
            "бр.": "броя",
            "лв.": "лева",
            "ул.": "улица",
        },
    ),
}
