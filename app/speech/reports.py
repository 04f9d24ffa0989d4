"""What a voice tells the screen that asked it to speak."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.speech.manner import Manner
from app.speech.word_list import Words


@dataclass(frozen=True, slots=True)
class WordStarted:
    """A word begins to sound. `start` and `length` count code points of the text given to `say`.

    Qt counts in UTF-16: convert before you highlight a text with emoji in it.
    """

    utterance: int
    start: int
    length: int


@dataclass(frozen=True, slots=True)
class Finished:
    """An utterance is over. Each one that was asked for is reported as over exactly once.

    `is_complete` is False when it was stopped, interrupted or lost.
    """

    utterance: int
    is_complete: bool


@dataclass(frozen=True, slots=True)
class FoundVoice:
    """A voice of this computer. `name` is a name of its own, never translated."""

    id: str
    language: str
    name: str
    engine: str


@dataclass(frozen=True, slots=True)
class VoiceReady:
    """The voice can speak. Reported again when its process was replaced or its sound came or went.

    `voices` are the languages it speaks, `found` who speaks them, the language's own voice first,
    `engines` what makes the sound, with versions. Without sound it still reports words in time.
    """

    voices: tuple[str, ...]
    has_sound: bool
    found: tuple[FoundVoice, ...] = ()
    engines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SoundDevices:
    """What can be heard with and spoken into, by name."""

    loudspeakers: tuple[str, ...]
    microphones: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VoiceLost:
    """The voice could not be brought back. `reason` is English, for the log."""

    reason: str


VoiceReport = WordStarted | Finished | VoiceReady | VoiceLost | SoundDevices


class AnyVoice(Protocol):
    """What a screen may ask of a voice, be it the spoken one or the silent one."""

    @property
    def is_available(self) -> bool:
        """Whether something said now will be spoken."""

    def start(self) -> None:
        """Get ready to speak; returns at once."""

    def use_words(self, words: Mapping[str, Words]) -> None:
        """Say the words of a site's own lists, by language, as they say from the next text on."""

    def use_add_on(self, command: Sequence[str]) -> None:
        """Ask this program too from now on; nothing for the voice that ships alone."""

    def say(self, text: str, manner: Manner) -> int:
        """Say `text` instead of anything being said, and return the number of this utterance."""

    def stop(self) -> None:
        """Be silent within 200 ms."""

    def look_around(self) -> None:
        """Report which sound devices there are."""

    def replace(self) -> None:
        """Give up on the engine as it is and start it anew."""

    def close(self) -> None:
        """Be silent for good. Nothing is reported afterwards."""
