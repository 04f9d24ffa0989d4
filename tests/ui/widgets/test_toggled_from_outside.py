"""What assistive technology switches or chooses counts as if a person had pressed it."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.big_button import BigButton
from ui.widgets.choice_tiles import ChoiceTiles, Option

ANSWERS = (Option("a", "Alone"), Option("b", "Together"))


def toggle_from_outside(button: QAbstractButton) -> None:
    """Do what a screen reader does on the bus or on Windows."""
    acts = QAccessible.queryAccessibleInterface(button).actionInterface()
    acts.doAction("Toggle")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def test_a_switch_that_is_toggled_is_reported_once(qtbot: QtBot, window: QWidget) -> None:
    button = BigButton("Voice", kind="toggle", parent=window)
    reports: list[bool] = []
    button.clicked.connect(lambda: reports.append(button.isChecked()))

    toggle_from_outside(button)
    qtbot.waitUntil(lambda: reports == [True])
    toggle_from_outside(button)
    qtbot.waitUntil(lambda: reports == [True, False])


def test_an_answer_that_is_toggled_is_chosen(qtbot: QtBot, window: QWidget) -> None:
    question = ChoiceTiles(ANSWERS, "How?", "a", parent=window)
    chosen: list[object] = []
    question.chosen.connect(chosen.append)

    toggle_from_outside(question.tiles["b"])
    qtbot.waitUntil(lambda: bool(chosen))
    qtbot.wait(1)

    assert chosen == ["b"]
    assert question.choice() == "b"


def test_a_click_is_reported_once_and_what_the_program_sets_is_not(
    qtbot: QtBot, window: QWidget
) -> None:
    button = BigButton("Voice", kind="toggle", parent=window)
    reports: list[bool] = []
    button.clicked.connect(lambda: reports.append(True))

    button.click()
    button.setChecked(False)
    qtbot.wait(1)

    assert reports == [True]
