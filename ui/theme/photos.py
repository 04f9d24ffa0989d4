"""Read photos no larger than they are drawn. Safe on any thread: nothing here is a pixmap."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

OFFERED_SIDE_PX = 256
OFFERED_AT_MOST = 24


def read_photo(file: Path, side_px: int) -> QImage:
    """Return the photo in `file`, its shorter side `side_px` long; a null image if it is none."""
    reader = QImageReader(str(file))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(size.scaled(QSize(side_px, side_px), _covering()))
    return reader.read()


def offered_photo(file: Path, side_px: int = OFFERED_SIDE_PX) -> QImage:
    """Return the photo in `file`, which is read once only: a large one takes a third of a second."""
    image = _read_once(file)
    side = QSize(side_px, side_px)
    smooth = Qt.TransformationMode.SmoothTransformation
    return image if image.isNull() else image.scaled(side, _covering(), smooth)


@lru_cache(maxsize=OFFERED_AT_MOST)
def _read_once(file: Path) -> QImage:
    return read_photo(file, OFFERED_SIDE_PX)


def _covering() -> Qt.AspectRatioMode:
    return Qt.AspectRatioMode.KeepAspectRatioByExpanding
