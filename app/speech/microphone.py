"""The process that records: `python -m app.speech.microphone FILE`, until its pipe is closed.

It writes a whole WAV file or none, and says on its last line what came of it. A sound server that
goes down can end this process, never the window.
"""

import sys
import threading
import wave
from array import array
from collections.abc import Callable, Generator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import miniaudio  # type: ignore[import-untyped] # it ships none

from app.speech.reel import SAMPLE_BYTES

RATE = 22050
MOST_SECONDS = 60.0
READY, KEPT, NOT_KEPT = "ready", "kept", "not kept"
NO_MICROPHONE, NOTHING_HEARD = "no microphone", "nothing heard"
QUIET = 500  # of 32,768: a microphone's own noise stays below
_MARGIN_SECONDS = 0.2
_PIECE_SECONDS = 0.05


@dataclass(slots=True)
class Tape:
    """What was recorded so far; it takes no more than a minute."""

    pcm: bytearray
    is_full: threading.Event

    def turn(self) -> Generator[None, bytes, None]:
        """Take each piece of sound that the device sends, in its thread."""
        while True:
            piece = yield
            if len(self.pcm) < MOST_SECONDS * RATE * SAMPLE_BYTES:
                self.pcm += piece
            else:
                self.is_full.set()


def main(
    arguments: Sequence[str] | None = None,
    open_device: Callable[..., Any] = miniaudio.CaptureDevice,
) -> int:
    """Record until the pipe is closed; return the exit code."""
    (name,) = list(sys.argv[1:] if arguments is None else arguments)
    tape = Tape(bytearray(), threading.Event())
    try:
        device = open_device(
            miniaudio.SampleFormat.SIGNED16,
            nchannels=1,
            sample_rate=RATE,
            buffersize_msec=50,
            app_name="WISE Steps",
        )
        sound = tape.turn()
        next(sound)
        device.start(sound)
    except miniaudio.MiniaudioError:
        return _tell(NO_MICROPHONE)
    _tell(READY)
    threading.Thread(target=_wait_for_end, args=(tape.is_full,), daemon=True).start()
    tape.is_full.wait()
    device.close()
    return _tell(_keep(Path(name), trimmed(bytes(tape.pcm))))


def trimmed(pcm: bytes) -> bytes:
    """Return `pcm` without the quiet before and after; nothing when all of it is quiet."""
    samples = array("h", pcm[: len(pcm) // SAMPLE_BYTES * SAMPLE_BYTES])
    step = int(_PIECE_SECONDS * RATE)
    loud = [
        start
        for start in range(0, len(samples), step)
        if max(map(abs, samples[start : start + step])) > QUIET
    ]
    if not loud:
        return b""
    margin = int(_MARGIN_SECONDS * RATE)
    return samples[max(0, loud[0] - margin) : loud[-1] + step + margin].tobytes()


def _keep(file: Path, pcm: bytes) -> str:
    if not pcm:
        return NOTHING_HEARD
    part = file.with_name(file.name + ".part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with wave.open(str(part), "wb") as target:
            target.setnchannels(1)
            target.setsampwidth(SAMPLE_BYTES)
            target.setframerate(RATE)
            target.writeframes(pcm)
        part.replace(file)
    except OSError:
        with suppress(OSError):
            part.unlink()
        return NOT_KEPT
    return KEPT


def _wait_for_end(is_over: threading.Event) -> None:
    """Wait for whoever listens to close the pipe, or to go away."""
    sys.stdin.buffer.read()
    is_over.set()


def _tell(words: str) -> int:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
