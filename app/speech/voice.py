"""The voice of the program: speaks in a process of its own, stops when told, and comes back."""

import threading
from collections.abc import Callable, Mapping, Sequence
from itertools import count
from queue import SimpleQueue

from app.clock import SystemClock
from app.speech.host_process import host_command
from app.speech.interpreter import Interpreter
from app.speech.manner import Manner
from app.speech.protocol import Say
from app.speech.reports import VoiceReport
from app.speech.voice_keeper import Close, Look, Replace, Start, Stop, VoiceKeeper, Wish
from app.speech.word_list import Words

CLOSE_SECONDS = 3.0


class Voice:
    """Says one text at a time. Every method returns at once and may be called from any thread.

    `report` is called on a thread of the voice: pass the reports on to the thread of the window.
    """

    def __init__(
        self, report: Callable[[VoiceReport], None], command: Sequence[str] | None = None
    ) -> None:
        self._wishes: SimpleQueue[Wish] = SimpleQueue()
        self._interpreter = Interpreter(report)
        self._keeper = VoiceKeeper(
            self._interpreter.report, command or host_command(), self._wishes, SystemClock()
        )
        self._numbers = count(1)
        self._starting = threading.Lock()
        self._thread: threading.Thread | None = None
        self._is_closed = False

    @property
    def is_available(self) -> bool:
        """Whether something said now will be spoken; False until the voice reported ready."""
        return self._keeper.is_ready

    def start(self) -> None:
        """Get the process going before it is needed."""
        self._wish(Start())

    def use_words(self, words: Mapping[str, Words]) -> None:
        """Say the words of a site's own lists, by language, as they say from the next text on."""
        self._interpreter.words = words

    def say(self, text: str, manner: Manner) -> int:
        """Say `text` instead of anything being said, and return the number of this utterance."""
        number = next(self._numbers)
        spoken = self._interpreter.prepared(number, text, manner)
        self._wish(
            Say(
                number,
                spoken,
                manner.language,
                manner.rate_wpm,
                float(manner.volume),
                manner.pitch_percent,
                manner.voice,
                manner.recording,
            )
        )
        return number

    def stop(self) -> None:
        """Be silent within 200 ms; a process that does not obey is killed in that time."""
        self._wish(Stop())

    def look_around(self) -> None:
        """Report which sound devices there are, as soon as the voice's process answers."""
        self._wish(Look())

    def replace(self) -> None:
        """Kill the process and start another, whatever state it is in."""
        self._wish(Replace())

    def close(self) -> None:
        """Be silent for good. Nothing is reported afterwards."""
        with self._starting:
            self._is_closed = True
        if self._thread is not None:
            self._wishes.put(Close())
            self._thread.join(CLOSE_SECONDS)

    def _wish(self, wish: Wish) -> None:
        with self._starting:
            if self._is_closed:
                return
            if self._thread is None:
                self._thread = threading.Thread(target=self._keeper.run, name="voice", daemon=True)
                self._thread.start()
        self._wishes.put(wish)
