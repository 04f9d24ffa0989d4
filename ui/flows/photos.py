"""Photos for the tiles: the ones in the Pictures folder, kept small in the data folder."""

import uuid
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Qt
from PySide6.QtGui import QImage, QImageReader

from app.errors import KnownError
from ui.theme.photos import offered_photo

ENDINGS = frozenset({".jpg", ".jpeg", ".png"})
PHOTOS_AT_MOST = 12
LARGEST_BYTES = 20_000_000
LARGEST_SIDE_PX = 12_000
KEPT_SIDE_PX = 512
QUALITY = 90


class PhotoUnusable(KnownError):
    """A picture file cannot be used as a photo: damaged, or far too large."""


def photos_nearby() -> tuple[Path, ...]:
    """Return the newest picture files of the Pictures folder."""
    pictures = QStandardPaths.StandardLocation.PicturesLocation
    folder = Path(QStandardPaths.writableLocation(pictures))
    try:
        found = [path for path in folder.iterdir() if path.suffix.lower() in ENDINGS]
        files = sorted(filter(Path.is_file, found), key=_age, reverse=True)
    except OSError:
        return ()
    return tuple(files[:PHOTOS_AT_MOST])


def photos_offered() -> tuple[Path, ...]:
    """Return those of `photos_nearby` that can be drawn, and make them ready to be drawn at once.

    It takes a second or two with photos of a good camera: never call it on the window's thread.
    """
    return tuple(path for path in photos_nearby() if not offered_photo(path).isNull())


def keep_photo(path: Path, folder: Path) -> str:
    """Copy the photo at `path` into the data folder, small, and return its picture name.

    Raises PhotoUnusable.
    """
    if _size_bytes(path) > LARGEST_BYTES:
        raise PhotoUnusable("the picture file is too large")
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > LARGEST_SIDE_PX:
        raise PhotoUnusable("the picture cannot be read")
    room = QSize(KEPT_SIDE_PX, KEPT_SIDE_PX)
    reader.setScaledSize(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    image = _pixels_alone(reader.read())
    photos = folder / "photos"
    photos.mkdir(exist_ok=True)
    # Twelve of them are drawn where people sign in: a JPEG is read in a tenth of the time.
    name = uuid.uuid4().hex + (".png" if image.hasAlphaChannel() else ".jpg")
    if image.isNull() or not image.save(str(photos / name), quality=QUALITY):
        raise PhotoUnusable("the picture cannot be kept")
    return f"photo/{name}"


def _pixels_alone(image: QImage) -> QImage:
    """Return the picture without the words a camera or a program wrote into it."""
    if not image.isNull():
        for key in image.textKeys():
            image.setText(key, "")
    return image


def forget_photo(picture: str, folder: Path) -> None:
    """Remove a photo that nobody uses any more; pictures that ship stay."""
    kind, _slash, name = picture.partition("/")
    if kind == "photo":
        (folder / "photos" / name).unlink(missing_ok=True)


def _size_bytes(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        # Without its cause: that holds the name of the file, and people name photos after people.
        raise PhotoUnusable("the picture file cannot be opened") from None


def _age(path: Path) -> float:
    return path.stat().st_mtime
