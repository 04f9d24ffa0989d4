"""A button never cuts its words, acts when it is let go, and can be pressed by key and by voice."""

from typing import get_args

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Show
from ui.theme.tokens import Look
from ui.widgets.big_button import BigButton, ButtonKind

LONG = "Go on with the task that you started on Monday morning"


@pytest.mark.parametrize("kind", get_args(ButtonKind))
def test_a_button_is_large_enough_for_unsteady_hands(show: Show, kind: ButtonKind) -> None:
    button = BigButton("Go", kind=kind)
    show(button)

    assert button.sizeHint().height() >= (64 if kind == "main" else 60)
    assert button.minimumSizeHint().width() >= 60


@pytest.mark.parametrize("scale", [100, 200, 300])
def test_a_narrow_button_grows_downwards_instead_of_cutting_words(show: Show, scale: int) -> None:
    button = BigButton(LONG, "icon/arrow-right")
    show(button, look=Look(scale_percent=scale))

    assert button.heightForWidth(360) > button.heightForWidth(1300)


def test_a_button_grows_when_the_text_size_does(show: Show) -> None:
    small, large = BigButton("Next"), BigButton("Next")
    show(small)
    show(large, look=Look(scale_percent=300))

    assert large.sizeHint().width() > small.sizeHint().width()


def test_the_words_are_the_name_and_the_explanation_is_told_too(show: Show) -> None:
    button = BigButton("Help", explanation="Shows how to do this step.")
    show(button)

    told = QAccessible.queryAccessibleInterface(button)

    assert told.text(QAccessible.Text.Name) == "Help"
    assert told.text(QAccessible.Text.Description) == "Shows how to do this step."
    assert told.role() == QAccessible.Role.Button


def test_other_words_are_told_at_once(show: Show) -> None:
    button = BigButton("Repeat", "icon/repeat", "Says it again.")
    show(button)

    button.setText("Be quiet")
    button.set_icon("icon/volume-off")

    assert button.text() == button.accessibleName() == "Be quiet"
    assert button.accessibleDescription() == "Says it again."


def test_a_sign_in_a_name_makes_no_hidden_shortcut(show: Show) -> None:
    button = BigButton("Lee & Kim")
    show(button)

    assert button.shortcut().isEmpty()
    assert button.accessibleName() == "Lee & Kim"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_and_space_press_it(show: Show, qtbot: QtBot, key: Qt.Key) -> None:
    button = BigButton("Next")
    show(button)
    presses: list[str] = []
    button.clicked.connect(lambda: presses.append(button.text()))

    qtbot.keyClick(button, key)

    assert len(presses) == 1


def test_its_whole_rectangle_reacts(show: Show) -> None:
    button = BigButton("Next")
    show(button)
    presses: list[str] = []
    button.clicked.connect(lambda: presses.append(button.text()))

    for corner in (QPoint(1, 1), QPoint(button.width() - 2, button.height() - 2)):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=corner)

    assert len(presses) == 2


def test_sliding_off_before_letting_go_takes_the_press_back(show: Show) -> None:
    button = BigButton("Delete")
    show(button)
    presses: list[str] = []
    button.clicked.connect(lambda: presses.append(button.text()))

    QTest.mousePress(button, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton, pos=QPoint(-30, -30))

    assert presses == []


def test_a_toggle_shows_and_says_that_it_is_on(show: Show) -> None:
    button = BigButton("Speak", kind="toggle")
    show(button)
    off = button.grab().toImage()

    button.click()

    assert QAccessible.queryAccessibleInterface(button).state().checked
    assert button.grab().toImage() != off


def test_the_ring_of_the_focus_moves_nothing(show: Show) -> None:
    first, second = BigButton("Back"), BigButton("Next")
    show(first, second)
    first.setFocus()
    before = second.geometry()
    calm = second.grab().toImage()

    second.setFocus()

    assert second.geometry() == before
    assert second.grab().toImage() != calm


def test_a_button_that_waits_for_its_words_can_be_shown(show: Show) -> None:
    button = BigButton("", "icon/player-play", kind="main")

    show(button)

    assert button.heightForWidth(300) >= 64
