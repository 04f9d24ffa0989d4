"""A plot of a few values from 0 to 100. The same numbers always stand in a table beside it.

Several lines differ by colour, dashes and the shape of their points, and each has its name at its end.
Where words run from right to left, time does too.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.i18n import _
from ui.accessibility.roles import ROLE_PROPERTY
from ui.theme.tokens import look_of

HEIGHT_PX = 220
DOT_PX = 5
GRID = (0, 50, 100)
NAMES_SHARE = 0.4
"""How much of the width the names of the lines may take."""

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
DASHES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
)
SHAPES = (
    (),
    ((-1, -1), (1, -1), (1, 1), (-1, 1)),
    ((0, -1.3), (1.2, 0.9), (-1.2, 0.9)),
    ((0, -1.4), (1.4, 0), (0, 1.4), (-1.4, 0)),
)
"""The corners of a point in half points: none for a circle, then square, triangle, diamond."""


@dataclass(frozen=True, slots=True)
class Series:
    """One line of the plot. None leaves a gap."""

    name: str
    values: tuple[float | None, ...]


class LineChart(QWidget):
    """Line segments with dots. Its accessible name says the first and the last value."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._labels: tuple[str, ...] = ()
        self._series: tuple[Series, ...] = ()
        self.setProperty(ROLE_PROPERTY, "picture")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def display(self, labels: Sequence[str], series: Sequence[Series]) -> None:
        """Show `series`, one value for each of `labels`."""
        self._labels, self._series = tuple(labels), tuple(series)
        self.setAccessibleName(self._words())
        self.update()

    def in_words(self) -> list[str]:
        """Return the title and every value: "3 November: 40 %"."""
        values = zip(self._labels, self._series[0].values, strict=False) if self._series else ()
        told = [(label, value) for label, value in values if value is not None]
        percents = ((label, _("{n} %").format(n=round(value))) for label, value in told)
        return [self._title, *(f"{label}: {percent}" for label, percent in percents)]

    def area_of(self, _row: int) -> QRect:
        """Return the whole chart: its values stand side by side."""
        return self.rect()

    @override
    def sizeHint(self) -> QSize:
        return QSize(480, HEIGHT_PX + 2 * self.fontMetrics().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self._room()
        self._paint_grid(painter, room)
        for number, series in enumerate(self._series):
            self._paint_series(painter, room, series, number)

    def _room(self) -> QRectF:
        """Return where the lines are: beside the numbers of the grid, before the names of the lines."""
        metrics = self.fontMetrics()
        start, line = metrics.horizontalAdvance("100 %") + 14, metrics.height()
        end = self._names_px() + 16
        left, right = (end, start) if self.isRightToLeft() else (start, end)
        return QRectF(left, line, self.width() - left - right, self.height() - 2.6 * line)

    def _names_px(self) -> int:
        """Return the width the names of the lines take; one line alone has the title of the plot."""
        if len(self._series) <= 1:
            return 0
        widest = max(self.fontMetrics().horizontalAdvance(one.name) for one in self._series)
        return min(widest + 2 * DOT_PX, round(self.width() * NAMES_SHARE))

    def _paint_grid(self, painter: QPainter, room: QRectF) -> None:
        colours, line = look_of(self).colours, self.fontMetrics().height()
        is_mirrored = self.isRightToLeft()
        for percent in GRID:
            y = room.bottom() - room.height() * percent / 100
            painter.setPen(QPen(QColor(colours.outline), 1))
            painter.drawLine(QLineF(room.left(), y, room.right(), y))
            painter.setPen(QColor(colours.text))
            words = _("{n} %").format(n=percent)
            if is_mirrored:
                place = QRectF(room.right() + 10, y - line / 2, self.width(), line)
                painter.drawText(place, LEFT, words)
            else:
                painter.drawText(QRectF(0, y - line / 2, room.left() - 10, line), RIGHT, words)
        self._paint_labels(painter, QRectF(room.left(), room.bottom() + 8, room.width(), line))

    def _paint_labels(self, painter: QPainter, below: QRectF) -> None:
        if not self._labels:
            return
        start, end = (RIGHT, LEFT) if self.isRightToLeft() else (LEFT, RIGHT)
        painter.drawText(below, start, self._labels[0])
        if len(self._labels) > 1 and below.width() > self._labels_width():
            painter.drawText(below, end, self._labels[-1])

    def _labels_width(self) -> int:
        metrics = self.fontMetrics()
        ends = metrics.horizontalAdvance(self._labels[0] + self._labels[-1])
        return ends + metrics.averageCharWidth() * 3

    def _paint_series(self, painter: QPainter, room: QRectF, series: Series, number: int) -> None:
        colour = QColor(look_of(self).colours.chart[number % 4])
        points = [self._point(room, step, value) for step, value in enumerate(series.values)]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 3, DASHES[number % 4]))
        for before, after in pairwise(points):
            if before is not None and after is not None:
                painter.drawLine(before, after)
        painter.setBrush(colour)
        painter.setPen(QPen(colour, 1))
        known = [point for point in points if point is not None]
        for point in known:
            _draw_point(painter, point, SHAPES[number % 4])
        if known and self._names_px():
            self._paint_name(painter, room, known[-1].y(), series.name)

    def _paint_name(self, painter: QPainter, room: QRectF, y: float, name: str) -> None:
        painter.setPen(QColor(look_of(self).colours.text))
        line, wide = self.fontMetrics().height(), self._names_px()
        if self.isRightToLeft():
            area, side = QRectF(room.left() - 10 - wide, y - line / 2, wide, line), RIGHT
        else:
            area, side = QRectF(room.right() + 10, y - line / 2, wide, line), LEFT
        painter.drawText(area, side, name)

    def _point(self, room: QRectF, step: int, value: float | None) -> QPointF | None:
        if value is None:
            return None
        share = step / (len(self._labels) - 1) if len(self._labels) > 1 else 0.0
        across = 1 - share if self.isRightToLeft() else share
        return QPointF(
            room.left() + room.width() * across, room.bottom() - room.height() * value / 100
        )

    def _words(self) -> str:
        values = [value for value in self._series[0].values if value is not None]
        if not values:
            return self._title
        # Translators: read aloud for a plot of the share of steps done alone.
        return _("{title}. First {first} %, last {last} %. The table shows all numbers.").format(
            title=self._title.rstrip("."), first=round(values[0]), last=round(values[-1])
        )


def _draw_point(painter: QPainter, place: QPointF, corners: Sequence[tuple[float, float]]) -> None:
    if not corners:
        painter.drawEllipse(place, DOT_PX, DOT_PX)
        return
    painter.drawPolygon([place + QPointF(x * DOT_PX, y * DOT_PX) for x, y in corners])
