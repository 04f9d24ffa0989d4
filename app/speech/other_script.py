"""Words in the letters of another language, such as the name of a colleague, for a voice to say.

A voice that reads Latin letters calls every Cyrillic one by its name: a word of nine takes it nine
seconds. Written in its own letters it says the word, nearly as it is said where it comes from.
"""

from collections.abc import Mapping

CYRILLIC = "\u0400-\u04ff"
"""Its letters, as in the brackets of a pattern."""


def _way(pairs: str) -> dict[str, str]:
    parted = (pair.partition("=") for pair in pairs.split())
    return {written: said for written, _equals, said in parted}


# The official Bulgarian way of writing names in Latin letters, and the letters Bulgarian has not.
_ENGLISH = _way(
    "а=a б=b в=v г=g д=d е=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h "
    "ц=ts ч=ch ш=sh щ=sht ъ=a ь=y ю=yu я=ya ы=y э=e ё=yo і=i ї=yi є=ye ґ=g ј=y"
)
_DUTCH = _ENGLISH | _way(
    "ж=zj й=j у=oe х=ch ч=tsj ш=sj щ=sjt ъ=u ь=j ю=joe я=ja ы=i ё=jo ї=ji є=je ј=j"
)
_WAYS: Mapping[str, Mapping[str, str]] = {"en": _ENGLISH, "nl": _DUTCH}


def reads_latin(language: str) -> bool:
    """Tell whether we know how a voice for `language` can say Cyrillic words."""
    return language in _WAYS


def in_latin(word: str, language: str) -> str:
    """Return a Cyrillic word in Latin letters as they are read in `language`."""
    way = _WAYS[language]
    return "".join(_as_large(way.get(letter.lower(), letter), letter) for letter in word)


def _as_large(said: str, written: str) -> str:
    return said.capitalize() if written.isupper() else said
