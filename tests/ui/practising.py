"""One practice screen with its flow, a voice the test controls, and a shelf that keeps facts."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.attempt import Fact
from app.domain.exercise import Exercise
from app.domain.prompting import Direction, PromptLevel
from app.domain.support_profile import SupportProfile
from app.practice.advance import begin
from app.practice.prompter import Prompter
from app.speech.manner import Manner
from app.speech.reports import Finished, VoiceReport, WordStarted
from app.speech.word_list import Words
from tests.ui.desktop.conftest import AT_ONCE
from tests.ui.desktop.scenes import ANSWER_A_MAIL, SCENE, SKIN, press
from ui.desktop.practice_desktop import PracticeDesktop
from ui.flows.practice import PracticeFlow
from ui.flows.practice_supports import Change, PracticeSupports
from ui.flows.speech import Speech
from ui.screens.employee.practice import PracticeScreen
from ui.theme.tokens import Look

PATIENT = SupportProfile(waiting_seconds=None)
LISTENING = replace(AT_ONCE, longest_wait_ms=60_000)
"""At once, but the pointer waits until the voice has ended."""


class FakeVoice:
    """Speaks as long as the test wants: `end` ends what is being said."""

    is_available = True

    def __init__(self, report: Callable[[VoiceReport], None]) -> None:
        self._report = report
        self.said: list[str] = []
        self.manners: list[Manner] = []
        self._numbers = count(1)
        self._now = 0

    def start(self) -> None:
        """Ready."""

    def use_words(self, words: Mapping[str, Words]) -> None:
        """It says everything as it is written."""
        del words

    def use_add_on(self, command: Sequence[str]) -> None:
        """No program is ever asked."""

    def say(self, text: str, manner: Manner) -> int:
        """Begin to say `text`."""
        self.said.append(text)
        self.manners.append(manner)
        self._now = next(self._numbers)
        return self._now

    def stop(self) -> None:
        """Silent."""

    def look_around(self) -> None:
        """Nothing there."""

    def replace(self) -> None:
        """As good as new."""

    def close(self) -> None:
        """Gone."""

    def end(self) -> None:
        """What is being said is over."""
        self._report(Finished(self._now, is_complete=True))
        _deliver()

    def word(self, start: int, length: int) -> None:
        """The voice says this word now."""
        self._report(WordStarted(self._now, start, length))
        _deliver()


def _deliver() -> None:
    """Let what the voice reported arrive, as it does between two events."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall.value)


@dataclass
class Shelf:
    """Keeps facts when told to: `settle` answers what waits, `fail` says it was not possible."""

    facts: list[Fact] = field(default_factory=list)
    waiting: list[
        tuple[tuple[Fact, ...], Callable[[object], None], Callable[[Exception], None]]
    ] = field(default_factory=list)
    is_slow: bool = False

    def keep(
        self,
        facts: tuple[Fact, ...],
        then: Callable[[object], None],
        otherwise: Callable[[Exception], None],
    ) -> None:
        self.waiting.append((facts, then, otherwise))
        if not self.is_slow:
            self.settle()

    def settle(self) -> None:
        facts, then, _unused = self.waiting.pop(0)
        self.facts.extend(facts)
        then(None)

    def fail(self) -> None:
        _facts, _then, otherwise = self.waiting.pop(0)
        otherwise(OSError("no room"))


class Practice:
    """One practice screen with its flow, a voice and a shelf."""

    def __init__(
        self,
        qtbot: QtBot,
        window: QWidget,
        profile: SupportProfile,
        look: Look,
        home: Exercise | None = None,
    ) -> None:
        self.speech = Speech(self._find_voice)
        self.speech.use(profile)
        self.speech.start()
        self.shelf = Shelf()
        self.window = window
        self.screen = PracticeScreen(PracticeDesktop(look, SKIN.accent, LISTENING), look)
        layout = QVBoxLayout(window)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.screen)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        entry = (
            PromptLevel.SHOWN_WHERE
            if profile.direction is Direction.MOST_TO_LEAST
            else PromptLevel.ALONE
        )
        run, orders = begin(ANSWER_A_MAIL, SCENE, profile, "attempt", entry, home)
        self.flow = PracticeFlow(self.screen, Prompter(run), self.speech, self.shelf.keep)
        self.kept = profile
        PracticeSupports(self.screen, self.flow, self._keep_supports)
        self.flow.begin(orders)

    def _keep_supports(self, change: Change) -> None:
        self.kept = change(self.kept)

    def _find_voice(self, report: Callable[[VoiceReport], None]) -> FakeVoice:
        self.voice = FakeVoice(report)
        return self.voice

    def act(self, target: str) -> None:
        self.screen.surface.acted.emit(press(target))

    def words(self) -> tuple[str, ...]:
        return self.screen.texts()

    def is_shown(self, target: str) -> bool:
        place = self.screen.surface.place_of(target)
        return place is not None and place.isVisible()


Practise = Callable[..., Practice]
