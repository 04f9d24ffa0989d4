"""The voice that ships, and beside it, where somebody switched it on, a better one that was added."""

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from app.speech.languages import language_of
from app.speech.manner import Manner
from app.speech.reports import (
    Finished,
    FoundVoice,
    VoiceLost,
    VoiceReady,
    VoiceReport,
    WordStarted,
)
from app.speech.voice import Voice
from app.speech.word_list import Words


@dataclass(frozen=True, slots=True)
class _Saying:
    """What is being said: our number for it, and enough to have it said by the other voice."""

    number: int
    text: str
    manner: Manner


class Voices:
    """Has a text said by the added voice where it speaks the language, else by the one that ships.

    An added voice that breaks down in a text has it said by the one that ships; one that is lost is
    not asked again. Recordings and sounds are played by the one that ships. Every method returns at
    once.
    """

    def __init__(
        self, report: Callable[[VoiceReport], None], command: Sequence[str] | None = None
    ) -> None:
        self._report = report
        self._main = Voice(self._on_main, command)
        self._added: Voice | None = None
        self._command: tuple[str, ...] = ()
        self._words: Mapping[str, Words] = {}
        self._numbers = count(1)
        # Reports of both voices come on threads of theirs, also before `say` has returned.
        self._lock = threading.RLock()
        self._ours: dict[tuple[bool, int], int] = {}
        self._now: _Saying | None = None
        self._main_ready: VoiceReady | None = None
        self._added_ready: VoiceReady | None = None

    @property
    def is_available(self) -> bool:
        """Whether something said now will be spoken; False until a voice reported ready."""
        return self._main.is_available

    def start(self) -> None:
        """Get the processes going before they are needed."""
        self._main.start()

    def use_words(self, words: Mapping[str, Words]) -> None:
        """Say the words of a site's own lists, by language, as they say from the next text on."""
        self._words = words
        self._main.use_words(words)
        if self._added is not None:
            self._added.use_words(words)

    def use_add_on(self, command: Sequence[str]) -> None:
        """Ask this program too from now on; nothing for the voice that ships alone."""
        if tuple(command) == self._command:
            return
        self._command = tuple(command)
        self._let_added_go()
        if command:
            self._added = Voice(self._on_added, command)
            self._added.use_words(self._words)
            self._added.start()
        elif self._main_ready is not None:
            self._report(self._main_ready)

    def say(self, text: str, manner: Manner) -> int:
        """Say `text` instead of anything being said, and return the number of this utterance."""
        with self._lock:
            saying = _Saying(next(self._numbers), text, manner)
            self._now = saying
            self._give(saying, is_added=self._is_for_added(manner))
            return saying.number

    def stop(self) -> None:
        """Be silent within 200 ms."""
        with self._lock:
            self._now = None
        self._main.stop()
        if self._added is not None:
            self._added.stop()

    def look_around(self) -> None:
        """Report which sound devices there are."""
        self._main.look_around()

    def replace(self) -> None:
        """Kill the processes and start others."""
        self._main.replace()
        if self._added is not None:
            self._added.replace()

    def close(self) -> None:
        """Be silent for good. Nothing is reported afterwards."""
        self._let_added_go()
        self._main.close()

    def _let_added_go(self) -> None:
        added, self._added, self._added_ready = self._added, None, None
        if added is not None:
            added.close()

    def _is_for_added(self, manner: Manner) -> bool:
        ready = self._added_ready
        if self._added is None or ready is None or manner.recording:
            return False
        speaks = language_of(manner.language) in ready.voices
        is_theirs = not manner.voice or manner.voice in {one.id for one in ready.found}
        return speaks and is_theirs

    def _give(self, saying: _Saying, *, is_added: bool) -> None:
        added = self._added if is_added else None
        other = self._main if added is not None else self._added
        if other is not None:
            other.stop()
        number = (added or self._main).say(saying.text, saying.manner)
        self._ours[added is not None, number] = saying.number

    def _on_main(self, report: VoiceReport) -> None:
        if isinstance(report, VoiceReady):
            self._main_ready = report
            self._report(self._both())
        else:
            self._pass_on(report, is_added=False)

    def _on_added(self, report: VoiceReport) -> None:
        match report:
            case VoiceReady():
                self._added_ready = report
                self._report(self._both())
            case VoiceLost():
                self._added_ready = None
                self._report(self._both())
            case _:
                self._pass_on(report, is_added=True)

    def _pass_on(self, report: VoiceReport, *, is_added: bool) -> None:
        match report:
            case WordStarted(utterance, start, length):
                with self._lock:
                    number = self._ours.get((is_added, utterance))
                if number is not None:
                    self._report(WordStarted(number, start, length))
            case Finished(utterance, is_complete):
                self._finish(utterance, is_added=is_added, is_complete=is_complete)
            case _:
                self._report(report)

    def _finish(self, utterance: int, *, is_added: bool, is_complete: bool) -> None:
        with self._lock:
            number = self._ours.pop((is_added, utterance), None)
            now = self._now
            if number is None:
                return
            if is_added and not is_complete and now is not None and now.number == number:
                self._give(now, is_added=False)
                return
        self._report(Finished(number, is_complete))

    def _both(self) -> VoiceReady:
        main = self._main_ready or VoiceReady((), has_sound=False)
        added = self._added_ready
        if added is None:
            return main
        found: tuple[FoundVoice, ...] = added.found + main.found
        return VoiceReady(
            tuple(sorted({*added.voices, *main.voices})),
            main.has_sound or added.has_sound,
            found,
            added.engines + main.engines,
        )
