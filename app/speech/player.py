"""What plays sound: a small interface, a silent one that keeps the time, and a recorder."""

import wave
from pathlib import Path
from typing import Protocol

from app.clock import Clock
from app.speech.reel import SAMPLE_BYTES, Reel


class Player(Protocol):
    """Plays 16 bit mono sound and always knows how much of it was heard."""

    @property
    def has_sound(self) -> bool:
        """Whether anybody or anything can hear it."""

    @property
    def is_open(self) -> bool:
        """Whether it holds a device and wants to be tended."""

    def add(self, pcm: bytes) -> None:
        """Play `pcm` after what is being played, or now."""

    def stop(self) -> None:
        """Be silent now and start counting from zero."""

    def heard_seconds(self) -> float:
        """Return how much of the sound since the last stop was heard."""

    def tend(self) -> None:
        """Look after the device; called every few milliseconds while something is played."""

    def close(self) -> None:
        """Give the device back."""


class SilentPlayer:
    """Lets the sound pass in its own time without a device: words are still reported."""

    def __init__(self, reel: Reel, sample_rate: int, clock: Clock) -> None:
        self._reel = reel
        self._rate = sample_rate
        self._clock = clock
        self._heard_at = clock.monotonic()

    @property
    def has_sound(self) -> bool:
        """Never."""
        return False

    @property
    def is_open(self) -> bool:
        """Never."""
        return False

    def add(self, pcm: bytes) -> None:
        """Let `pcm` pass after what is passing."""
        self.tend()
        self._reel.add(pcm)

    def stop(self) -> None:
        """Forget what has not passed yet."""
        self.tend()
        self._reel.clear()

    def heard_seconds(self) -> float:
        """Return how much has passed since the last stop."""
        self.tend()
        return self._reel.taken / self._rate

    def tend(self) -> None:
        """Let pass what the clock says has passed."""
        due = round((self._clock.monotonic() - self._heard_at) * self._rate)
        self._heard_at += due / self._rate
        self._hear(self._reel.take(min(due, self._reel.waiting)))

    def close(self) -> None:
        """Forget what has not passed yet."""
        self._reel.clear()

    def _hear(self, pcm: bytes) -> None:
        """Do nothing with what was heard."""


class WavRecorder(SilentPlayer):
    """Writes what would be heard, up to each stop, into one WAV file; for tests and comparisons."""

    def __init__(self, path: Path, reel: Reel, sample_rate: int, clock: Clock) -> None:
        super().__init__(reel, sample_rate, clock)
        self._file = wave.open(str(path), "wb")  # noqa: SIM115 - closed in close()
        self._file.setnchannels(1)
        self._file.setsampwidth(SAMPLE_BYTES)
        self._file.setframerate(sample_rate)

    @property
    def has_sound(self) -> bool:
        """Always: the file hears it."""
        return True

    def close(self) -> None:
        """Finish the file."""
        super().close()
        self._file.close()

    def _hear(self, pcm: bytes) -> None:
        if pcm:
            self._file.writeframes(pcm)
