"""The large pointer of a demonstration, and the rings that show where it presses."""

from PySide6.QtCore import QEasingCurve, QPointF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.i18n import _
from ui.accessibility.roles import mark_words
from ui.desktop.pulling import BESIDE_PX, carried_looks
from ui.desktop.style import DesktopStyle

SHAPE = ((0, 0), (0, 17), (4.2, 13.2), (6.9, 19.4), (9.6, 18.2), (6.9, 12.2), (12.4, 11.8))
POINTER_SCALE = 2.6
RING_PX = 34.0


class Pointer(QWidget):
    """Lies above the practice desktop while a demonstration plays, and takes all clicks and keys.

    Signals:
        arrived: it has glided to where it was sent.
        interrupted: a key or a click of the person.
    """

    arrived = Signal()
    interrupted = Signal()

    def __init__(self, style: DesktopStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self._ring = style.colours.focus
        self._spot = QPointF(0, 0)
        self._is_pressing = False
        self._carried: QPixmap | None = None
        self._glide = QVariantAnimation(self)
        self._glide.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self._glide.valueChanged.connect(self._on_moved)
        self._glide.finished.connect(self.arrived)
        # It is given the focus; the Tab key never comes to it.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.hide()

    def appear(self) -> None:
        """Come up in the middle of the practice desktop."""
        self._spot = QPointF(self.rect().center())
        self._is_pressing = False
        # Translators: what a screen reader says while the pointer shows how to do a step.
        mark_words(self, _("The pointer shows you how. Press a key to stop."))
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def send(self, spot: QPointF, glide_ms: int) -> None:
        """Glide to `spot` in `glide_ms`, or stand there at once with 0; `arrived` follows."""
        self._glide.stop()
        self._glide.setStartValue(self._spot)
        self._glide.setEndValue(spot)
        self._glide.setDuration(glide_ms)
        self._glide.start()

    def press(self, *, is_down: bool) -> None:
        """Show the rings of a press, or take them away."""
        self._is_pressing = is_down
        self.update()

    def carry(self, looks: QPixmap | None) -> None:
        """Carry a picture of something along from now on, or nothing any more."""
        self._carried = carried_looks(looks) if looks is not None else None
        self.update()

    def vanish(self) -> None:
        """Go away."""
        self._glide.stop()
        self._carried = None
        self.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self.interrupted.emit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.interrupted.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_pressing:
            self._paint_rings(painter)
        if self._carried is not None:
            painter.drawPixmap(self._spot + QPointF(BESIDE_PX, BESIDE_PX), self._carried)
        painter.translate(self._spot)
        painter.scale(POINTER_SCALE, POINTER_SCALE)
        painter.setPen(QPen(QColor("#ffffff"), 1.4))
        painter.setBrush(QColor("#10171e"))
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in SHAPE]))

    def _paint_rings(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in (("#ffffff", 9), (self._ring, 5)):
            painter.setPen(QPen(QColor(colour), width))
            for radius in (RING_PX, RING_PX * 0.55):
                painter.drawEllipse(self._spot, radius, radius)

    def _on_moved(self, spot: object) -> None:
        if isinstance(spot, QPointF):
            self._spot = spot
            self.update()
