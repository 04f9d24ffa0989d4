"""The places where people read about the program."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Guides:
    """The list of what can be read about the program; `then` is the place where Back leads."""

    then: Any


@dataclass(frozen=True, slots=True)
class ReadGuide:
    """One guide, by its name; `then` is the place where Back of the list leads."""

    name: str
    then: Any


ReadingPlace = Guides | ReadGuide
"""Places for everybody: whose they are now depends on where they lead back to."""


def read_from(place: Any) -> Any:
    """Return the place that a guide leads back to; any other place itself."""
    return place.then if isinstance(place, ReadingPlace) else place
