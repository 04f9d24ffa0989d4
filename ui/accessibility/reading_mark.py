"""The brackets around what is being read aloud: seen on every ground, in the way of nothing."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid
from typing_extensions import override

from ui.accessibility.in_sight import in_sight
from ui.accessibility.overlay import Overlay
from ui.accessibility.reading import Reading
from ui.theme.tokens import look_of

LINE_PX = 5
AROUND_PX = 2
"""A line of the other brightness on both sides: one of the two stands out from any ground."""
BESIDE_PX = 2
"""So far from what is read, at 100 %: it covers no letter of it, and no ring of the focus."""

_MOVING = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})


class ReadingMark(Overlay):
    """The brackets, above a window. Two brackets are no ring: that is the focus."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._reading: Reading | None = None
        self._above: tuple[QWidget, ...] = ()

    def stand_at(self, reading: Reading | None) -> None:
        """Stand around `reading`; around nothing, go away."""
        for widget in filter(isValid, self._above):
            widget.removeEventFilter(self)
        self._reading = reading
        self.follow_scrolling(reading.widget if reading is not None else None)
        self._above = tuple(_with_all_above(reading.widget)) if reading is not None else ()
        for widget in self._above:
            widget.installEventFilter(self)
        self.follow()

    @override
    def place(self) -> QRect:
        reading = self._reading
        if reading is None or not isValid(reading.widget) or not reading.widget.isVisible():
            return QRect()
        return in_sight(reading.widget, self._window, reading.area())

    @override
    def is_wanted(self) -> bool:
        """It stays while somebody is read to, also where a page is scrolled away from it."""
        return self._reading is not None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVING:
            self.follow()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._area.isEmpty():
            return
        look = look_of(self)
        painter = QPainter(self)
        line = look.space_px(LINE_PX)
        for colour, width in (
            (self.around(), line + 2 * AROUND_PX),
            (QColor(look.colours.accent), line),
        ):
            pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            for bracket in self._brackets(look.space_px(BESIDE_PX), line):
                painter.drawPolyline(bracket)

    def _brackets(self, beside: int, line: int) -> Iterator[QPolygonF]:
        half = line // 2 + AROUND_PX
        room = self.rect().adjusted(half, half, -half, -half)
        area = self._area.adjusted(-beside - half, 0, beside + half, 0) & room
        top, bottom = area.top() + half, area.bottom() - half
        for side, inwards in ((area.left(), 1), (area.right(), -1)):
            foot = side + inwards * half
            yield QPolygonF(
                [
                    QPointF(foot, top),
                    QPointF(side, top),
                    QPointF(side, bottom),
                    QPointF(foot, bottom),
                ]
            )


def _with_all_above(widget: QWidget) -> Iterator[QWidget]:
    above: QWidget | None = widget
    while above is not None:
        yield above
        above = above.parentWidget()
