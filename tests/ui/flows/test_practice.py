"""Practising: help climbs, a step is kept before the next, the pointer shows, the end is told."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.attempt import AttemptEnd, StepResult
from app.domain.prompting import PromptLevel
from app.domain.support_profile import SupportProfile
from tests.ui.desktop.scenes import typed
from tests.ui.practising import PATIENT, Practise


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
    assert practice.screen._notice is not None
    assert practice.screen._notice.text == "It is saved now. You can go on."
    practice.screen.card.help_button.click()
    assert practice.screen._notice is None


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


def test_pressing_help_again_does_not_begin_doing_it_together_anew(
    qtbot: QtBot, practise: Practise
) -> None:
    practice = practise(replace(PATIENT, has_spotlight=False, has_demonstration=False))
    for _unused in range(3):
        practice.screen.card.help_button.click()
    practice.voice.end()
    qtbot.waitUntil(lambda: "Press Ana Silva." in practice.voice.said)
    said = list(practice.voice.said)

    practice.screen.card.help_button.click()

    assert practice.voice.said == said
    practice.voice.end()
    qtbot.waitUntil(lambda: practice.words() == ("Press Reply.",))


def test_help_comes_by_itself_after_the_personal_delay(qtbot: QtBot, practise: Practise) -> None:
    practice = practise(SupportProfile(waiting_seconds=0))

    practice.voice.end()

    qtbot.waitUntil(lambda: practice.flow.run.help.offered is PromptLevel.REPEATED)
    a_sound = practice.voice.said[-1]
    practice.voice.end()
    assert a_sound == ""
    assert practice.voice.manners[1].recording.endswith("hint.wav")
    assert practice.voice.said == ["Open the mail from Ana.", "", "Open the mail from Ana."]


def test_no_help_comes_by_itself_while_the_voice_speaks(qtbot: QtBot, practise: Practise) -> None:
    practice = practise(SupportProfile(waiting_seconds=0))

    qtbot.wait(30)

    assert practice.flow.run.help.offered is PromptLevel.ALONE


def test_behind_the_soft_lock_no_help_comes_and_nothing_is_said(
    qtbot: QtBot, practise: Practise
) -> None:
    practice = practise(SupportProfile(waiting_seconds=0))
    practice.flow.rest()

    practice.voice.end()
    qtbot.wait(30)

    assert practice.flow.run.help.offered is PromptLevel.ALONE
    assert practice.voice.said == ["Open the mail from Ana."]

    practice.flow.come_back()
    assert practice.voice.said[-1] == "Open the mail from Ana."
    assert practice.flow.run.level is PromptLevel.ALONE


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


def test_the_end_is_kept_and_told(qtbot: QtBot, practise: Practise) -> None:
    practice = practise()
    practice.act("mail/letter/ana")
    practice.act("mail/reply")

    with qtbot.waitSignal(practice.flow.finished):
        practice.screen.surface.acted.emit(typed("mail/body", "I come"))

    assert len(practice.shelf.facts) == 4
