"""The brackets around what is being read aloud: seen on every ground, in the way of nothing."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QScrollBar, QWidget
from shiboken6 import isValid
from typing_extensions import override

from ui.accessibility.in_sight import bars_around, in_sight
from ui.accessibility.reading import Reading
from ui.theme.tokens import look_of

LINE_PX = 5
AROUND_PX = 2
"""A line of the other brightness on both sides: one of the two stands out from any ground."""
BESIDE_PX = 2
"""So far from what is read, at 100 %: it covers no letter of it, and no ring of the focus."""

_MOVING = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})


class ReadingMark(QWidget):
    """Lies above a window; clicks go through it. Two brackets are no ring: that is the focus."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._reading: Reading | None = None
        self._area = QRect()
        self._bars: tuple[QScrollBar, ...] = ()
        self._around: tuple[QWidget, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def stand_at(self, reading: Reading | None) -> None:
        """Stand around `reading`; around nothing, go away."""
        self._let_go()
        self._reading = reading
        if reading is not None:
            self._bars = tuple(bars_around(reading.widget))
            self._around = tuple(_with_all_above(reading.widget))
            for bar in self._bars:
                bar.valueChanged.connect(self._follow)
            for widget in self._around:
                widget.installEventFilter(self)
        self._follow()

    def area(self) -> QRect:
        """Return what the brackets stand around, in the window."""
        return self._area

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVING:
            self._follow()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._area.isEmpty():
            return
        look = look_of(self)
        painter = QPainter(self)
        around = QColor("#000000" if look.is_dark else "#ffffff")
        line = look.space_px(LINE_PX)
        for colour, width in ((around, line + 2 * AROUND_PX), (QColor(look.colours.accent), line)):
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

    def _follow(self) -> None:
        reading = self._reading
        area = QRect()
        if reading is not None and isValid(reading.widget) and reading.widget.isVisible():
            area = in_sight(reading.widget, self._window, reading.area())
        if area != self._area or self.geometry() != self._window.rect():
            self._area = area
            self.setGeometry(self._window.rect())
            self.update()
        self.setVisible(reading is not None)
        self.raise_()

    def _let_go(self) -> None:
        for bar in filter(isValid, self._bars):
            bar.valueChanged.disconnect(self._follow)
        for widget in filter(isValid, self._around):
            widget.removeEventFilter(self)
        self._bars, self._around = (), ()


def _with_all_above(widget: QWidget) -> Iterator[QWidget]:
    above: QWidget | None = widget
    while above is not None:
        yield above
        above = above.parentWidget()
