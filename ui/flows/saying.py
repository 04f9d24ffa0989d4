"""One text to be said, and how a person wants to hear it."""

from dataclasses import dataclass

from app.domain.hearing import as_heard
from app.domain.support_profile import SupportProfile
from app.speech.manner import Manner
from app.speech.recordings import Recordings

SLOWER = 0.7
QUIETER = 0.5
"""A sound never startles: it is half as loud as the voice."""


@dataclass(frozen=True, slots=True)
class Saying:
    """One text to be said, or a sound to be played; what is not said here is the person's own."""

    text: str
    language: str = ""
    is_slow: bool = False
    spells: bool = False
    sound: str = ""
    voice: str = ""
    volume_percent: int | None = None


def manner_of(saying: Saying, profile: SupportProfile, recordings: Recordings) -> Manner:
    """Return how `saying` is to be said to somebody with `profile`."""
    language = saying.language or profile.language
    profile = as_heard(profile, language)
    percent = saying.volume_percent
    volume = (profile.volume_percent if percent is None else percent) / 100
    if saying.sound:
        return Manner(language, volume=volume * QUIETER, recording=saying.sound)
    is_as_written = not (saying.spells or saying.is_slow or saying.voice)
    return Manner(
        language,
        round(profile.rate_wpm * SLOWER) if saying.is_slow else profile.rate_wpm,
        volume,
        profile.pitch_percent,
        saying.voice or dict(profile.voices).get(language, ""),
        recordings.find(saying.text, language) if is_as_written else "",
        saying.spells,
    )
