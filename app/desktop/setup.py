"""Read what an exercise puts into a program, and name the entry that does not fit."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar, cast

from app.desktop.skin import ME, Product, Skin
from app.domain.exercise import Setup
from app.errors import KnownError

Place = tuple[str | int, ...]
"""Where an entry stands in its setup: ("inbox", 1, "from")."""

Word = TypeVar("Word", bound=StrEnum)

_ID = re.compile(r"[a-z0-9_-]+")


class SetupProblem(KnownError):
    """An exercise gives a program something it cannot start with: `place` and `what` to mend."""

    def __init__(self, place: Place, what: str) -> None:
        super().__init__(f"{_written(place)} {what}")
        self.place = place
        self.what = what


def _written(place: Place) -> str:
    parts = [f"[{part}]" if isinstance(part, int) else f".{part}" for part in place]
    return f"'{''.join(parts).removeprefix('.')}'"


@dataclass(frozen=True, slots=True)
class Entry:
    """A mapping of a setup that knows where it stands. Every reader raises SetupProblem."""

    values: Setup
    place: Place = ()

    def knows(self, *keys: str) -> None:
        """Refuse a key that is not one of `keys`: it is most often a slip of the pen."""
        for key in self.values:
            if key not in keys:
                raise self.problem(key, f"is not known here, only {', '.join(keys)}")

    def text(self, key: str, default: str | None = None) -> str:
        """Return the text at `key`. Without a default it must be there and hold words."""
        value = self.values.get(key, default)
        if not isinstance(value, str):
            raise self.problem(key, "must be a text")
        if default is None and not value.strip():
            raise self.problem(key, "must not be empty")
        return value

    def identity(self, key: str = "id") -> str:
        """Return the id at `key`."""
        value = self.text(key)
        if not _ID.fullmatch(value):
            raise self.problem(key, "may only hold a-z, 0-9, '_' and '-'")
        return value

    def digits(self, key: str) -> str:
        """Return 1 to 8 digits at `key`, as a number keypad can give them."""
        value = self.text(key)
        if not re.fullmatch(r"[0-9]{1,8}", value):
            raise self.problem(key, "must be 1 to 8 digits")
        return value

    def switch(self, key: str, *, default: bool = False) -> bool:
        """Return the truth value at `key`."""
        value = self.values.get(key, default)
        if not isinstance(value, bool):
            raise self.problem(key, "must be true or false")
        return value

    def number(self, key: str) -> int:
        """Return the whole number at `key`, 0 when missing."""
        value = self.values.get(key, 0)
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise self.problem(key, "must be a number, 0 or more")
        return value

    def word(self, key: str, words: type[Word], default: Word | None = None) -> Word:
        """Return one of a closed set of words at `key`."""
        value = self.text(key, default)
        if value not in list(words):
            raise self.problem(key, f"must be one of {', '.join(words)}")
        return words(value)

    def person(self, key: str, skin: Skin, default: str | None = None) -> str:
        """Return the key of a person of `skin` at `key`; the player is always `ME`."""
        return self._person((key,), self.text(key, default), skin)

    def people(self, key: str, skin: Skin) -> tuple[str, ...]:
        """Return the keys of people at `key`; the player is always `ME`."""
        return tuple(
            self._person((key, number), each, skin) for number, each in enumerate(self.texts(key))
        )

    def product(self, skin: Skin, key: str = "product") -> Product:
        """Return the product of `skin` whose key is at `key`."""
        try:
            return skin.product(self.text(key))
        except KeyError as missing:
            raise self.problem(key, "is no product of the skin") from missing

    def texts(self, key: str) -> tuple[str, ...]:
        """Return the list of texts at `key`, empty when missing."""
        return tuple(cast("str", value) for value in self._each(key, str, "must be a text"))

    def entries(self, key: str) -> tuple["Entry", ...]:
        """Return the list of mappings at `key`, empty when missing."""
        values = self._each(key, Mapping, "must have named parts")
        return tuple(
            Entry(cast("Setup", value), (*self.place, key, number))
            for number, value in enumerate(values)
        )

    def entry(self, key: str) -> "Entry | None":
        """Return the mapping at `key`, None when missing."""
        if key not in self.values:
            return None
        value = self.values[key]
        if not isinstance(value, Mapping):
            raise self.problem(key, "must have named parts")
        return Entry(value, (*self.place, key))

    def problem(self, key: str, what: str) -> SetupProblem:
        """Return the problem with the entry at `key`, ready to raise."""
        return SetupProblem((*self.place, key), what)

    def _each(self, key: str, kind: type, what: str) -> Sequence[object]:
        values = self.values.get(key, ())
        if not isinstance(values, Sequence) or isinstance(values, str):
            raise self.problem(key, "must be a list")
        for number, value in enumerate(values):
            if not isinstance(value, kind):
                raise SetupProblem((*self.place, key, number), what)
        return values

    def _person(self, place: Place, key: str, skin: Skin) -> str:
        try:
            persona = skin.person(key)
        except KeyError as missing:
            what = "is nobody in the skin"
            raise SetupProblem((*self.place, *place), what) from missing
        return ME if persona.key == skin.me else persona.key


def refuse_twins(entries: Iterable[Entry], key: str = "id") -> None:
    """Raise SetupProblem when two `entries` have the same id."""
    seen: set[str] = set()
    for entry in entries:
        identity = entry.text(key)
        if identity in seen:
            raise entry.problem(key, "is there twice")
        seen.add(identity)
