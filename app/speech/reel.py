"""Sound on its way to be heard."""

from threading import Lock

SAMPLE_BYTES = 2


class Reel:
    """16 bit mono sound waiting to be heard, counted in samples. Safe between two threads.

    One thread adds and clears, another (of the sound device, or of a clock) takes.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._sound = bytearray()
        self._taken = 0
        self._silence = 0

    def add(self, pcm: bytes) -> None:
        """Put `pcm` behind what is waiting."""
        with self._lock:
            self._sound += pcm
            self._silence = 0

    def clear(self) -> None:
        """Forget everything and count from zero."""
        with self._lock:
            self._sound.clear()
            self._taken = self._silence = 0

    def take(self, samples: int) -> bytes:
        """Return the next `samples`, filled up with silence where the sound ends."""
        with self._lock:
            wanted = samples * SAMPLE_BYTES
            begin = self._taken * SAMPLE_BYTES
            sound = bytes(self._sound[begin : begin + wanted])
            self._taken += len(sound) // SAMPLE_BYTES
            self._silence += (wanted - len(sound)) // SAMPLE_BYTES
            return sound.ljust(wanted, b"\0")

    @property
    def taken(self) -> int:
        """How many samples of sound were taken since the last `clear`."""
        with self._lock:
            return self._taken

    @property
    def waiting(self) -> int:
        """How many samples are still to be taken."""
        with self._lock:
            return len(self._sound) // SAMPLE_BYTES - self._taken

    def taken_before(self, samples: int) -> int:
        """Return what was taken except the last `samples`, be they sound or silence after it.

        These are still inside the device: taken, but not heard yet.
        """
        with self._lock:
            return max(0, self._taken - max(0, samples - self._silence))
