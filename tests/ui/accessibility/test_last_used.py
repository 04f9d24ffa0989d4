"""The program knows whether somebody goes through it with keys: typing alone does not say so."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.accessibility.last_used import LastUsed, is_used_by_keys


class Window(QWidget):
    """A field and a button, on show."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        self.edit, self.button = QLineEdit(), QPushButton("Go on")
        layout = QVBoxLayout(self)
        layout.addWidget(self.edit)
        layout.addWidget(self.button)
        qtbot.addWidget(self)
        with qtbot.waitActive(self):
            self.show()
            self.activateWindow()
        self.last = LastUsed(self)

    def press(self, key: Qt.Key) -> None:
        """Press a key where a person presses it: the window passes it on."""
        QTest.keyClick(self.windowHandle(), key)

    def click(self, widget: QWidget) -> None:
        """Press the mouse on `widget`."""
        place = widget.mapTo(self, QPoint(5, 5))
        button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self.windowHandle(), button, none, place)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    return Window(qtbot)


def test_nobody_has_used_keys_at_first(window: Window) -> None:
    assert not is_used_by_keys(window.button)


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_who_goes_from_one_to_the_next_uses_keys(window: Window, key: Qt.Key) -> None:
    window.edit.setFocus()

    window.press(key)

    assert is_used_by_keys(window.button)


def test_who_presses_a_button_with_a_key_uses_keys(window: Window) -> None:
    window.button.setFocus()

    window.press(Qt.Key.Key_Space)

    assert is_used_by_keys(window.button)


def test_who_only_writes_may_have_a_mouse(window: Window) -> None:
    window.edit.setFocus()

    for key in (Qt.Key.Key_A, Qt.Key.Key_Space, Qt.Key.Key_Return):
        window.press(key)

    assert not is_used_by_keys(window.edit)


def test_a_press_with_the_mouse_says_that_there_is_one(window: Window) -> None:
    window.edit.setFocus()
    window.press(Qt.Key.Key_Tab)

    window.click(window.button)

    assert not is_used_by_keys(window.button)


def test_where_nobody_looks_no_keys_are_known(qtbot: QtBot) -> None:
    alone = QWidget()
    qtbot.addWidget(alone)

    assert not is_used_by_keys(alone)
