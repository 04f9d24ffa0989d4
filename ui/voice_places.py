"""The places of the supporter area that are about the voice; part of the closed set of places."""

from dataclasses import dataclass

from app.domain.prompting import TextLevel
from ui.place_kinds import OfExercise, Plain


class VoiceDoctor(Plain):
    """Which voices there are, what is missing, and how to get it."""


@dataclass(frozen=True, slots=True)
class OfLanguage:
    """A place about one language; empty for the one in use."""

    language: str = ""


class SayOtherwise(OfLanguage):
    """Words of this site that the voice says otherwise than written."""


class OwnRecordings(OfLanguage):
    """The exercises whose steps somebody can record."""


@dataclass(frozen=True, slots=True)
class RecordSteps(OfExercise):
    """The steps of one exercise, in one language and text level, to be recorded."""

    language: str
    level: TextLevel = TextLevel.EASY


VoicePlace = VoiceDoctor | SayOtherwise | OwnRecordings | RecordSteps
"""All of them."""
