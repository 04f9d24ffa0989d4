"""Photos are kept small in the data folder; one that cannot be used is refused without its name."""

import os
import traceback
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QColor, QImage

from ui.flows.photos import (
    KEPT_SIDE_PX,
    PhotoUnusable,
    keep_photo,
    photos_nearby,
    photos_offered,
)

NAME = "Zebulon"


def photo(path: Path, width: int = 1600, height: int = 800) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    assert image.save(str(path))
    return path


@pytest.fixture
def pictures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation))
    assert folder.is_relative_to(tmp_path)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def test_a_photo_is_kept_small_and_under_a_name_that_says_nothing(tmp_path: Path) -> None:
    picture = keep_photo(photo(tmp_path / f"{NAME}.png"), tmp_path)

    kept = QImage(str(tmp_path / "photos" / picture.removeprefix("photo/")))
    assert (kept.width(), kept.height()) == (KEPT_SIDE_PX, KEPT_SIDE_PX // 2)
    assert NAME not in picture


def test_a_picture_without_ground_is_kept_without_ground(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    clear = QImage(600, 600, QImage.Format.Format_ARGB32)
    clear.fill(QColor("transparent"))
    assert clear.save(str(path))

    picture = keep_photo(path, tmp_path)

    kept = QImage(str(tmp_path / "photos" / picture.removeprefix("photo/")))
    assert kept.pixelColor(5, 5).alpha() == 0


@pytest.mark.parametrize("content", [None, b"", b"not a picture"])
def test_what_is_no_photo_is_refused_and_the_log_learns_no_name(
    tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / f"{NAME}.jpg"
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(PhotoUnusable) as caught:
        keep_photo(path, tmp_path)

    assert NAME not in "".join(traceback.format_exception(caught.value))
    assert not (tmp_path / "photos").exists() or not list((tmp_path / "photos").iterdir())


@pytest.mark.linux
def test_the_newest_photos_are_found_and_what_leads_nowhere_is_passed_over(pictures: Path) -> None:
    old, new = photo(pictures / "old.png"), photo(pictures / "new.png")
    os.utime(old, (1, 1))
    (pictures / "gone.jpg").symlink_to(pictures / "nowhere.jpg")
    (pictures / "letter.txt").write_text("Dear Anna", encoding="utf-8")

    assert photos_nearby() == (new, old)


@pytest.mark.linux
def test_without_a_pictures_folder_there_are_no_photos(pictures: Path) -> None:
    pictures.rmdir()

    assert photos_nearby() == ()


@pytest.mark.linux
def test_what_cannot_be_drawn_is_not_offered(pictures: Path) -> None:
    good = photo(pictures / "good.jpg")
    (pictures / "letter.jpg").write_bytes(b"Dear Anna")

    assert photos_offered() == (good,)


def test_what_a_camera_wrote_into_the_photo_does_not_come_along(tmp_path: Path) -> None:
    image = QImage(800, 800, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    image.setText("Description", NAME)
    path = tmp_path / "holiday.png"
    assert image.save(str(path))
    assert NAME.encode() in path.read_bytes()

    picture = keep_photo(path, tmp_path)

    assert NAME.encode() not in (tmp_path / "photos" / picture.removeprefix("photo/")).read_bytes()


@pytest.mark.parametrize("side", [12_001, 2**31 - 1])
def test_a_picture_that_says_it_is_huge_is_refused_before_it_is_read(
    tmp_path: Path, side: int
) -> None:
    path = photo(tmp_path / "small.png", 10, 10)
    content = bytearray(path.read_bytes())
    content[16:24] = side.to_bytes(4, "big") * 2
    content[29:33] = zlib.crc32(content[12:29]).to_bytes(4, "big")
    path.write_bytes(content)

    with pytest.raises(PhotoUnusable):
        keep_photo(path, tmp_path)
