"""Keeps the voice's process alive and honest, in one thread that never waits for it."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from queue import Empty, SimpleQueue

from app.clock import Clock
from app.speech.deadlines import Deadlines
from app.speech.host_process import HostProcess
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
    read_answer,
)
from app.speech.reports import (
    Finished,
    SoundDevices,
    VoiceLost,
    VoiceReady,
    VoiceReport,
    WordStarted,
)

log = logging.getLogger(__name__)

READY_SECONDS = 20.0  # an old computer, its disk busy
PONG_SECONDS = 2.0
PING_EVERY_SECONDS = 1.0
STOP_SECONDS = 0.15  # then the kill: silence within the promised 200 ms
MOST_LOSSES = 3
FORGIVEN_AFTER_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Start:
    """The wish that the voice gets ready."""


@dataclass(frozen=True, slots=True)
class Stop:
    """The wish for silence."""


@dataclass(frozen=True, slots=True)
class Replace:
    """The wish for another process."""


@dataclass(frozen=True, slots=True)
class Close:
    """The wish that it all ends."""


@dataclass(frozen=True, slots=True)
class Look:
    """The wish to know the sound devices."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A line from a process; None when that process is gone."""

    host: HostProcess
    line: bytes | None


Wish = Say | Start | Stop | Replace | Close | Look | Heard


class VoiceKeeper:
    """Turns wishes into orders, answers into reports, and a bad process into a new one.

    It expects a pong within 2 s while something is said, and an answer to a stop within 150 ms.
    A text that was not heard yet is said again by the next process, once. After three losses in
    a minute without a text said to its end the voice is reported lost, and tried again when
    somebody asks anew or a minute has passed.
    """

    def __init__(
        self,
        report: Callable[[VoiceReport], None],
        command: Sequence[str],
        wishes: "SimpleQueue[Wish]",
        clock: Clock,
    ) -> None:
        self.is_ready = False
        self._report = report
        self._command = command
        self._wishes = wishes
        self._clock = clock
        self._deadlines = Deadlines(clock)
        self._host: HostProcess | None = None
        self._open: dict[int, Say] = {}  # what was asked for and is not finished
        self._current: int | None = None  # whose words are still wanted
        self._is_untouched = False  # the current text: not heard, not said again
        self._losses = 0
        self._lost_at = clock.monotonic()
        self._reason = "The voice did not start."

    def run(self) -> None:
        """Fulfil wishes until the last one, Close."""
        while True:
            try:
                wish = self._wishes.get(timeout=self._deadlines.patience())
            except Empty:
                self._out_of_patience()
                continue
            if isinstance(wish, Close):
                break
            self._fulfil(wish)
        self.is_ready = False
        if self._host:
            self._host.end()

    def _fulfil(self, wish: Say | Start | Stop | Replace | Look | Heard) -> None:
        match wish:
            case Say():
                self._say(wish)
            case Start() if self._host is None:
                self._losses = 0
                self._begin()
            case Stop():
                self._stop()
            case Replace():
                self._losses = 0
                self._renew()
            case Look():
                self._send(LookAround())
            case Heard(host, line) if host is self._host:
                self._hear(line)
            case Start() | Heard():
                pass  # it runs already; a last word of a process that was replaced

    def _say(self, order: Say) -> None:
        self._open[order.utterance] = order
        self._current = order.utterance
        self._is_untouched = True
        if self._host is None:
            self._try_again()
        self._send(order)
        self._ping()

    def _try_again(self) -> None:
        """Begin, but not with every text when the voice was lost a moment ago."""
        if self._clock.monotonic() - self._lost_at > FORGIVEN_AFTER_SECONDS:
            self._losses = 0
        if self._losses < MOST_LOSSES:
            self._begin()
        else:
            self._finish_all()

    def _stop(self) -> None:
        self._current = None
        if self._open:
            self._send(StopSaying())
            if self.is_ready:
                self._deadlines.expect("stop", STOP_SECONDS)

    def _hear(self, line: bytes | None) -> None:
        if line is None:
            self._lose("The voice's process ended.")
            return
        try:
            self._answer(read_answer(line))
        except UnreadableLine as problem:
            log.warning("The voice's process wrote something else: %s", problem)

    def _answer(self, answer: Answer) -> None:
        match answer:
            case WordStarted():
                self._report_word(answer)
            case Finished(utterance, is_complete):
                self._finish(utterance, is_complete=is_complete)
            case VoiceReady():
                self._welcome(answer)
            case Pong():
                self._deadlines.met("pong")
                self._deadlines.expect("ping", PING_EVERY_SECONDS)
            case Stopped():
                self._deadlines.met("stop")
            case SoundDevices():
                self._report(answer)
            case Problem(reason):
                self._reason = reason
                log.warning("The voice's process has a problem: %s", reason)

    def _report_word(self, word: WordStarted) -> None:
        if word.utterance == self._current:
            self._is_untouched = False
            self._report(word)

    def _welcome(self, answer: VoiceReady) -> None:
        self.is_ready = True
        self._deadlines.met("ready")
        self._ping()
        self._report(answer)

    def _finish(self, utterance: int, *, is_complete: bool) -> None:
        if self._open.pop(utterance, None) is None:
            return
        if is_complete:
            self._losses = 0
        self._report(Finished(utterance, is_complete))

    def _finish_all(self, except_for: int | None = None) -> None:
        for utterance in tuple(self._open):
            if utterance != except_for:
                self._finish(utterance, is_complete=False)

    def _send(self, order: Order) -> None:
        if self._host:
            self._host.send(encode(order))

    def _ping(self) -> None:
        self._deadlines.met("ping")
        if self._open and self.is_ready:
            self._send(Ping())
            self._deadlines.expect("pong", PONG_SECONDS)

    def _out_of_patience(self) -> None:
        late = self._deadlines.late()
        if late == ("ping",):
            self._ping()
        elif late == ("stop",):
            log.warning("The voice did not stop in time and is replaced.")
            self._renew()
        elif late:
            self._lose(f"The voice's process did not answer: {', '.join(late)}.")

    def _lose(self, reason: str) -> None:
        log.warning("%s", reason)
        now = self._clock.monotonic()
        self._losses = self._losses + 1 if now - self._lost_at < FORGIVEN_AFTER_SECONDS else 1
        self._lost_at = now
        self._renew()

    def _renew(self) -> None:
        host, self._host = self._host, None
        self.is_ready = False
        self._deadlines.clear()
        if host:
            host.kill()
        again = self._current if self._is_untouched else None
        self._finish_all(except_for=again)
        self._begin()
        if again in self._open:
            self._is_untouched = False
            self._send(self._open[again])

    def _begin(self) -> None:
        while self._host is None and self._losses < MOST_LOSSES:
            try:
                self._host = HostProcess(self._command, self._pass_on)
            except OSError as error:
                self._losses += 1
                self._lost_at = self._clock.monotonic()
                self._reason = f"The voice's process cannot be started: {error.strerror}."
        if self._host is None:
            self._finish_all()
            self._report(VoiceLost(self._reason))
        else:
            self._deadlines.expect("ready", READY_SECONDS)

    def _pass_on(self, host: HostProcess, line: bytes | None) -> None:
        self._wishes.put(Heard(host, line))
