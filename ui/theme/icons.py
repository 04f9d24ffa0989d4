"""Draw pictures by name: icons in the colour of the theme, pictograms, portraits and photos.

Names are "icon/mail", "pictogram/bicycle", "portrait/kofi", "photo/<absolute path>",
"offered/<absolute path>" for a photo that is not ours yet, which may be large and is read on another
thread first, "pack/<absolute path>" for a picture that came with a pack of exercises, and "program/icon"
for the emblem of the program itself.
"""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from app.errors import KnownError
from app.paths import shipped
from ui.theme.photos import offered_photo, read_photo
from ui.theme.tokens import Look

FOLDERS = {"icon": "icons", "pictogram": "pictograms", "portrait": "portraits", "program": ""}
POINTING = frozenset(
    {"arrow-left", "arrow-right", "arrow-back-up", "send", "login", "logout", "list", "list-check"}
)
ON_A_LIGHT_GROUND = frozenset({"pictogram", "pack"})


class PictureMissingError(KnownError):
    """A picture was asked for by a name that no file has."""


def has_picture(name: str) -> bool:
    """Return whether a file of that name can be drawn."""
    try:
        return bool(_file(name))
    except PictureMissingError:
        return False


def picture(
    name: str,
    side_px: int,
    look: Look,
    *,
    colour: str | None = None,
    ratio: float = 1.0,
    is_mirrored: bool = False,
) -> QPixmap:
    """Return the picture `name`, `side_px` wide and high, sharp on a screen of that pixel ratio.

    `colour` is for icons only and defaults to the text colour. On a dark ground a pictogram
    stands on a light tile, because its outlines are black; so does what came with a pack. Raises PictureMissingError.
    """
    kind, _slash, rest = name.partition("/")
    mirrored = is_mirrored and kind == "icon" and rest in POINTING
    needs_ground = look.is_dark and kind in ON_A_LIGHT_GROUND
    tile = look.colours.picture_ground if needs_ground else ""
    tint = (colour or look.colours.text) if kind == "icon" else ""
    return _drawn(name, side_px, tint, tile, ratio, mirrored)


@lru_cache(maxsize=512)
def _drawn(name: str, side: int, tint: str, tile: str, ratio: float, mirrored: bool) -> QPixmap:  # noqa: FBT001 - one hashable key for the cache
    file = _file(name)
    device_side = max(1, round(side * ratio))
    pixmap = QPixmap(device_side, device_side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    area = QRectF(0, 0, device_side, device_side)
    if tile:
        _fill_tile(painter, area, tile)
        inset = device_side * 0.06
        area = area.adjusted(inset, inset, -inset, -inset)
    if name.startswith("photo/"):
        _draw_photo(painter, area, read_photo(file, device_side))
    elif name.startswith("offered/"):
        _draw_photo(painter, area, offered_photo(file, device_side))
    elif name.startswith("pack/"):
        _draw_whole(painter, area, file)
    else:
        _draw_svg(painter, area, file, tint, is_round=name.startswith("portrait/"))
    painter.end()
    if mirrored:
        pixmap = pixmap.transformed(QTransform().scale(-1, 1))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _fill_tile(painter: QPainter, area: QRectF, colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(area, area.width() * 0.18, area.width() * 0.18)


def _draw_svg(painter: QPainter, area: QRectF, file: Path, tint: str, *, is_round: bool) -> None:
    content = file.read_bytes()
    if tint:
        content = content.replace(b"currentColor", tint.encode())
    if is_round:
        painter.setClipPath(_circle(area))
    QSvgRenderer(QByteArray(content)).render(painter, area)


def _draw_whole(painter: QPainter, area: QRectF, file: Path) -> None:
    """Draw all of a picture in the middle of `area`, as large as fits."""
    if file.suffix == ".svg":
        renderer = QSvgRenderer(QByteArray(file.read_bytes()))
        renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        renderer.render(painter, area)
        return
    image = QImage(str(file))
    size = QSizeF(image.size()).scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
    inside = QRectF(QPointF(0, 0), size)
    inside.moveCenter(area.center())
    painter.drawImage(inside, image)


def _draw_photo(painter: QPainter, area: QRectF, image: QImage) -> None:
    painter.setClipPath(_circle(area))
    offset_x = (area.width() - image.width()) / 2
    offset_y = (area.height() - image.height()) / 2
    painter.drawImage(QRectF(offset_x, offset_y, image.width(), image.height()), image)


def _circle(area: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(area)
    return path


def _file(name: str) -> Path:
    kind, _slash, rest = name.partition("/")
    if kind in {"photo", "offered", "pack"}:
        return _present(Path(rest), kind)
    return _shipped_file(kind, rest)


@lru_cache(maxsize=512)
def _shipped_file(kind: str, rest: str) -> Path:
    """Return the file of a picture that ships; it is looked for once, not whenever it is drawn."""
    if kind not in FOLDERS:
        raise PictureMissingError(f"no such kind of picture: {kind}")
    return _present(shipped("assets", FOLDERS[kind], f"{rest}.svg"), kind)


def _present(file: Path, kind: str) -> Path:
    if not file.is_file():
        raise PictureMissingError(f"no such {kind}")
    return file
