"""A photo of a good camera is read once, at another time than it is drawn."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from ui.theme.icons import picture
from ui.theme.photos import offered_photo, read_photo
from ui.theme.tokens import Look

pytestmark = pytest.mark.usefixtures("qapp")


def photo(path: Path) -> Path:
    image = QImage(1200, 800, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    assert image.save(str(path))
    return path


def test_an_offered_photo_is_not_read_again_when_it_is_drawn(tmp_path: Path) -> None:
    file = photo(tmp_path / "kim.png")
    offered_photo(file)
    file.write_bytes(b"no photo any more")

    drawn = picture(f"offered/{file}", 60, Look()).toImage()

    assert drawn.pixelColor(30, 30).name() == "#336699"


def test_a_photo_covers_the_side_that_is_wanted(tmp_path: Path) -> None:
    read = read_photo(photo(tmp_path / "kim.png"), 80)

    assert (read.width(), read.height()) == (120, 80)


def test_what_is_no_photo_is_nothing(tmp_path: Path) -> None:
    (tmp_path / "torn.jpg").write_bytes(b"torn")

    assert offered_photo(tmp_path / "torn.jpg", 60).isNull()
