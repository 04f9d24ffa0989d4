"""The espeak-ng that ships with the program: text in, sound and the times of its words out."""

import ctypes
import os
from dataclasses import dataclass
from functools import cache
from itertools import takewhile
from threading import Lock
from typing import Any

from app.errors import KnownError
from app.speech.espeak_data import library_file, voices_folder
from app.speech.languages import bundled_voice
from app.speech.pronounce import pieces, pronounce
from app.speech.reel import SAMPLE_BYTES
from app.speech.timeline import Mark, TimedWord, word_timeline

RATE_RANGE = (80, 450)

_SYNCHRONOUS = 2
_DO_NOT_EXIT = 0x8000  # without it a missing data folder ends the whole process with exit(1)
_UTF8, _END_PAUSE = 1, 0x1000
_RATE, _VOLUME, _PITCH = 1, 2, 3
_USUAL_PITCH = 50
_LIST_ENDED, _WORD = 0, 1


class VoiceFault(KnownError):
    """espeak-ng could not be loaded, has not the voice, or refused the text."""


@dataclass(frozen=True, slots=True)
class VoiceSetting:
    """How something is said: a voice of espeak-ng, words a minute, 0.0 to 1.0 of loudness, pitch."""

    voice: str
    rate_wpm: int = 140
    volume: float = 1.0
    pitch_percent: int = 100


@dataclass(frozen=True, slots=True)
class Sound:
    """16 bit mono samples and the words in them."""

    pcm: bytes
    words: tuple[TimedWord, ...]


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("name", ctypes.c_char_p),
    )


_Callback = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event)
)


class Espeak:
    """The library, once per process because its state is global. Safe between threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._setting: VoiceSetting | None = None
        self._pcm = bytearray()
        self._marks: list[tuple[int, int]] = []
        self._library = _library()
        folder = os.fsencode(voices_folder())
        self.sample_rate: int = self._library.espeak_Initialize(
            _SYNCHRONOUS, 60, folder, _DO_NOT_EXIT
        )
        if self.sample_rate <= 0:
            raise VoiceFault("espeak-ng does not find its voices.")
        self.version = str(self._library.espeak_Info(None).decode("ascii", "replace")).split()[0]
        self._callback = _Callback(self._keep)  # kept here: the library holds no reference
        self._library.espeak_SetSynthCallback(self._callback)

    def speak(self, text: str, setting: VoiceSetting) -> Sound:
        """Return the sound of `text`; some 1,500 times faster than it is heard."""
        with self._lock:
            self._use(setting)
            self._pcm.clear()
            self._marks.clear()
            encoded = text.replace("\0", " ").encode("utf-8", "replace")
            self._ask("Synth", encoded, len(encoded) + 1, 0, 1, 0, _UTF8 | _END_PAUSE, None, None)
            rate = self.sample_rate
            marks = [Mark(place - 1, sample / rate) for place, sample in self._marks]
            duration = len(self._pcm) / SAMPLE_BYTES / rate
            return Sound(bytes(self._pcm), word_timeline(text, marks, duration))

    def _use(self, setting: VoiceSetting) -> None:
        if setting == self._setting:
            return
        self._setting = None
        slowest, fastest = RATE_RANGE
        self._ask("SetVoiceByName", setting.voice.encode())
        self._ask("SetParameter", _RATE, min(max(setting.rate_wpm, slowest), fastest), 0)
        self._ask("SetParameter", _VOLUME, round(min(max(setting.volume, 0.0), 1.0) * 100), 0)
        pitch = round(_USUAL_PITCH * setting.pitch_percent / 100)
        self._ask("SetParameter", _PITCH, min(max(pitch, 0), 2 * _USUAL_PITCH - 1), 0)
        self._setting = setting

    def _ask(self, question: str, *values: object) -> None:
        answer = self._library[f"espeak_{question}"](*values)
        if answer != 0:
            raise VoiceFault(f"espeak_{question} answered {answer}.")

    def _keep(self, samples: Any, count: int, events: Any) -> int:
        """Keep what the library made: a pointer to samples, and events up to the one that ends."""
        if samples:
            self._pcm += ctypes.string_at(samples, count * SAMPLE_BYTES)
        for event in takewhile(lambda event: event.type != _LIST_ENDED, events):
            if event.type == _WORD:
                self._marks.append((event.text_position, event.sample))
        return 0


def _library() -> ctypes.CDLL:
    try:
        library = ctypes.CDLL(str(library_file()))
    except OSError as error:
        raise VoiceFault("The espeak-ng library cannot be loaded.") from error
    library.espeak_Initialize.argtypes = (
        ctypes.c_int,
        ctypes.c_int,
        ctypes.c_char_p,
        ctypes.c_int,
    )
    library.espeak_Info.restype = ctypes.c_char_p
    library.espeak_Synth.argtypes = (
        ctypes.c_char_p,
        ctypes.c_size_t,
        ctypes.c_uint,
        ctypes.c_int,
        ctypes.c_uint,
        ctypes.c_uint,
        ctypes.c_void_p,
        ctypes.c_void_p,
    )
    return library


@cache
def bundled_espeak() -> Espeak:
    """Return the espeak-ng of this process; raises VoiceFault."""
    return Espeak()


def synthesise(text: str, language: str, rate_wpm: int = 140) -> tuple[bytes, int]:
    """Return what the bundled voice says for `text`: 16 bit mono samples, and how many a second.

    It is the very sound the speaker gets, made as the voice makes it; raises VoiceFault.
    """
    espeak = bundled_espeak()
    setting = VoiceSetting(bundled_voice(language), rate_wpm)
    spoken = pronounce(text, language).text
    sounds = (espeak.speak(piece, setting).pcm for _start, piece in pieces(spoken))
    return b"".join(sounds), espeak.sample_rate
