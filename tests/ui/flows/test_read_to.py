"""Practising with a screen reader: the focus brings the step, and nothing is read twice."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from tests.ui.practising import Practice, Practise
from ui.accessibility.announce import Notification
from ui.accessibility.screen_reader import ReaderState, ScreenReader

DEAF = ReaderState(is_running=True, hears_announcements=False)
HEARING = ReaderState(is_running=True)


@pytest.fixture(autouse=True)
def _active(qapp: object) -> None:
    QAccessible.setActive(True)


def read_to(practice: Practice, state: ReaderState) -> None:
    """Let a screen reader run from now on."""
    reader = practice.window.findChild(ScreenReader) or ScreenReader(practice.window)
    reader.know(state)
    practice.screen.display(practice.flow.run, is_saved=True)
    practice.screen.take_focus()


def name_in_focus() -> str:
    """Return what is read."""
    focused = QApplication.focusWidget()
    return focused.accessibleName() if focused is not None else ""


def notes(practice: Practice) -> list[str]:
    """Return what came up besides."""
    found = practice.window.findChild(Notification)
    return [] if found is None else found.accessibleName().split("\n")


def test_the_step_can_have_the_focus_and_is_called_by_all_its_words(practise: Practise) -> None:
    practice = practise()

    read_to(practice, HEARING)

    assert name_in_focus() == "Step 1 of 3\nOpen the mail from Ana."


def test_a_reader_that_reads_the_focus_only_is_led_to_each_new_step(practise: Practise) -> None:
    practice = practise()
    read_to(practice, DEAF)
    practice.screen.sides.change_side()

    practice.act("mail/letter/ana")

    assert name_in_focus() == "Step 2 of 3\nPress Reply."
    assert "Press Reply." not in notes(practice)


def test_a_reader_that_hears_announcements_leaves_the_focus_where_the_work_is(
    practise: Practise,
) -> None:
    practice = practise()
    read_to(practice, HEARING)
    practice.screen.sides.change_side()

    practice.act("mail/letter/ana")

    focused = QApplication.focusWidget()
    assert focused is not None
    assert practice.screen.surface.isAncestorOf(focused)


def test_a_hint_comes_up_beside_the_work_and_is_not_said_twice_on_the_card(
    practise: Practise,
) -> None:
    practice = practise()
    read_to(practice, DEAF)
    card = practice.screen.card

    card.help_button.click()
    card.help_button.click()
    on_card = notes(practice)
    card.help_button.setFocus()
    practice.flow._on_repeat()

    assert "Press the line with Ana Silva." not in on_card
    assert name_in_focus() == "Help"
    assert notes(practice) == ["Open the mail from Ana."]


def test_from_the_card_the_focus_goes_back_to_where_it_was(practise: Practise) -> None:
    practice = practise()
    place = practice.screen.surface.place_of("mail/letter/ana")
    assert place is not None
    place.setFocus()

    practice.screen.sides.change_side()
    practice.screen.sides.change_side()

    assert place.hasFocus()


def test_when_the_reader_has_gone_the_words_are_passed_over_again(practise: Practise) -> None:
    practice = practise()
    practice.window.resize(1366, 1400)
    read_to(practice, HEARING)
    words = practice.screen.card.words
    takes_focus = words.focusPolicy()

    read_to(practice, ReaderState())
    QApplication.processEvents()

    assert words.verticalScrollBar().maximum() == 0
    assert takes_focus != words.focusPolicy()
