"""A clock to turn by hand, a sound device that can die, and a Windows voice on any system."""

# ruff: noqa: N802 - SAPI has its own names

import sys
import wave
from array import array
from collections import deque
from collections.abc import Callable, Generator
from datetime import UTC, datetime
from math import sin
from pathlib import Path
from types import ModuleType
from typing import Any

import miniaudio  # type: ignore[import-untyped] # it ships none
import pytest


class FakeClock:
    """Stands still until it is turned."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.seconds, UTC)

    def monotonic(self) -> float:
        return self.seconds

    def turn(self, seconds: float) -> None:
        self.seconds += seconds


class FakeDevice:
    """A sound device that plays when told to, and keeps what it played."""

    def __init__(self, **_unused: object) -> None:
        self.played = b""
        self.is_closed = False
        self._sound: Generator[bytes, int, None] | None = None

    def start(self, sound: Generator[bytes, int, None]) -> None:
        self._sound = sound

    def play(self, samples: int) -> None:
        assert self._sound is not None
        assert not self.is_closed
        self.played += self._sound.send(samples)

    def close(self) -> None:
        self.is_closed = True


class Devices:
    """The devices of a computer: gives out new ones until there are none left."""

    def __init__(self, count: int) -> None:
        self.left = count
        self.given: list[FakeDevice] = []

    def __call__(self, *_unused: object, **__unused: object) -> FakeDevice:
        if self.left == 0:
            raise miniaudio.MiniaudioError("failed to init device", -401)
        self.left -= 1
        self.given.append(FakeDevice())
        return self.given[-1]


class FakeSapi:
    """A SAPI voice behind pyttsx3's own sapi5 driver: events come when messages are pumped.

    Like the real one it ends the purged stream, and the empty one that purged it, a little late.
    """

    WORD_SECONDS = 0.25

    def __init__(self, clock: FakeClock, *, is_mute: bool = False) -> None:
        self.said: list[str] = []
        self.EventInterests = self.Rate = self.Volume = 0
        self.Voice = FakeToken()
        self.sink: Any = None
        self._clock = clock
        self._is_mute = is_mute
        self._events: deque[tuple[float, Callable[[], None]]] = deque()
        self._streams = 0

    def GetVoices(self) -> list["FakeToken"]:
        return [self.Voice]

    def Speak(self, text: str, flags: int) -> None:
        self._streams += 1
        now = self._clock.monotonic()
        if flags == 3:
            self._events.clear()
            self._at(now + 0.01, "EndStream", self._streams - 1, 0)
            self._at(now + 0.02, "StartStream", self._streams, 0)
            self._at(now + 0.02, "EndStream", self._streams, 0)
            return
        self.said.append(text)
        self._at(now, "StartStream", self._streams, 0)
        place = 0
        for number, word in enumerate(text.split()):
            place = text.index(word, place)
            when = now + number * self.WORD_SECONDS
            self._at(when, "Word", self._streams, 0, _utf16(text[:place]), _utf16(word))
            place += len(word)
        self._at(now + len(text.split()) * self.WORD_SECONDS, "EndStream", self._streams, 0)

    def pump(self) -> None:
        self._clock.turn(0.01)
        while self._events and self._events[0][0] <= self._clock.monotonic():
            self._events.popleft()[1]()

    def install(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Let pyttsx3's sapi5 driver find this voice where it looks for Windows."""
        client, com = ModuleType("comtypes.client"), ModuleType("comtypes")
        gen, python_com = ModuleType("comtypes.gen"), ModuleType("pythoncom")
        vars(client).update(CreateObject=lambda _name: self, GetEvents=self._advise)
        vars(com).update(client=client)
        vars(gen).update(SpeechLib=ModuleType("SpeechLib"))
        vars(python_com).update(PumpWaitingMessages=self.pump)
        for module in (client, com, gen, python_com):
            monkeypatch.setitem(sys.modules, module.__name__, module)
        monkeypatch.delitem(sys.modules, "pyttsx3.drivers.sapi5", raising=False)

    def _advise(self, _voice: object, sink: object) -> None:
        self.sink = sink

    def _at(self, when: float, event: str, *values: int) -> None:
        if not self._is_mute:
            receive = getattr(self.sink, f"_ISpeechVoiceEvents_{event}")
            self._events.append((when, lambda: receive(*values)))


class FakeToken:
    """A Dutch voice in the Windows registry."""

    Id = "HKEY_LOCAL_MACHINE\\Frank"

    def GetDescription(self) -> str:
        return "Frank"

    def GetAttribute(self, name: str) -> str:
        return {"Language": "413", "Gender": "Male", "Age": "Adult"}[name]


def wav_file(file: Path, seconds: float, rate: int = 44100, level: int = 8000) -> Path:
    """Write a tone, as a microphone would have recorded it, and return the file."""
    tone = (round(level * sin(one / 20)) for one in range(int(seconds * rate)))
    with wave.open(str(file), "wb") as target:
        target.setnchannels(1)
        target.setsampwidth(2)
        target.setframerate(rate)
        target.writeframes(array("h", tone).tobytes())
    return file


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
