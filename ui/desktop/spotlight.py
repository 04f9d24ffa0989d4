"""Show where: everything dims but one element, with an outline and an arrow. It never blocks."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.i18n import _
from ui.desktop.focus import bring_into_view
from ui.desktop.style import DesktopStyle

SHADE = QColor(8, 14, 20, 150)
OUTLINE_PX = 4
ROOM_PX = 6
RADIUS_PX = 12
ARROW_LONG_PX = 64
ARROW_WIDE_PX = 44
ARROW_SHAFT = 0.36


class Spotlight(QWidget):
    """Lies above the practice desktop; clicks and keys go through it. Nothing in it moves."""

    def __init__(self, style: DesktopStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self._colour = style.colours.focus
        self._target: QWidget | None = None
        self._told = ""
        self._ground = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def light(self, target: QWidget | None) -> None:
        """Light `target` and dim the rest; None ends it."""
        if target is not self._target:
            self._forget()
            if target is not None:
                self._tell(target)
        self.follow()

    def follow(self) -> None:
        """Stay on the target when things have moved; hide while it is not seen."""
        is_seen = self._target is not None and self._target.isVisible()
        self.setVisible(is_seen)
        if is_seen and self._target is not None:
            bring_into_view(self._target)
            self.raise_()
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._target is None:
            return
        hole = self._hole(self._target)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shade = QPainterPath()
        shade.addRect(QRectF(self.rect()))
        light = QPainterPath()
        light.addRoundedRect(hole, RADIUS_PX, RADIUS_PX)
        painter.fillPath(shade - light, SHADE)
        painter.setPen(QPen(QColor("#ffffff"), OUTLINE_PX + 4))
        painter.drawPath(light)
        painter.setPen(QPen(QColor(self._colour), OUTLINE_PX))
        painter.drawPath(light)
        self._paint_arrow(painter, hole)

    def _hole(self, target: QWidget) -> QRectF:
        area = QRect(target.mapTo(self._ground, QPoint(0, 0)), target.size())
        area = area.adjusted(-ROOM_PX, -ROOM_PX, ROOM_PX, ROOM_PX)
        edge = OUTLINE_PX
        return QRectF(area.intersected(self.rect().adjusted(edge, edge, -edge, -edge)))

    def _paint_arrow(self, painter: QPainter, hole: QRectF) -> None:
        """Point at the element from the side that has most room."""
        rooms = {
            0: hole.left(),
            90: hole.top(),
            180: self.width() - hole.right(),
            270: self.height() - hole.bottom(),
        }
        side = max(rooms, key=lambda turn: rooms[turn])
        tips = {
            0: QPointF(hole.left(), hole.center().y()),
            90: QPointF(hole.center().x(), hole.top()),
            180: QPointF(hole.right(), hole.center().y()),
            270: QPointF(hole.center().x(), hole.bottom()),
        }
        painter.save()
        painter.translate(tips[side])
        painter.rotate(side)
        painter.translate(-ROOM_PX - OUTLINE_PX, 0)
        painter.setPen(QPen(QColor("#ffffff"), 3))
        painter.setBrush(QColor(self._colour))
        painter.drawPolygon(_arrow())
        painter.restore()

    def _tell(self, target: QWidget) -> None:
        self._target = target
        self._told = target.accessibleDescription()
        target.destroyed.connect(self._on_target_gone)
        # Translators: what a screen reader adds to the control the spotlight falls on.
        here = _("Here.")
        target.setAccessibleDescription(f"{here} {self._told}".strip())

    def _forget(self) -> None:
        if self._target is not None:
            self._target.destroyed.disconnect(self._on_target_gone)
            self._target.setAccessibleDescription(self._told)
        self._target = None

    def _on_target_gone(self) -> None:
        self._target = None
        self.hide()


def _arrow() -> QPolygonF:
    """Return an arrow whose tip is at the origin and points to the right."""
    half, shaft = ARROW_WIDE_PX / 2, ARROW_WIDE_PX * ARROW_SHAFT / 2
    neck = -ARROW_LONG_PX * 0.55
    corners = ((0, 0), (neck, -half), (neck, -shaft), (-ARROW_LONG_PX, -shaft))
    mirrored = [(x, -y) for x, y in reversed(corners[1:])]
    return QPolygonF([QPointF(x, y) for x, y in (*corners, *mirrored)])
