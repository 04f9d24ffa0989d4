"""A picture that is gone never stands in the way: the words still say what it is about."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from ui.widgets.picture_label import PictureLabel
from ui.widgets.picture_tile import PictureTile


def test_a_tile_without_its_photo_still_shows_the_name(qtbot: QtBot, tmp_path: Path) -> None:
    tile = PictureTile("Kim", f"photo/{tmp_path / 'gone.jpg'}")
    qtbot.addWidget(tile)

    tile.show()
    tile.repaint()

    assert tile.text() == "Kim"
    assert not tile.grab().isNull()


def test_a_picture_that_is_gone_leaves_its_place_empty(qtbot: QtBot, tmp_path: Path) -> None:
    label = PictureLabel(f"photo/{tmp_path / 'gone.jpg'}", 40)
    qtbot.addWidget(label)

    label.show()

    assert label.pixmap().isNull()
