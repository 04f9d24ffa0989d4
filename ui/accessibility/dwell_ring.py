"""The ring around the pointer that fills while it rests."""

from math import ceil

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.theme.tokens import look_of

SIDE_PX = 76
LINE_PX = 8
AROUND_PX = 3
STRIDES = 4
TOP = 90 * 16
ROUND = 360 * 16


class DwellRing(QWidget):
    """Lies above a window; clicks go through it. Empty and full can be told apart on any ground."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._share = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.resize(SIDE_PX, SIDE_PX)
        self.hide()

    @property
    def share(self) -> float:
        """How much of the ring is filled, 0 to 1."""
        return self._share

    def fill(self, spot: QPoint, share: float) -> None:
        """Stand around `spot`, filled by `share`; with nothing to fill, go away."""
        is_new = self._steps(share) != self._steps(self._share)
        self._share = share
        self.setVisible(share > 0)
        if share > 0:
            self.move(spot - QPoint(SIDE_PX // 2, SIDE_PX // 2))
            self.raise_()
            if is_new:
                self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = look_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = LINE_PX / 2 + AROUND_PX
        area = QRectF(self.rect()).adjusted(half, half, -half, -half)
        around = QColor("#000000" if look.is_dark else "#ffffff")
        painter.setPen(QPen(around, LINE_PX + 2 * AROUND_PX))
        painter.drawEllipse(area)
        pen = QPen(QColor(look.colours.focus), LINE_PX)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawArc(area, TOP, -round(ROUND * self._steps(self._share)))

    def _steps(self, share: float) -> float:
        """Return how much to draw; where motion is not wanted the ring fills in four strides."""
        return share if look_of(self).is_moving else ceil(share * STRIDES) / STRIDES
