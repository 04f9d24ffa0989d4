"""Tabs stand in one line as long as their words fit, also when one is longer than the others."""

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from ui.desktop.flowing import BarLayout

GAP = 4


class Tab(QWidget):
    def __init__(self, least: int) -> None:
        super().__init__()
        self._least = least

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._least, 40)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._least + 40, 40)


def placed(qtbot: QtBot, leasts: tuple[int, ...], width: int) -> list[QRect]:
    owner = QWidget()
    qtbot.addWidget(owner)
    layout = BarLayout(GAP)
    layout.setContentsMargins(0, 0, 0, 0)
    owner.setLayout(layout)
    tabs = [Tab(least) for least in leasts]
    layout.set_tabs(tabs)
    owner.resize(width, 40)
    layout.setGeometry(QRect(0, 0, width, 40))
    return [each.geometry() for each in tabs]


@pytest.mark.parametrize("leasts", [(100, 100, 100), (80, 80, 150)])
def test_tabs_with_room_share_one_line(qtbot: QtBot, leasts: tuple[int, ...]) -> None:
    places = placed(qtbot, leasts, 340)

    assert {place.y() for place in places} == {0}
    assert all(place.width() >= least for place, least in zip(places, leasts, strict=True))
    assert places[-1].right() < 340


def test_tabs_without_room_take_a_second_line(qtbot: QtBot) -> None:
    places = placed(qtbot, (120, 120, 150), 340)

    assert len({place.y() for place in places}) == 2
