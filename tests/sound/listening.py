"""Listen to the silent sink: everything that is played, with the moment it arrived."""

import subprocess
import threading
import time
from collections.abc import Callable
from typing import Self

from tests.session import SINK
from tests.sound.spectrum import is_loud

RATE = 22050
_PAREC = ("parec", "-d", f"{SINK}.monitor", "--latency-msec=5", "--raw")


class Listener:
    """Records the monitor of the sink while it lives. It also keeps the idle sink quick."""

    def __init__(self) -> None:
        self._news = threading.Condition()
        self._heard: list[tuple[float, bytes]] = []
        self._parec = subprocess.Popen(
            [*_PAREC, f"--rate={RATE}", "--channels=1", "--format=s16le"],
            stdout=subprocess.PIPE,
            bufsize=0,
        )
        self._thread = threading.Thread(target=self._listen, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        self.wait_until(lambda: bool(self._heard))
        return self

    def __exit__(self, *_unused: object) -> None:
        self._parec.terminate()
        self._thread.join(5)
        self._parec.wait(5)

    def wait_until(self, condition: Callable[[], bool], seconds: float = 20.0) -> None:
        """Wait until `condition` holds, looked at with each piece of sound that arrives."""
        with self._news:
            assert self._news.wait_for(condition, seconds), "It was not heard in time."

    def wait_for_sound(self) -> None:
        """Wait until something is loud."""
        begin = time.monotonic()
        self.wait_until(lambda: self._last_loud() > begin)

    def wait_for_silence(self, seconds: float = 0.4) -> float:
        """Wait for so many quiet seconds and return the moment at which they began."""
        begin = time.monotonic()
        self.wait_until(lambda: self._now() - max(self._last_loud(), begin) > seconds)
        return max(self._last_loud(), begin)

    def first_loud_after(self, moment: float) -> float:
        """Return when the first loud piece after `moment` arrived."""
        return next(at for at, piece in self._heard if at > moment and is_loud(piece))

    def since(self, moment: float) -> bytes:
        """Return what was recorded since `moment`."""
        with self._news:
            return b"".join(piece for at, piece in self._heard if at >= moment)

    def _now(self) -> float:
        return self._heard[-1][0] if self._heard else 0.0

    def _last_loud(self) -> float:
        return next((at for at, piece in reversed(self._heard) if is_loud(piece)), 0.0)

    def _listen(self) -> None:
        assert self._parec.stdout is not None
        with self._parec.stdout as pipe:
            while piece := pipe.read(4096):
                with self._news:
                    self._heard.append((time.monotonic(), piece))
                    self._news.notify_all()
