"""What comes into the window for switches and the resting pointer looks as the page does."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.support_profile import PressWay, SupportProfile
from tests.ui.sample_places import Tour
from ui.accessibility.audit import SMALLEST_SIZE
from ui.places import ChooseTask, ConfirmPerson, WhoAreYou
from ui.theme.tokens import look_of
from ui.widgets.picture_tile import PictureTile
from ui.widgets.rest_bar import RestBar
from ui.widgets.text import SpokenText

RESTING = SupportProfile(press_way=PressWay.RESTING)


def test_what_comes_with_the_way_of_pressing_has_the_letters_of_the_page(
    tour: Tour, qtbot: QtBot
) -> None:
    profile = SupportProfile(press_way=PressWay.RESTING, text_size_percent=200)
    tour.open(qtbot)
    shell = tour.visit(ChooseTask(), profile, SMALLEST_SIZE, qtbot)
    hands = shell.presses.hands
    assert hands is not None
    assert hands.dwell is not None
    edit = QLineEdit(shell)
    edit.show()

    hands.dwell.writing_wanted.emit(edit)

    assert hands.letters is not None
    [rest] = shell.findChildren(RestBar)
    for part in (hands.letters.done_key, rest.findChildren(SpokenText)[0]):
        assert part.font().pointSizeF() == pytest.approx(look_of(shell).body_points, abs=0.1)


def test_what_somebody_clicks_on_does_not_move_away_under_the_mouse(
    tour: Tour, qtbot: QtBot
) -> None:
    tour.open(qtbot)
    tour.visit(ChooseTask(), RESTING, SMALLEST_SIZE, qtbot)
    shell = tour.visit(WhoAreYou(), SupportProfile(), SMALLEST_SIZE, qtbot)
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)
    tile = shell.findChildren(PictureTile)[0]
    handle = shell.windowHandle()
    spot = tile.mapTo(shell, tile.rect().bottomLeft() + QPoint(40, -12))

    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=spot)
    qtbot.wait(100)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=spot)

    qtbot.waitUntil(lambda: isinstance(shell.place, ConfirmPerson))
    qtbot.waitUntil(lambda: not [one for one in shell.findChildren(RestBar) if one.isVisible()])
