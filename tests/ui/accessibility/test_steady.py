"""A second press that comes too soon, and a press that is too short, do nothing."""

from collections.abc import Callable
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.accessibility.steady import Steady, SteadyPresses
from ui.widgets.big_button import BigButton

Show = Callable[..., QWidget]

LONG_SECONDS = 60.0
SHORT_SECONDS = 0.05
LEFT = Qt.MouseButton.LeftButton


@given(st.lists(st.floats(0, 10), min_size=1, max_size=30).map(sorted), st.floats(0.1, 2))
def test_presses_that_count_are_never_closer_than_asked(
    moments: list[float], ignore_seconds: float
) -> None:
    steady = Steady(ignore_seconds)

    counted = [moment for moment in moments if steady.counts("Space", moment)]

    assert counted[0] == moments[0]
    pairs = pairwise(counted)
    assert all(later - earlier >= ignore_seconds for earlier, later in pairs)


def test_another_key_counts_at_once() -> None:
    steady = Steady(ignore_seconds=1)

    assert steady.counts("A", 0)
    assert steady.counts("B", 0.1)


def test_two_quick_presses_are_one(show: Show) -> None:
    pressed: list[int] = []
    button = BigButton("Send")
    button.clicked.connect(lambda: pressed.append(1))
    steady = SteadyPresses(show(button), LONG_SECONDS, 0)

    QTest.mouseClick(button, LEFT)
    QTest.mouseDClick(button, LEFT)
    QTest.mouseClick(button, LEFT)
    assert len(pressed) == 1

    QTest.keyClick(button, Qt.Key.Key_Space)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert len(pressed) == 2
    steady.stop()


def test_without_it_each_press_counts(show: Show) -> None:
    pressed: list[int] = []
    button = BigButton("Send")
    button.clicked.connect(lambda: pressed.append(1))
    SteadyPresses(show(button), LONG_SECONDS, 0).stop()

    QTest.mouseClick(button, LEFT)
    QTest.mouseClick(button, LEFT)

    assert len(pressed) == 2


def test_a_press_counts_when_it_was_held(show: Show, qtbot: QtBot) -> None:
    pressed: list[int] = []
    button = BigButton("Send")
    button.clicked.connect(lambda: pressed.append(1))
    steady = SteadyPresses(show(button), 0, SHORT_SECONDS)

    QTest.mousePress(button, LEFT)
    qtbot.waitUntil(lambda: len(pressed) == 1)
    QTest.mouseRelease(button, LEFT)
    QTest.keyPress(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(pressed) == 2)
    QTest.keyRelease(button, Qt.Key.Key_Space)
    steady.stop()


def test_a_press_that_is_let_go_too_soon_does_nothing(show: Show) -> None:
    pressed: list[int] = []
    button = BigButton("Send")
    button.clicked.connect(lambda: pressed.append(1))
    steady = SteadyPresses(show(button), 0, LONG_SECONDS)

    QTest.mouseClick(button, LEFT)
    QTest.keyClick(button, Qt.Key.Key_Space)

    assert not pressed
    steady.stop()
