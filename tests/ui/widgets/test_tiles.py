"""Tiles stand in reading order and are there at once, also on a page that is on show."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.widgets.tiles import Tiles


def made(*words: str) -> list[QPushButton]:
    return [QPushButton(word) for word in words]


def test_many_tiles_come_at_once_in_their_order(qtbot: QtBot) -> None:
    tiles = Tiles(least_width=100, most_columns=2)
    qtbot.addWidget(tiles)
    tiles.resize(400, 300)
    tiles.show()
    first, *others = made("Anna", "Bilal", "Chen")
    tiles.add(first)

    tiles.add_all(others)
    qtbot.wait(1)

    shown = [first, *others]
    assert all(tile.isVisible() for tile in shown)
    places = [(tile.y(), tile.x()) for tile in shown]
    assert places == sorted(set(places))


def test_the_focus_stays_on_a_tile_when_others_come(qtbot: QtBot) -> None:
    tiles = Tiles()
    qtbot.addWidget(tiles)
    tiles.show()
    (first,) = made("Anna")
    tiles.add(first)
    first.setFocus()
    assert tiles.focusWidget() is first

    tiles.add_all(made("Bilal"))

    assert tiles.focusWidget() is first
    assert first.isVisible()
