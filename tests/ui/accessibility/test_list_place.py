"""Whoever hears a list knows how long it is; whoever sees it hears no numbers."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from shiboken6 import delete

from tests.ui.conftest import Show
from ui.accessibility.list_place import ListPlaces
from ui.accessibility.roles import mark_list
from ui.accessibility.screen_reader import ReaderState, ScreenReader

NAMES = ("Anna", "Bilal", "Chen")


@pytest.fixture
def reader(qapp: object) -> Iterator[ScreenReader]:
    reader = ScreenReader()
    ListPlaces(reader)
    yield reader
    delete(reader)


@pytest.fixture
def buttons(show: Show) -> list[QPushButton]:
    column, buttons = QWidget(), [QPushButton(name) for name in NAMES]
    lines = QVBoxLayout(column)
    for button in buttons:
        lines.addWidget(button)
    mark_list(column, "People")
    show(column)
    buttons[-1].setFocus(Qt.FocusReason.TabFocusReason)
    return buttons


def test_each_item_says_which_of_how_many_it_is(
    reader: ScreenReader, buttons: list[QPushButton]
) -> None:
    buttons[1].setAccessibleDescription("Chosen.")
    reader.know(ReaderState(is_running=True))

    buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
    first = buttons[0].accessibleDescription()
    buttons[1].setFocus(Qt.FocusReason.TabFocusReason)

    assert first == "1 of 3."
    assert buttons[1].accessibleDescription() == "Chosen. 2 of 3."


def test_what_the_focus_leaves_does_not_change_its_words(
    reader: ScreenReader, buttons: list[QPushButton]
) -> None:
    reader.know(ReaderState(is_running=True))
    buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
    told = buttons[0].accessibleDescription()

    buttons[1].setFocus(Qt.FocusReason.TabFocusReason)

    assert buttons[0].accessibleDescription() == told


def test_the_place_is_told_anew_each_time_and_no_more_once_nobody_is_read_to(
    reader: ScreenReader, buttons: list[QPushButton]
) -> None:
    reader.know(ReaderState(is_running=True))
    buttons[1].setFocus(Qt.FocusReason.TabFocusReason)
    buttons[2].setFocus(Qt.FocusReason.TabFocusReason)
    buttons[0].hide()
    buttons[1].setFocus(Qt.FocusReason.TabFocusReason)
    of_two = buttons[1].accessibleDescription()

    reader.know(ReaderState(is_running=False))
    buttons[2].setFocus(Qt.FocusReason.TabFocusReason)

    assert of_two == "1 of 2."
    assert buttons[2].accessibleDescription() == ""


def test_what_is_hidden_is_not_counted_and_one_alone_is_no_list(
    reader: ScreenReader, buttons: list[QPushButton]
) -> None:
    reader.know(ReaderState(is_running=True))
    buttons[0].hide()
    buttons[1].setFocus(Qt.FocusReason.TabFocusReason)
    of_two = buttons[1].accessibleDescription()

    buttons[1].hide()
    buttons[2].setFocus(Qt.FocusReason.TabFocusReason)

    assert of_two == "1 of 2."
    assert buttons[2].accessibleDescription() == ""


def test_without_a_screen_reader_nothing_is_counted(
    reader: ScreenReader, buttons: list[QPushButton]
) -> None:
    buttons[0].setFocus(Qt.FocusReason.TabFocusReason)

    assert not reader.is_running
    assert buttons[0].accessibleDescription() == ""
