"""How a step is said: in the language that helps, slowly when asked; and everything read aloud."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject

from app.practice.events import AskedToRepeat, Event
from app.practice.run import Run
from ui.accessibility.reading import clear_marks, mark_word
from ui.flows.read_aloud import ReadAloud
from ui.flows.saying import Saying
from ui.flows.speech import Speech
from ui.screens.employee.practice import PracticeScreen


class Steered(Protocol):
    """The flow whose step is said."""

    def tell(self, event: Event) -> None:
        """Move the run on."""

    def stop_showing(self) -> None:
        """End what is shown."""


class StepVoice(QObject):
    """What the voice button of a step card does, beside saying it again."""

    def __init__(self, screen: PracticeScreen, flow: Steered, speech: Speech) -> None:
        super().__init__(screen)
        self._screen = screen
        self._flow = flow
        self._speech = speech
        self._is_slow = False
        self._aloud = ReadAloud(screen, speech)
        screen.slow_wanted.connect(self._on_slow)
        screen.reading_wanted.connect(self._on_read_all)
        speech.word_started.connect(self._on_word)
        speech.changed.connect(self._on_changed)

    def say(self, run: Run, texts: Sequence[str]) -> None:
        """Say `texts` of the step; help in the language this person is helped in, where it has it."""
        at_home = {run.instruction: run.home_instruction, run.hint: run.home_hint}
        self._speech.say_all([self._saying(text, at_home.get(text, ""), run) for text in texts])

    def _saying(self, text: str, at_home: str, run: Run) -> Saying:
        language = run.profile.help_language if at_home else ""
        return Saying(at_home or text, language, is_slow=self._is_slow)

    def _on_slow(self) -> None:
        self._flow.stop_showing()
        self._is_slow = True
        self._flow.tell(AskedToRepeat())
        self._is_slow = False

    def _on_read_all(self) -> None:
        self._flow.stop_showing()
        self._aloud.read(self._screen.card.words, self._screen.surface)

    def _on_word(self, text: str, start: int, length: int) -> None:
        self._screen.highlight_word(text, start, length)
        mark_word(self._screen.surface, text, start, length, self._aloud.now())

    def _on_changed(self) -> None:
        if not self._speech.is_speaking:
            clear_marks(self._screen.surface)
