"""Our driver for pyttsx3: espeak-ng that ships with us, words in time with what is heard.

pyttsx3's own espeak driver reports all words before the first sound and cannot be stopped
(decision record 0010). A driver is its documented way to add an engine; `register` puts this
one where pyttsx3 looks for it.
"""

import sys
from collections import deque
from collections.abc import Generator
from types import ModuleType
from typing import Any, Protocol

from pyttsx3.voice import Voice as ListedVoice

from app.speech.espeak import Sound, VoiceFault, VoiceSetting
from app.speech.languages import VOICES, voices_of
from app.speech.player import Player
from app.speech.pronounce import pieces
from app.speech.reel import SAMPLE_BYTES
from app.speech.timeline import TimedWord

NAME = "wise_steps_espeak"
AHEAD_SECONDS = 20.0


class Synthesiser(Protocol):
    """What makes sound out of text."""

    sample_rate: int

    def speak(self, text: str, setting: VoiceSetting) -> Sound:
        """Return the sound of `text`; raises VoiceFault."""


def register(espeak: Synthesiser, player: Player) -> str:
    """Make the driver known to pyttsx3 and return its name for `pyttsx3.Engine`."""
    module = ModuleType(f"pyttsx3.drivers.{NAME}")

    def build_driver(proxy: Any) -> EspeakDriver:
        return EspeakDriver(proxy, espeak, player)

    vars(module)["buildDriver"] = build_driver
    sys.modules[module.__name__] = module
    return NAME


class EspeakDriver:
    """Says one text at a time; pyttsx3's proxy keeps the queue. One thread only.

    Locations of words are code points from 0, as SAPI counts, not from 1 as espeak does.
    """

    def __init__(self, proxy: Any, espeak: Synthesiser, player: Player) -> None:
        self._proxy = proxy
        self._espeak = espeak
        self._player = player
        self._voice = VOICES["en"]
        self._rate_wpm = 140
        self._volume = 1.0
        self._pitch_percent = 100
        self._pieces: deque[tuple[int, str]] = deque()
        self._words: deque[TimedWord] = deque()
        self._seconds = 0.0
        self._is_speaking = False

    def destroy(self) -> None:
        """Give the sound device back."""
        self._player.close()

    def say(self, text: str) -> None:
        """Begin to say `text`; raises VoiceFault before anything is heard."""
        self._player.stop()
        self._pieces = deque(pieces(text))
        self._words.clear()
        self._seconds = 0.0
        self._make_sound()
        self._is_speaking = True
        self._proxy.setBusy(True)
        self._proxy.notify("started-utterance")

    def stop(self) -> None:
        """Be silent now."""
        self._player.stop()
        if self._is_speaking:
            self._finish(is_complete=False)

    def getProperty(self, name: str) -> object:  # noqa: N802 - pyttsx3 calls it so
        """Return a property by pyttsx3's name; raises KeyError."""
        return {
            "voices": [
                ListedVoice(voice, name, languages=[code])
                for code in VOICES
                for voice, name in voices_of(code)
            ],
            "voice": self._voice,
            "rate": self._rate_wpm,
            "volume": self._volume,
            "pitch": self._pitch_percent,
        }[name]

    def setProperty(self, name: str, value: Any) -> None:  # noqa: N802 - pyttsx3 calls it so
        """Set a property by pyttsx3's name for what is said next; raises KeyError."""
        match name:
            case "voice":
                self._voice = str(value)
            case "rate":
                self._rate_wpm = int(value)
            case "volume":
                self._volume = float(value)
            case "pitch":
                self._pitch_percent = int(value)
            case _:
                raise KeyError(name)

    def iterate(self) -> Generator[None, None, None]:
        """Move on by one look at the player for each `next`."""
        self._proxy.setBusy(False)
        while True:
            self._player.tend()
            if self._is_speaking:
                try:
                    self._advance()
                except VoiceFault:
                    self.stop()
            yield

    def _advance(self) -> None:
        heard = self._player.heard_seconds()
        if self._pieces and self._seconds - heard < AHEAD_SECONDS:
            self._make_sound()
        while self._words and self._words[0].seconds <= heard:
            word = self._words.popleft()
            self._proxy.notify("started-word", location=word.start, length=word.length)
        if not self._pieces and heard >= self._seconds - 1 / self._espeak.sample_rate:
            self._finish(is_complete=True)

    def _make_sound(self) -> None:
        if not self._pieces:
            return
        start, text = self._pieces.popleft()
        setting = VoiceSetting(self._voice, self._rate_wpm, self._volume, self._pitch_percent)
        sound = self._espeak.speak(text, setting)
        for word in sound.words:
            seconds = self._seconds + word.seconds
            self._words.append(TimedWord(start + word.start, word.length, seconds))
        self._seconds += len(sound.pcm) / SAMPLE_BYTES / self._espeak.sample_rate
        self._player.add(sound.pcm)

    def _finish(self, *, is_complete: bool) -> None:
        self._is_speaking = False
        self._pieces.clear()
        self._proxy.notify("finished-utterance", completed=is_complete)
        self._proxy.setBusy(False)
