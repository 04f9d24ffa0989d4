"""The pointer is drawn to a control and held there: trembling does not leave it, a push does."""

import math
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.accessibility.sticky import AWAY_PX, LOOK_AGAIN_MS, Area, Hold, StickyPointer

BUTTON: Area = (100, 100, 200, 60)


def held() -> Hold:
    """Return a pointer held in the middle of the button."""
    hold = Hold().seen((200, 130), None).seen((200, 130), BUTTON)
    assert hold.area == BUTTON
    return hold


def test_a_slow_pointer_is_drawn_into_a_control_near_it() -> None:
    hold = Hold().seen((200, 180), None).seen((200, 176), BUTTON)

    assert hold.area == BUTTON
    left, top, wide, tall = BUTTON
    assert left < hold.at[0] < left + wide
    assert top < hold.at[1] < top + tall


def test_a_pointer_on_its_way_is_not_caught() -> None:
    hold = Hold().seen((0, 130), None).seen((200, 130), BUTTON)

    assert hold.area is None
    assert hold.at == (200, 130)


def test_trembling_is_undone() -> None:
    hold = held()
    trembling = [30 * math.sin(look * 40 / 1000 * 2 * math.pi * 5) for look in range(100)]

    for before, now in pairwise(trembling):
        hold = hold.seen((hold.at[0] + now - before, hold.at[1] + (before - now) / 2), BUTTON)
        assert hold.area == BUTTON
        assert hold.at == (200, 130)


def test_somebody_who_pushes_to_one_side_gets_away_and_stays_away() -> None:
    hold = held()

    looks = 0
    while hold.area is not None:
        hold = hold.seen((hold.at[0] + 12, hold.at[1]), BUTTON)
        looks += 1
    caught_again = hold.seen(hold.at, BUTTON)

    assert looks < 12
    assert caught_again.area is None


def test_after_it_was_away_it_is_caught_again() -> None:
    hold = held()
    while hold.area is not None:
        hold = hold.seen((hold.at[0], hold.at[1] + 20), BUTTON)
    far = (200.0, BUTTON[1] + BUTTON[3] + AWAY_PX + 10.0)

    hold = hold.seen(far, None).seen(far, BUTTON)

    assert hold.area == BUTTON


@pytest.mark.screen
def test_a_real_pointer_stays_on_a_button_in_a_trembling_hand(qtbot: QtBot) -> None:
    window, button = QWidget(), QPushButton("Send")
    qtbot.addWidget(window)
    button.setParent(window)
    window.setGeometry(200, 200, 600, 400)
    button.setGeometry(100, 100, 200, 80)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    sticky = StickyPointer(window)
    QCursor.setPos(window.mapToGlobal(QPoint(200, 140)))
    qtbot.waitUntil(lambda: sticky.held is button)

    for across in (30, -30, 25, -35, 30, -25):
        QCursor.setPos(QCursor.pos() + QPoint(across, across // 2))
        qtbot.wait(LOOK_AGAIN_MS * 2)

    assert sticky.held is button
    assert button.rect().contains(button.mapFromGlobal(QCursor.pos()))
    sticky.stop()
