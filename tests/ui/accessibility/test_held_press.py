"""A switch shows itself by being held; whoever presses and writes as always is not noticed."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.accessibility.held_press import HeldPress
from ui.widgets.big_button import BigButton
from ui.widgets.text_field import TextField

Show = Callable[..., QWidget]


class Bench:
    """A button and a field, in a window that waits for a long press."""

    def __init__(self, show: Show, *, is_wanted: bool = True) -> None:
        self.held: list[str] = []
        self.button, self.field = BigButton("Go on"), TextField("Your name")
        window = show(self.button, self.field)
        self.waits = HeldPress(window, lambda: is_wanted, seconds=0.4)
        self.waits.held.connect(self.held.append)


def test_a_held_key_is_a_switch(show: Show, qtbot: QtBot) -> None:
    bench = Bench(show)

    QTest.keyPress(bench.button, Qt.Key.Key_Space)

    qtbot.waitUntil(lambda: bench.held == ["Space"])
    bench.waits.stop()


def test_a_key_that_the_system_repeats_is_held(show: Show, qtbot: QtBot) -> None:
    bench = Bench(show)

    QTest.keyPress(bench.button, Qt.Key.Key_F7)
    QTest.keyRelease(bench.button, Qt.Key.Key_F7)
    QTest.keyPress(bench.button, Qt.Key.Key_F7)

    qtbot.waitUntil(lambda: bench.held == ["F7"])
    bench.waits.stop()


def test_a_held_mouse_button_is_a_switch(show: Show, qtbot: QtBot) -> None:
    bench = Bench(show)

    QTest.mousePress(bench.button, Qt.MouseButton.RightButton)

    qtbot.waitUntil(lambda: bench.held == ["MouseRight"])
    bench.waits.stop()


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Shift, Qt.Key.Key_Escape])
def test_keys_that_are_held_for_something_else_are_not(
    show: Show, qtbot: QtBot, key: Qt.Key
) -> None:
    bench = Bench(show)

    QTest.keyPress(bench.button, key)
    QTest.keyPress(bench.button, Qt.Key.Key_F7)

    qtbot.waitUntil(lambda: bench.held == ["F7"])
    bench.waits.stop()


def test_a_letter_in_a_field_is_written_and_a_short_press_presses(show: Show, qtbot: QtBot) -> None:
    bench = Bench(show)
    pressed: list[str] = []
    bench.button.clicked.connect(lambda: pressed.append("pressed"))

    QTest.keyPress(bench.field.edit, Qt.Key.Key_A)
    QTest.keyRelease(bench.field.edit, Qt.Key.Key_A)
    QTest.keyClick(bench.button, Qt.Key.Key_Space)
    QTest.keyPress(bench.field.edit, Qt.Key.Key_F7)

    qtbot.waitUntil(lambda: bench.held == ["F7"])
    assert bench.field.text() == "a"
    assert pressed == ["pressed"]
    bench.waits.stop()


def test_where_somebody_is_known_a_long_press_means_nothing(show: Show, qtbot: QtBot) -> None:
    known, unknown = Bench(show, is_wanted=False), Bench(show)

    QTest.keyPress(known.button, Qt.Key.Key_F7)
    QTest.keyPress(unknown.button, Qt.Key.Key_F7)

    qtbot.waitUntil(lambda: unknown.held == ["F7"])
    assert known.held == []
    known.waits.stop()
    unknown.waits.stop()
