"""The voice's process as its parent sees it: two pipes, and a kill that always works."""

import logging
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue
from typing import IO

log = logging.getLogger(__name__)

FAREWELL_SECONDS = 1.0
REAP_SECONDS = 5.0


def host_command() -> tuple[str, ...]:
    """Return the command that starts the voice's process, in the sources and in the package."""
    if getattr(sys, "frozen", False):
        return (sys.executable, "--speech-host")
    return (sys.executable, "-m", "app.speech.host")


class HostProcess:
    """One running process. Its lines arrive in a thread of its own, None as the last one.

    Lines are written by another thread: a process that hangs does not read, and then a full pipe
    would hold up whoever writes.
    """

    def __init__(
        self, command: Sequence[str], hear: Callable[["HostProcess", bytes | None], None]
    ) -> None:
        self._hear = hear
        self._lines: SimpleQueue[bytes | None] = SimpleQueue()
        self._process = subprocess.Popen(
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=Path(__file__).parents[2],
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._threads = (
            threading.Thread(target=self._read, name="voice-reader", daemon=True),
            threading.Thread(target=self._write, name="voice-writer", daemon=True),
        )
        for thread in self._threads:
            thread.start()

    def send(self, line: bytes) -> None:
        """Send `line`; returns at once, also when nobody reads."""
        self._lines.put(line)

    def end(self) -> None:
        """Close the pipe, which ends the process; kill it when it does not go."""
        self._lines.put(None)
        try:
            self._process.wait(FAREWELL_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()
        self._join()

    def kill(self) -> None:
        """End the process whatever it is doing; its sound ends with it."""
        self._process.kill()
        self._lines.put(None)
        try:
            self._process.wait(REAP_SECONDS)
        except subprocess.TimeoutExpired:
            log.warning("A killed voice does not go away.")
        self._join()

    def _join(self) -> None:
        for thread in self._threads:
            thread.join(FAREWELL_SECONDS)

    def _read(self) -> None:
        with _opened(self._process.stdout) as pipe:
            for line in pipe:
                self._hear(self, line)
        self._hear(self, None)

    def _write(self) -> None:
        with suppress(OSError), _opened(self._process.stdin) as pipe:
            while (line := self._lines.get()) is not None:
                pipe.write(line)
                pipe.flush()


def _opened(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise ValueError("The process has no such pipe.")
    return pipe
