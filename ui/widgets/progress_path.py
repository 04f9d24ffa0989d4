"""How far along: "Step 2 of 5" in words and as dots."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from app.i18n import _
from ui.theme.tokens import look_of
from ui.widgets.text import SpokenText

DOT_PX = 16
GAP_PX = 6
BESIDE_PX = 14
"""Between the words and the dots where these stand beside them."""


class ProgressPath(QWidget):
    """The words say it; the dots are a picture of the words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = SpokenText(kind="strong")
        self._dots = _Dots()
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(6)
        self._line.addWidget(self.words)
        self._line.addWidget(self._dots, stretch=1)

    def display(self, number: int, total: int) -> None:
        """Show step `number` (from 1) of `total`."""
        self.words.setText(_("Step {number} of {total}").format(number=number, total=total))
        self._dots.display(number, total)
        self._find_room()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._find_room()

    def _find_room(self) -> None:
        """Put the dots beside the words where both have room on one line, else below them."""
        line = self.words.fontMetrics().horizontalAdvance(self.words.text())
        is_beside = line + BESIDE_PX + self._dots.sizeHint().width() <= self.width()
        way = QBoxLayout.Direction
        self._line.setDirection(way.LeftToRight if is_beside else way.TopToBottom)
        self._line.setSpacing(BESIDE_PX if is_beside else 6)
        policy = QSizePolicy.Policy
        self.words.setSizePolicy(policy.Fixed if is_beside else policy.Preferred, policy.Preferred)


class _Dots(QWidget):
    """One dot a step: filled when done, ringed for now, empty for later."""

    def __init__(self) -> None:
        super().__init__()
        self._number, self._total = 0, 0

    def display(self, number: int, total: int) -> None:
        self._number, self._total = number, total
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._total * (DOT_PX + GAP_PX), DOT_PX + 4)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, DOT_PX + 4)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = look_of(self).colours
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for step in range(self._total):
            x = DOT_PX / 2 + 2 + step * (DOT_PX + GAP_PX)
            centre = QPointF(self.width() - x if is_mirrored else x, self.height() / 2)
            is_now, is_done = step == self._number - 1, step < self._number - 1
            painter.setPen(QPen(QColor(colours.accent if is_now else colours.outline), 3))
            painter.setBrush(QColor(colours.accent if is_done else colours.surface))
            painter.drawEllipse(centre, DOT_PX / 2 - 2, DOT_PX / 2 - 2)
            if is_now:
                painter.setBrush(QColor(colours.accent))
                painter.drawEllipse(centre, DOT_PX / 6, DOT_PX / 6)
