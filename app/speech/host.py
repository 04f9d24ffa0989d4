"""The process that speaks: `python -m app.speech.host`, orders in and answers out on its pipes.

It ends when its parent goes away, it survives any line, and it knows nothing of the window.
"""

import argparse
import os
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from io import BufferedReader, FileIO, StringIO
from pathlib import Path
from queue import Empty, SimpleQueue
from types import TracebackType

from app.clock import SystemClock
from app.errors import KnownError
from app.speech.driver import register
from app.speech.espeak import bundled_espeak
from app.speech.loudspeaker import Loudspeaker, sound_devices
from app.speech.playback import Playback
from app.speech.player import Player, SilentPlayer, WavRecorder
from app.speech.protocol import (
    Answer,
    LookAround,
    Order,
    Ping,
    Pong,
    Problem,
    Say,
    Stopped,
    StopSaying,
    UnreadableLine,
    encode,
    read_order,
)
from app.speech.reel import Reel
from app.speech.reports import VoiceReady
from app.speech.speaking import BUNDLED, SYSTEM, Speaking
from app.speech.system_voices import system_talker
from app.speech.talker import Talker

BUSY_SECONDS = 0.01
IDLE_SECONDS = 0.25
LAST_SECONDS = 2.0

_Asked = Order | UnreadableLine | None


class Host:
    """Carries out the orders of one parent, in the one thread that owns the engines."""

    def __init__(
        self,
        speaking: Speaking,
        player: Player,
        tell: Callable[[Answer], None],
        engines: tuple[str, ...] = (),
    ) -> None:
        self._speaking = speaking
        self._engines = engines
        self._player = player
        self._tell = tell
        self._has_sound = player.has_sound

    def run(self, orders: "SimpleQueue[_Asked]") -> None:
        """Carry out `orders` until None comes."""
        self._tell_ready()
        while True:
            try:
                order = orders.get(timeout=self._patience())
            except Empty:
                self._look()
                continue
            if order is None:
                return
            self._carry_out(order)
            self._look()

    def _patience(self) -> float:
        is_busy = self._player.is_open or self._speaking.is_speaking
        return BUSY_SECONDS if is_busy else IDLE_SECONDS

    def _carry_out(self, order: Order | UnreadableLine) -> None:
        match order:
            case Say():
                self._speaking.say(order)
            case StopSaying():
                self._speaking.stop()
                self._tell(Stopped())
            case Ping():
                self._tell(Pong())
            case LookAround():
                self._tell(sound_devices())
            case UnreadableLine():
                self._tell(Problem(str(order)))

    def _look(self) -> None:
        for happening in self._speaking.hear():
            self._tell(happening)
        if self._player.has_sound != self._has_sound:
            self._tell_ready()

    def _tell_ready(self) -> None:
        self._has_sound = self._player.has_sound
        speaking = self._speaking
        self._tell(VoiceReady(speaking.languages, self._has_sound, speaking.found, self._engines))


def main(arguments: Sequence[str] | None = None) -> int:
    """Speak for the parent until it closes the pipe; return the exit code."""
    options = _options(arguments)
    pipe_in, pipe_out = BufferedReader(FileIO(0, closefd=False)), FileIO(1, "w", closefd=False)
    sys.stdout = sys.stderr or StringIO()  # an engine that prints must not hit the pipe
    orders: SimpleQueue[_Asked] = SimpleQueue()
    has_ended = threading.Event()
    threading.Thread(target=_read, args=(pipe_in, orders, has_ended), daemon=True).start()

    def tell(answer: Answer) -> None:
        pipe_out.write(encode(answer))

    sys.excepthook = partial(_tell_what_happened, tell)
    try:
        _speak(options, orders, tell)
    except BrokenPipeError:
        pass  # the parent is gone: there is nobody left to speak for
    finally:
        has_ended.set()
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="wise-steps --speech-host", description=__doc__)
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--silent", action="store_true", help="keep the time, make no sound")
    how.add_argument("--record", type=Path, metavar="FILE", help="write a WAV, make no sound")
    return parser.parse_args(arguments)


def _speak(
    options: argparse.Namespace, orders: "SimpleQueue[_Asked]", tell: Callable[[Answer], None]
) -> None:
    clock, espeak = SystemClock(), bundled_espeak()
    player: Player
    if options.record:
        player = WavRecorder(options.record, Reel(), espeak.sample_rate, clock)
    elif options.silent:
        player = SilentPlayer(Reel(), espeak.sample_rate, clock)
    else:
        player = Loudspeaker(espeak.sample_rate, clock)
    is_heard = not (options.record or options.silent)
    system = system_talker() if is_heard else None
    playback = Playback(player, espeak.sample_rate)
    speaking = Speaking(Talker(register(espeak, player)), system, playback, clock)
    engines = (f"{BUNDLED} {espeak.version}", *((SYSTEM,) if system else ()))
    try:
        Host(speaking, player, tell, engines).run(orders)
    finally:
        speaking.close()


def _read(pipe: BufferedReader, orders: "SimpleQueue[_Asked]", has_ended: threading.Event) -> None:
    """Pass each line on as an order. When the parent is gone, end even if an engine hangs."""
    for line in pipe:
        try:
            orders.put(read_order(line))
        except UnreadableLine as problem:
            orders.put(problem)
    orders.put(None)
    if not has_ended.wait(LAST_SECONDS):
        os._exit(0)


def _tell_what_happened(
    tell: Callable[[Answer], None],
    kind: type[BaseException],
    error: BaseException,
    trace: TracebackType | None,
) -> None:
    """Leave the parent one line for its log; the words of the error may hold spoken text."""
    while trace and trace.tb_next:
        trace = trace.tb_next
    where = f" at {trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else ""
    reason = str(error) if isinstance(error, KnownError) else kind.__name__
    with suppress(OSError):
        tell(Problem(reason + where))


if __name__ == "__main__":
    sys.exit(main())
