"""Tiles stand in reading order and are there at once, also on a page that is on show."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.widgets.picture_tile import PictureTile
from ui.widgets.tiles import SCROLL_BAR_PX, Tiles


def made(*words: str) -> list[QPushButton]:
    return [QPushButton(word) for word in words]


def _places(tiles: list[QPushButton]) -> list[tuple[int, int]]:
    return [(tile.y(), tile.x()) for tile in tiles]


def _lines(tiles: Tiles) -> set[int]:
    return {tile.y() for tile in tiles.findChildren(QPushButton)}


def test_many_tiles_come_at_once_in_their_order(qtbot: QtBot) -> None:
    tiles = Tiles(least_width=100, most_columns=2)
    qtbot.addWidget(tiles)
    tiles.resize(400, 300)
    tiles.show()
    first, *others = made("Anna", "Bilal", "Chen")
    tiles.add(first)

    tiles.add_all(others)

    shown = [first, *others]
    qtbot.waitUntil(lambda: all(tile.isVisible() for tile in shown))
    qtbot.waitUntil(lambda: len(set(_places(shown))) == len(shown))
    assert _places(shown) == sorted(_places(shown))


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


def test_arrows_go_to_the_tile_above_below_and_beside(qtbot: QtBot) -> None:
    tiles = Tiles(least_width=100, most_columns=3)
    qtbot.addWidget(tiles)
    pictures = [PictureTile(name, None) for name in ("Anna", "Bilal", "Chen", "Dora", "Emil")]
    tiles.add_all(pictures)
    tiles.resize(400, 400)
    tiles.show()
    anna, bilal, chen, dora, emil = pictures
    keys = Qt.Key

    for start, key, end in (
        (anna, keys.Key_Down, dora),
        (bilal, keys.Key_Down, emil),
        (chen, keys.Key_Down, emil),
        (emil, keys.Key_Up, bilal),
        (bilal, keys.Key_Right, chen),
        (chen, keys.Key_Right, dora),
        (dora, keys.Key_Left, chen),
    ):
        start.setFocus()
        qtbot.keyClick(start, key)
        assert tiles.focusWidget() is end


def test_columns_stay_when_a_scroll_bar_comes_or_goes(qtbot: QtBot) -> None:
    tiles = Tiles(least_width=100, most_columns=3)
    qtbot.addWidget(tiles)
    tiles.add_all(made("Anna", "Bilal", "Chen"))
    tiles.show()
    for width in (330, 330 - SCROLL_BAR_PX, 330):
        tiles.resize(width, 300)

        qtbot.waitUntil(lambda: len(_lines(tiles)) == 1)

    tiles.resize(330 - 2 * SCROLL_BAR_PX, 300)

    qtbot.waitUntil(lambda: len(_lines(tiles)) == 2)
