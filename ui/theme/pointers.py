"""The large pointer: dark with a light rim, so that it is seen on every ground."""

from enum import Enum, auto
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from ui.theme.tokens import Look, look_of

HEIGHT_PX = 56
"""At 100 %; the pointer of most computers is 24 pixels high or less."""

UNITS = 24.0
RIM = 2.4
ROOM = 2.0
"""The shapes are drawn on a grid of 24 units, with room for the rim around them."""

ARROW = ((0, 0), (0, 17), (4.2, 13.2), (6.9, 19.4), (9.6, 18.2), (6.9, 12.2), (12.4, 11.8))
BEAM = (
    *((0, 0), (3.2, 0), (5, 1.4), (6.8, 0), (10, 0), (10, 2.4), (7.6, 2.4), (6.2, 3.8)),
    *((6.2, 16.2), (7.6, 17.6), (10, 17.6), (10, 20), (6.8, 20), (5, 18.6), (3.2, 20)),
    *((0, 20), (0, 17.6), (2.4, 17.6), (3.8, 16.2), (3.8, 3.8), (2.4, 2.4), (0, 2.4)),
)


class Shape(Enum):
    """What the pointer can do where it is."""

    ARROW = auto()
    TEXT = auto()


_CORNERS = {Shape.ARROW: ARROW, Shape.TEXT: BEAM}
_SPOTS = {Shape.ARROW: (0.0, 0.0), Shape.TEXT: (5.0, 10.0)}
_SYSTEMS = {
    Shape.ARROW: Qt.CursorShape.ArrowCursor,
    Shape.TEXT: Qt.CursorShape.IBeamCursor,
}


def pointer_for(look: Look, shape: Shape) -> QCursor:
    """Return the pointer of `look`: the computer's own, or the large one."""
    if not look.has_large_pointer:
        return QCursor(_SYSTEMS[shape])
    return _large(shape, look.icon_px(HEIGHT_PX))


def wear_pointer(widget: QWidget, shape: Shape) -> None:
    """Give `widget` the pointer of its window's look, when that is another one than it has."""
    cursor, wanted = widget.cursor(), pointer_for(look_of(widget), shape)
    if cursor.shape() != wanted.shape() or cursor.pixmap().size() != wanted.pixmap().size():
        widget.setCursor(wanted)


@lru_cache(maxsize=12)
def _large(shape: Shape, height_px: int) -> QCursor:
    scale = height_px / UNITS
    pixmap = QPixmap(height_px, height_px)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    painter.translate(ROOM, ROOM)
    outline = QPainterPath()
    outline.addPolygon(QPolygonF([QPointF(x, y) for x, y in _CORNERS[shape]]))
    outline.closeSubpath()
    rim = QPen(QColor("#ffffff"), RIM)
    rim.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(outline, rim)
    painter.fillPath(outline, QColor("#000000"))
    painter.end()
    x, y = _SPOTS[shape]
    return QCursor(pixmap, round((x + ROOM) * scale), round((y + ROOM) * scale))
