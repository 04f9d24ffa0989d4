"""Pictures come by name, in the colour of the theme, and a missing one is a foreseen problem."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPixmap

from app.domain.support_profile import Theme
from app.paths import shipped
from ui.theme.icons import PictureMissingError, has_picture, picture
from ui.theme.tokens import Look

pytestmark = pytest.mark.usefixtures("qapp")


def _colours(pixmap: QPixmap) -> set[str]:
    image = pixmap.toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_an_icon_has_the_colour_of_the_words_beside_it() -> None:
    look = Look(theme=Theme.CONTRAST)

    assert _colours(picture("icon/mail", 48, look)) == {"#ffff00"}


def test_an_icon_can_have_another_colour() -> None:
    assert _colours(picture("icon/mail", 48, Look(), colour="#ff0000")) == {"#ff0000"}


def test_a_pictogram_stands_on_a_light_tile_in_the_dark() -> None:
    tile = Look(theme=Theme.DARK).colours.picture_ground

    assert tile in _colours(picture("pictogram/bicycle", 64, Look(theme=Theme.DARK)))
    assert tile not in _colours(picture("pictogram/bicycle", 64, Look(theme=Theme.LIGHT)))


def test_a_picture_is_sharp_on_a_fine_screen() -> None:
    drawn = picture("icon/mail", 32, Look(), ratio=2.0)

    assert (drawn.width(), drawn.devicePixelRatio()) == (64, 2.0)


def test_arrows_point_the_other_way_where_people_read_from_the_right() -> None:
    there = picture("icon/arrow-left", 32, Look()).toImage()
    back = picture("icon/arrow-left", 32, Look(), is_mirrored=True).toImage()
    clock = picture("icon/clock", 32, Look()).toImage()

    assert there != back
    assert clock == picture("icon/clock", 32, Look(), is_mirrored=True).toImage()


@pytest.mark.parametrize("kind", ["photo", "offered"])
def test_a_photo_fills_a_circle(tmp_path: Path, kind: str) -> None:
    photo = QImage(120, 80, QImage.Format.Format_RGB32)
    photo.fill(QColor("#336699"))
    file = tmp_path / "kim.png"
    photo.save(str(file))

    drawn = picture(f"{kind}/{file}", 60, Look()).toImage()

    assert drawn.pixelColor(30, 30).name() == "#336699"
    assert drawn.pixelColor(0, 0).alpha() == 0


@pytest.mark.parametrize("name", ["pictogram/unicorn", "cartoon/mail", "photo/nowhere.png", ""])
def test_a_missing_picture_is_a_foreseen_problem(name: str) -> None:
    assert not has_picture(name)
    with pytest.raises(PictureMissingError):
        picture(name, 32, Look())


@pytest.mark.parametrize("kind", ["icon", "pictogram", "portrait"])
def test_every_shipped_picture_draws_something(kind: str) -> None:
    names = [path.stem for path in shipped("assets", f"{kind}s").glob("*.svg")]

    assert names
    assert [name for name in names if not _colours(picture(f"{kind}/{name}", 48, Look()))] == []


@pytest.mark.parametrize("ending", ["svg", "png"])
def test_a_picture_of_a_pack_is_shown_whole_on_a_light_ground(tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"wide.{ending}"
    if ending == "png":
        wide = QImage(80, 40, QImage.Format.Format_RGB32)
        wide.fill(QColor("#336699"))
        wide.save(str(file))
    else:
        shape = '<rect width="80" height="40" fill="#336699"/>'
        words = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 40">{shape}</svg>'
        file.write_text(words, "utf-8")

    light = picture(f"pack/{file}", 80, Look(theme=Theme.LIGHT)).toImage()
    dark = picture(f"pack/{file}", 80, Look(theme=Theme.DARK))

    assert light.pixelColor(2, 40).name() == "#336699"
    assert light.pixelColor(40, 10).alpha() == 0
    assert Look(theme=Theme.DARK).colours.picture_ground in _colours(dark)
