"""The practice screen: what stands on the card, the keys, rest, and the same place for all."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.prompting import Direction
from tests.ui.desktop.scenes import typed
from tests.ui.practising import PATIENT, Practise
from ui.theme.tokens import Look


def test_it_opens_with_the_instruction_shown_and_said(practise: Practise) -> None:
    practice = practise()

    assert practice.words() == ("Open the mail from Ana.",)
    assert practice.voice.said == ["Open the mail from Ana."]


def test_an_act_that_does_not_belong_is_answered_kindly(practise: Practise) -> None:
    practice = practise()

    practice.act("mail/folder/bin")

    assert practice.words() == ("Open the mail from Ana.", "You do not need this now.")
    assert practice.is_shown("mail/letter/ana")


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


def test_with_large_text_help_that_is_shown_is_seen_and_the_next_step_is_read(
    practise: Practise,
) -> None:
    practice = practise(PATIENT, Look(scale_percent=300))
    screen = practice.screen
    help_button = screen.card.help_button

    help_button.click()
    help_button.click()
    seen_with_a_hint = screen.surface.isVisible()
    help_button.click()
    seen_with_the_light = screen.surface.isVisible()
    focused = QApplication.focusWidget()
    practice.act("mail/letter/ana")

    assert not seen_with_a_hint
    assert seen_with_the_light
    assert focused is not None
    assert screen.surface.isAncestorOf(focused)
    assert screen.card.isVisible()
    assert help_button.hasFocus()


@pytest.mark.parametrize("percent", [100, 150, 200, 300])
def test_the_buttons_of_the_card_are_large_and_in_one_place(
    practise: Practise, percent: int
) -> None:
    practice = practise(PATIENT, Look(scale_percent=percent))
    card = practice.screen.card
    places = [button.geometry() for button in card.buttons() if button.isVisible()]

    practice.act("mail/letter/ana")

    assert [button.geometry() for button in card.buttons() if button.isVisible()] == places
    assert all(place.height() >= 60 and place.width() >= 60 for place in places)
    assert all(place.right() <= practice.window.width() for place in places)


@pytest.mark.parametrize("percent", [200, 300])
def test_help_and_the_voice_stay_in_view_and_everything_else_can_be_scrolled_to(
    qtbot: QtBot, practise: Practise, percent: int
) -> None:
    practice = practise(PATIENT, Look(scale_percent=percent))
    practice.window.resize(1366, 628)
    card = practice.screen.card

    for button in card.buttons():
        if button.isVisible() and button.isEnabled():
            button.setFocus()
            for seen in (button, card.help_button, card.voice_button):
                qtbot.waitUntil(partial(_is_in_view, seen))


def test_in_very_large_text_a_kind_answer_comes_into_view(qtbot: QtBot, practise: Practise) -> None:
    practice = practise(PATIENT, Look(scale_percent=300))
    practice.window.resize(1366, 628)
    practice.act("mail/folder/bin")
    practice.act("mail/folder/bin")
    practice.screen.sides.show_card()
    practice.screen.card.calm_button.setFocus()

    practice.screen.tell("The pointer opens the mail from Ana.")

    advice = practice.screen.card.words.advice
    qtbot.waitUntil(partial(_is_in_view, advice))


def _is_in_view(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() == widget.rect()
