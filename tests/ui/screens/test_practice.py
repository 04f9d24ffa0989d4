"""Practising through the window: help, advice, saving, rest, the keys, and what is said."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import count

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.attempt import AttemptEnd, Fact, StepResult
from app.domain.prompting import Direction, PromptLevel
from app.domain.support_profile import SupportProfile
from app.practice.advance import begin
from app.practice.prompter import Prompter
from app.speech.reports import Finished, VoiceReport, WordStarted
from tests.ui.desktop.conftest import AT_ONCE
from tests.ui.desktop.scenes import ANSWER_A_MAIL, SCENE, SKIN, press, typed
from ui.desktop.practice_desktop import PracticeDesktop
from ui.flows.practice import PracticeFlow
from ui.flows.speech import Speech
from ui.screens.employee.practice import PracticeScreen
from ui.theme.fonts import prepare_look
from ui.theme.style_sheet import apply_look
from ui.theme.tokens import Look

PATIENT = SupportProfile(waiting_seconds=None)


class FakeVoice:
    """Speaks as long as the test wants: `end` ends what is being said."""

    is_available = True

    def __init__(self) -> None:
        self.said: list[str] = []
        self.report: Callable[[VoiceReport], None] | None = None
        self._numbers = count(1)
        self._now = 0

    def start(self) -> None:
        """Ready."""

    def say(self, text: str, language: str, rate_wpm: int = 140, volume: float = 1.0) -> int:
        """Begin to say `text`."""
        del language, rate_wpm, volume
        self.said.append(text)
        self._now = next(self._numbers)
        return self._now

    def stop(self) -> None:
        """Silent."""

    def replace(self) -> None:
        """As good as new."""

    def close(self) -> None:
        """Gone."""

    def end(self) -> None:
        """What is being said is over."""
        assert self.report is not None
        self.report(Finished(self._now, is_complete=True))

    def word(self, start: int, length: int) -> None:
        """The voice says this word now."""
        assert self.report is not None
        self.report(WordStarted(self._now, start, length))


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

    def __init__(self, qtbot: QtBot, window: QWidget, profile: SupportProfile, look: Look) -> None:
        self.voice = FakeVoice()
        self.speech = Speech(self.voice)
        self.speech.use(profile)
        self.voice.report = self.speech._on_reported
        self.shelf = Shelf()
        self.window = window
        self.screen = PracticeScreen(PracticeDesktop(look, SKIN.accent, AT_ONCE), look)
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
        run, orders = begin(ANSWER_A_MAIL, SCENE, profile, "attempt", entry)
        self.flow = PracticeFlow(self.screen, Prompter(run), self.speech, self.shelf.keep)
        self.flow.begin(orders)

    def act(self, target: str) -> None:
        self.screen.surface.acted.emit(press(target))

    def words(self) -> tuple[str, ...]:
        return self.screen.texts()

    def is_shown(self, target: str) -> bool:
        place = self.screen.surface.place_of(target)
        return place is not None and place.isVisible()


Practise = Callable[..., Practice]


@pytest.fixture
def practise(qtbot: QtBot, qapp: QApplication) -> Practise:
    prepare_look(qapp)
    kept: list[Practice] = []

    def started(profile: SupportProfile = PATIENT, look: Look | None = None) -> Practice:
        window = QWidget()
        qtbot.addWidget(window)
        apply_look(window, look or Look())
        window.resize(1366, 768)
        practice = Practice(qtbot, window, profile, look or Look())
        kept.append(practice)
        return practice

    return started


def test_it_opens_with_the_instruction_shown_and_said(practise: Practise) -> None:
    practice = practise()

    assert practice.words() == ("Open the mail from Ana.",)
    assert practice.voice.said == ["Open the mail from Ana."]


def test_a_done_step_is_kept_before_the_card_shows_the_next(practise: Practise) -> None:
    practice = practise()
    practice.shelf.is_slow = True

    practice.act("mail/letter/ana")

    assert practice.is_shown("mail/reading")
    assert practice.words() == ("Open the mail from Ana.",)
    practice.shelf.settle()
    assert practice.words() == ("Press Reply.",)
    assert [fact.step_id for fact in practice.shelf.facts if isinstance(fact, StepResult)] == [
        "open"
    ]


def test_acts_are_ignored_while_a_step_is_not_kept_yet(practise: Practise) -> None:
    practice = practise()
    practice.shelf.is_slow = True
    practice.act("mail/letter/ana")

    practice.act("mail/reply")
    practice.shelf.settle()

    assert practice.words() == ("Press Reply.",)
    assert practice.flow.run.tries == 0


def test_a_step_that_could_not_be_kept_is_tried_again(practise: Practise) -> None:
    practice = practise()
    practice.shelf.is_slow = True
    practice.act("mail/letter/ana")
    practice.shelf.fail()
    notice = practice.screen._notice
    assert notice is not None
    assert notice.text.startswith("Not saved yet.")

    practice.screen.retry_wanted.emit()
    practice.shelf.settle()

    assert practice.words() == ("Press Reply.",)
    assert practice.screen._notice is None


def test_an_act_that_does_not_belong_is_answered_kindly(practise: Practise) -> None:
    practice = practise()

    practice.act("mail/folder/bin")

    assert practice.words() == ("Open the mail from Ana.", "You do not need this now.")
    assert practice.is_shown("mail/letter/ana")


def test_help_climbs_from_words_to_light_to_the_pointer(qtbot: QtBot, practise: Practise) -> None:
    practice = practise()
    card = practice.screen.card

    card.help_button.click()
    card.help_button.click()
    hinted = practice.words()
    card.help_button.click()
    target = practice.screen.surface.place_of("mail/letter/ana")
    assert target is not None
    lit = target.accessibleDescription()
    practice.speech.stop()
    card.help_button.click()
    practice.voice.end()

    assert hinted == ("Open the mail from Ana.", "Press the line with Ana Silva.")
    assert lit == "Here."
    assert practice.screen.surface.is_demonstrating()
    qtbot.waitUntil(lambda: "Press Ana Silva." in practice.voice.said)


def test_after_the_pointer_the_real_state_is_back(qtbot: QtBot, practise: Practise) -> None:
    practice = practise(replace(PATIENT, has_spotlight=False))
    for _unused in range(3):
        practice.screen.card.help_button.click()
    practice.voice.end()
    qtbot.waitUntil(lambda: "Press Ana Silva." in practice.voice.said)

    practice.voice.end()
    qtbot.waitUntil(lambda: not practice.screen.surface.is_demonstrating())

    assert not practice.is_shown("mail/reading")
    assert practice.words()[0] == "Open the mail from Ana."
    assert practice.shelf.facts == []


def test_a_key_stops_the_pointer(qtbot: QtBot, practise: Practise) -> None:
    practice = practise(replace(PATIENT, has_spotlight=False))
    for _unused in range(3):
        practice.screen.card.help_button.click()
    practice.voice.end()

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)

    assert not practice.screen.surface.is_demonstrating()
    assert not practice.speech.is_speaking


def test_doing_it_together_ends_the_step(qtbot: QtBot, practise: Practise) -> None:
    practice = practise(replace(PATIENT, has_spotlight=False, has_demonstration=False))
    for _unused in range(3):
        practice.screen.card.help_button.click()
    practice.voice.end()
    qtbot.waitUntil(lambda: "Press Ana Silva." in practice.voice.said)
    practice.voice.end()

    qtbot.waitUntil(lambda: practice.words() == ("Press Reply.",))

    kept = [fact for fact in practice.shelf.facts if isinstance(fact, StepResult)]
    assert [fact.level for fact in kept] == [PromptLevel.TOGETHER]


def test_help_comes_by_itself_after_the_personal_delay(qtbot: QtBot, practise: Practise) -> None:
    practice = practise(SupportProfile(waiting_seconds=0))

    practice.voice.end()

    qtbot.waitUntil(lambda: practice.flow.run.help.offered is PromptLevel.REPEATED)
    assert practice.voice.said == ["Open the mail from Ana."] * 2


def test_no_help_comes_by_itself_while_the_voice_speaks(qtbot: QtBot, practise: Practise) -> None:
    practice = practise(SupportProfile(waiting_seconds=0))

    qtbot.wait(30)

    assert practice.flow.run.help.offered is PromptLevel.ALONE


def test_the_same_button_says_it_again_and_is_quiet(practise: Practise) -> None:
    practice = practise()
    button = practice.screen.card.voice_button
    speaking = button.text()

    button.click()
    silent = button.text()
    button.click()

    assert (speaking, silent) == ("Be quiet", "Say it again")
    assert practice.voice.said == ["Open the mail from Ana."] * 2


def test_the_word_being_said_lights_up(practise: Practise) -> None:
    practice = practise()
    label = practice.screen.card.words.instruction
    before = label.grab().toImage()

    practice.voice.word(0, 4)

    assert label.grab().toImage() != before


def test_calm_hides_everything_but_one_sentence_and_one_way_on(practise: Practise) -> None:
    practice = practise()

    practice.screen.card.calm_button.click()

    assert not practice.screen.sides.isVisible()
    assert practice.screen.rest.sentence.text() == "Take your time."
    assert not practice.screen.rest.leave_button.isVisible()
    assert not practice.speech.is_speaking
    practice.screen.rest.go_on_button.click()
    assert practice.screen.sides.isVisible()
    assert practice.words() == ("Open the mail from Ana.",)


def test_a_break_waits_at_the_same_step(practise: Practise) -> None:
    practice = practise()
    practice.act("mail/letter/ana")

    practice.screen.card.pause_button.click()
    practice.screen.rest.go_on_button.click()

    assert practice.words() == ("Press Reply.",)
    assert practice.voice.said[-1] == "Press Reply."


def test_stopping_in_a_break_is_kept_and_neutral(qtbot: QtBot, practise: Practise) -> None:
    practice = practise()
    practice.screen.card.pause_button.click()

    with qtbot.waitSignal(practice.flow.left):
        practice.screen.rest.leave_button.click()

    assert isinstance(practice.shelf.facts[-1], AttemptEnd)


def test_the_last_step_can_be_seen_again(qtbot: QtBot, practise: Practise) -> None:
    practice = practise()
    practice.act("mail/letter/ana")
    practice.screen.card.pause_button.click()

    practice.screen.rest.see_again_button.click()
    practice.voice.end()

    assert practice.screen.surface.is_demonstrating()
    qtbot.waitUntil(lambda: "Press Ana Silva." in practice.voice.said)


def test_the_last_act_can_be_taken_back(practise: Practise) -> None:
    practice = practise()
    practice.act("mail/letter/ana")
    practice.act("mail/reply")
    button = practice.screen.card.take_back_button
    assert not button.isEnabled()
    practice.screen.surface.acted.emit(typed("mail/body", "I"))

    button.click()

    assert not button.isEnabled()
    assert practice.words() == ("Write: I come.",)


def test_who_starts_with_help_can_try_alone(practise: Practise) -> None:
    practice = practise(replace(PATIENT, direction=Direction.MOST_TO_LEAST))
    button = practice.screen.card.alone_button
    assert button.isVisible()

    button.click()

    assert not button.isVisible()


def test_the_end_is_kept_and_told(qtbot: QtBot, practise: Practise) -> None:
    practice = practise()
    practice.act("mail/letter/ana")
    practice.act("mail/reply")

    with qtbot.waitSignal(practice.flow.finished):
        practice.screen.surface.acted.emit(typed("mail/body", "I come"))

    assert len(practice.shelf.facts) == 4


@pytest.mark.parametrize(
    ("key", "wish"),
    [
        (Qt.Key.Key_F1, "help_wanted"),
        (Qt.Key.Key_F2, "repeat_wanted"),
        (Qt.Key.Key_F3, "calm_wanted"),
        (Qt.Key.Key_F4, "supporter_helped"),
        (Qt.Key.Key_Escape, "quiet_wanted"),
    ],
)
def test_keys_work_from_inside_a_program(
    qtbot: QtBot, practise: Practise, key: Qt.Key, wish: str
) -> None:
    practice = practise()
    practice.screen.surface.take_focus()

    with qtbot.waitSignal(getattr(practice.screen, wish)):
        qtbot.keyClick(QApplication.focusWidget(), key)


def test_one_key_moves_between_card_and_program(qtbot: QtBot, practise: Practise) -> None:
    practice = practise()
    practice.screen.surface.take_focus()

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
    on_card = QApplication.focusWidget()
    qtbot.keyClick(on_card, Qt.Key.Key_F6)
    on_program = QApplication.focusWidget()

    assert on_card is practice.screen.card.help_button
    assert on_program is not None
    assert practice.screen.surface.isAncestorOf(on_program)


def test_with_large_text_card_and_program_take_turns(qtbot: QtBot, practise: Practise) -> None:
    practice = practise(PATIENT, Look(scale_percent=300))
    screen = practice.screen
    assert screen.card.isVisible()
    assert not screen.surface.isVisible()

    screen.card.help_button.setFocus()
    qtbot.keyClick(screen.card.help_button, Qt.Key.Key_F6)

    assert screen.surface.isVisible()
    assert not screen.card.isVisible()


@pytest.mark.parametrize("percent", [100, 150, 200, 300])
def test_the_buttons_of_the_card_are_large_and_in_one_place(
    practise: Practise, percent: int
) -> None:
    practice = practise(PATIENT, Look(scale_percent=percent))
    card = practice.screen.card
    places = [button.geometry() for button in card._in_order() if button.isVisible()]

    practice.act("mail/letter/ana")

    assert [button.geometry() for button in card._in_order() if button.isVisible()] == places
    assert all(place.height() >= 60 and place.width() >= 60 for place in places)
    assert all(place.right() <= practice.window.width() for place in places)
