"""The part that every added voice shares: orders in and answers out, one line of JSON each.

It stands alone: Python's own library and miniaudio, which plays. Copy it beside your voice. The
README tells the protocol; `piper_voice.py` is a voice made with it.
"""

import json
import queue
import re
import sys
import threading
import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field
from typing import Any

import miniaudio  # type: ignore[import-untyped] # it ships none

Synthesise = Callable[[str, dict[str, Any]], Iterator[bytes]]
"""Makes sound of a sentence, for an order `Say`: pieces of 16 bit mono samples."""

LOOK_SECONDS = 0.01
BUFFER_MS = 40


@dataclass
class Sound:
    """What is to be played, and how much of it was. Safe between threads."""

    rate: int
    pcm: bytearray = field(default_factory=bytearray)
    played: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, piece: bytes) -> None:
        """Put `piece` at the end."""
        with self.lock:
            self.pcm += piece

    def clear(self) -> None:
        """Forget everything."""
        with self.lock:
            self.pcm.clear()
            self.played = 0

    def take(self, samples: int) -> bytes:
        """Return the next samples, and silence where there are none."""
        with self.lock:
            piece = bytes(self.pcm[self.played : self.played + 2 * samples])
            self.played += len(piece)
        return piece.ljust(2 * samples, b"\0")

    @property
    def seconds_played(self) -> float:
        """How much of it was played."""
        return self.played / 2 / self.rate


@dataclass
class Utterance:
    """A text on its way: what it is made of, and the words that are not told yet."""

    order: dict[str, Any]
    words: list[tuple[float, int, int]] = field(default_factory=list)
    seconds: float = 0.0
    is_made: bool = False
    is_stopped: bool = False


class LineVoice:
    """Says one text at a time. `ready` are the values of the answer `VoiceReady`."""

    def __init__(self, synthesise: Synthesise, rate: int, ready: dict[str, Any]) -> None:
        self._synthesise = synthesise
        self._sound = Sound(rate)
        self._ready = ready
        self._orders: queue.Queue[dict[str, Any] | None] = queue.Queue()
        self._now: Utterance | None = None

    def run(self) -> None:
        """Carry out orders until the pipe is closed."""
        threading.Thread(target=self._read, daemon=True).start()
        device = _open_device(self._sound)
        self._tell("VoiceReady", **self._ready, has_sound=device is not None)
        looked = time.monotonic()
        while True:
            try:
                order = self._orders.get(timeout=LOOK_SECONDS)
            except queue.Empty:
                order = {}
            if order is None:
                return
            self._carry_out(order)
            now = time.monotonic()
            if device is None:
                self._sound.take(int((now - looked) * self._sound.rate))
            looked = now
            self._look()

    def _carry_out(self, order: dict[str, Any]) -> None:
        match order.get("kind"):
            case "Say":
                self._stop()
                self._now = Utterance(order)
                threading.Thread(target=self._make, args=(self._now,), daemon=True).start()
            case "StopSaying":
                self._stop()
                self._tell("Stopped")
            case "Ping":
                self._tell("Pong")

    def _make(self, utterance: Utterance) -> None:
        """Make the sound, sentence by sentence; a stop does not wait for it."""
        text = utterance.order["text"]
        for sentence in re.finditer(r"[^.!?]+[.!?]*\s*", text):
            pieces = self._synthesise(sentence.group(), utterance.order)
            pcm = b"".join(piece for piece in pieces if not utterance.is_stopped)
            if utterance.is_stopped:
                return
            seconds = len(pcm) / 2 / self._sound.rate
            for word in re.finditer(r"\w+", sentence.group()):
                share = word.start() / len(sentence.group())
                place = sentence.start() + word.start()
                utterance.words.append(
                    (utterance.seconds + share * seconds, place, len(word.group()))
                )
            self._sound.add(pcm)
            utterance.seconds += seconds
        utterance.is_made = True

    def _look(self) -> None:
        now = self._now
        if now is None:
            return
        played = self._sound.seconds_played
        number = now.order["utterance"]
        while now.words and now.words[0][0] <= played:
            _seconds, start, length = now.words.pop(0)
            self._tell("WordStarted", utterance=number, start=start, length=length)
        if now.is_made and played >= now.seconds - 1 / self._sound.rate:
            self._now = None
            self._tell("Finished", utterance=number, is_complete=True)

    def _stop(self) -> None:
        now, self._now = self._now, None
        if now is not None:
            now.is_stopped = True
            self._tell("Finished", utterance=now.order["utterance"], is_complete=False)
        self._sound.clear()

    def _read(self) -> None:
        for line in sys.stdin.buffer:
            self._orders.put(json.loads(line))
        self._orders.put(None)

    def _tell(self, kind: str, **values: Any) -> None:
        sys.stdout.write(json.dumps({"kind": kind, **values}) + "\n")
        sys.stdout.flush()


def _open_device(sound: Sound) -> Any:
    """Return the device that plays `sound`; None without one: then it passes in silence."""
    stream = _stream(sound)
    next(stream)
    try:
        device = miniaudio.PlaybackDevice(miniaudio.SampleFormat.SIGNED16, 1, sound.rate, BUFFER_MS)
        device.start(stream)
    except miniaudio.MiniaudioError:
        return None
    return device


def _stream(sound: Sound) -> Generator[bytes, int, None]:
    samples = yield b""
    while True:
        samples = yield sound.take(samples)
