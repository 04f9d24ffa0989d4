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
        self.window = show(self.button, self.field)
        self.waits = HeldPress(self.window, lambda: is_wanted, seconds=0.4)
        self.waits.held.connect(self.held.append)
        self.button.setFocus()

    def hold(self, key: Qt.Key) -> None:
        QTest.keyPress(self.window.windowHandle(), key)

    def let_go(self, key: Qt.Key) -> None:
        QTest.keyRelease(self.window.windowHandle(), key)


def test_a_held_key_is_a_switch(show: Show, qtbot: QtBot) -> None:
    bench = Bench(show)

    bench.hold(Qt.Key.Key_Space)

    qtbot.waitUntil(lambda: bench.held == ["Space"])
    bench.waits.stop()


def test_a_key_that_the_system_repeats_is_held(show: Show, qtbot: QtBot) -> None:
    bench = Bench(show)

    bench.hold(Qt.Key.Key_F7)
    bench.let_go(Qt.Key.Key_F7)
    bench.hold(Qt.Key.Key_F7)

    qtbot.waitUntil(lambda: bench.held == ["F7"])
    bench.waits.stop()


def test_a_held_mouse_button_is_a_switch(show: Show, qtbot: QtBot) -> None:
    bench = Bench(show)

    spot = bench.button.mapTo(bench.window, bench.button.rect().center())
    QTest.mousePress(bench.window.windowHandle(), Qt.MouseButton.RightButton, pos=spot)

    qtbot.waitUntil(lambda: bench.held == ["MouseRight"])
    bench.waits.stop()
    QTest.mouseRelease(bench.button, Qt.MouseButton.RightButton)


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Shift, Qt.Key.Key_Escape])
def test_keys_that_are_held_for_something_else_are_not(
    show: Show, qtbot: QtBot, key: Qt.Key
) -> None:
    bench = Bench(show)

    bench.hold(key)
    bench.hold(Qt.Key.Key_F7)

    qtbot.waitUntil(lambda: bench.held == ["F7"])
    bench.waits.stop()


def test_a_letter_in_a_field_is_written_and_a_short_press_presses(show: Show, qtbot: QtBot) -> None:
    bench = Bench(show)
    pressed: list[str] = []
    bench.button.clicked.connect(lambda: pressed.append("pressed"))

    bench.hold(Qt.Key.Key_Space)
    bench.let_go(Qt.Key.Key_Space)
    bench.field.edit.setFocus()
    bench.hold(Qt.Key.Key_A)
    bench.hold(Qt.Key.Key_F7)

    qtbot.waitUntil(lambda: bench.held == ["F7"])
    assert bench.field.text() == "a"
    assert pressed == ["pressed"]
    bench.waits.stop()


def test_where_somebody_is_known_a_long_press_means_nothing(show: Show, qtbot: QtBot) -> None:
    known, unknown = Bench(show, is_wanted=False), Bench(show)

    known.hold(Qt.Key.Key_F7)
    unknown.hold(Qt.Key.Key_F7)

    qtbot.waitUntil(lambda: unknown.held == ["F7"])
    assert known.held == []
    known.waits.stop()
    unknown.waits.stop()
