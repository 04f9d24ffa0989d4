"""Records one sentence at a time through the microphone, in a process of its own."""

import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.speech.microphone import KEPT, NO_MICROPHONE, NOT_KEPT, NOTHING_HEARD, READY

FAREWELL_SECONDS = 5.0


class Recording(StrEnum):
    """How far a recording is, or what came of it."""

    LISTENING = READY
    KEPT = KEPT
    NOTHING_HEARD = NOTHING_HEARD
    NO_MICROPHONE = NO_MICROPHONE
    NOT_KEPT = NOT_KEPT


@dataclass(frozen=True, slots=True)
class _Running:
    process: "subprocess.Popen[bytes]"
    thread: threading.Thread


def microphone_command() -> tuple[str, ...]:
    """Return the command that records, in the sources and in the package."""
    if getattr(sys, "frozen", False):
        return (sys.executable, "--speech-recorder")
    return (sys.executable, "-m", "app.speech.microphone")


class Recorder:
    """Starts and stops; both return at once. `report` is called on a thread of its own."""

    def __init__(
        self, report: Callable[[Recording], None], command: Sequence[str] | None = None
    ) -> None:
        self._report = report
        self._command = tuple(command or microphone_command())
        self._running: _Running | None = None

    def start(self, file: Path) -> None:
        """Record into `file` until `stop`, for a minute at most. Raises OSError."""
        self.stop()
        process = subprocess.Popen(
            [*self._command, str(file)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=Path(__file__).parents[2],
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        thread = threading.Thread(target=self._listen, args=(process,), daemon=True)
        self._running = _Running(process, thread)
        thread.start()

    def stop(self) -> None:
        """Let what is recorded be kept; what came of it is reported."""
        running, self._running = self._running, None
        if running is not None and running.process.stdin is not None:
            running.process.stdin.close()

    def close(self) -> None:
        """Stop, and wait until it is kept."""
        running = self._running
        self.stop()
        if running is not None:
            running.thread.join(FAREWELL_SECONDS)

    def _listen(self, process: "subprocess.Popen[bytes]") -> None:
        last = Recording.LISTENING
        if process.stdout is not None:
            with process.stdout as pipe:
                for line in pipe:
                    last = _read(line)
                    self._report(last)
        if process.wait() != 0 or last is Recording.LISTENING:
            self._report(Recording.NOT_KEPT)


def _read(line: bytes) -> Recording:
    try:
        return Recording(line.decode("ascii", "replace").strip())
    except ValueError:
        return Recording.NOT_KEPT
