"""A pointer that comes to the button and stays presses it, before anybody could ask for that."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QCursor, QEnterEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.accessibility.dwell_ring import DwellRing
from ui.widgets.rest_button import RestButton

Show = Callable[..., QWidget]
AWAY = QPoint(1300, 700)


def entered(button: RestButton) -> list[str]:
    """Let the pointer be over the button; return what that brings about."""
    rested: list[str] = []
    button.rested.connect(lambda: rested.append("rested"))
    spot = QPointF(button.rect().center())
    QApplication.sendEvent(button, QEnterEvent(spot, spot, QPointF(QCursor.pos())))
    return rested


def test_a_pointer_that_comes_and_stays_presses_and_a_ring_shows_it(
    show: Show, qtbot: QtBot
) -> None:
    QCursor.setPos(AWAY)
    button = RestButton("F9", "icon/hand-click")
    button.seconds = 0.3
    window = show(button)

    QCursor.setPos(button.mapToGlobal(button.rect().center()))
    rested = entered(button)

    qtbot.waitUntil(lambda: window.findChild(DwellRing) is not None)
    qtbot.waitUntil(lambda: rested == ["rested"])


def test_what_comes_up_under_a_pointer_is_not_pressed(show: Show, qtbot: QtBot) -> None:
    QCursor.setPos(AWAY)
    moved = RestButton("F9", "icon/hand-click")
    moved.seconds = 0.3
    show(moved)
    QCursor.setPos(moved.mapToGlobal(moved.rect().center()))
    still = RestButton("F9", "icon/hand-click")
    still.seconds = 0.01
    show(still)

    not_meant, meant = entered(still), entered(moved)

    qtbot.waitUntil(lambda: meant == ["rested"])
    assert not_meant == []
