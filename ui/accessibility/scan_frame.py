"""The frame around what a scan offers: seen on every ground, in the way of nothing."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid
from typing_extensions import override

from ui.accessibility.in_sight import in_sight
from ui.accessibility.overlay import Overlay
from ui.theme.tokens import look_of

LINE_PX = 4
AROUND_PX = 2
"""A line of the other brightness on both sides: one of the two stands out from any ground."""
ROOM_PX = LINE_PX // 2 + AROUND_PX
"""It stands beside the control and hides no ring of the focus."""
RADIUS_PX = 10


class ScanFrame(Overlay):
    """The frame, above a window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._framed: tuple[QWidget, ...] = ()

    def surround(self, controls: Sequence[QWidget]) -> None:
        """Stand around `controls`; around none, go away."""
        self._framed = tuple(controls)
        self.follow_scrolling(controls[0] if controls else None)
        self.follow()

    @override
    def place(self) -> QRect:
        area = QRect()
        for control in self._framed:
            if isValid(control) and control.isVisible():
                area = area.united(in_sight(control, self._window))
        return area

    @contextmanager
    def set_aside(self) -> Iterator[None]:
        """Take it away from what it stands around, to look at the window alone."""
        framed = self._framed
        self.surround(())
        try:
            yield
        finally:
            self.surround([control for control in framed if isValid(control)])

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._area.adjusted(-ROOM_PX, -ROOM_PX, ROOM_PX, ROOM_PX)
        area &= self.rect().adjusted(ROOM_PX, ROOM_PX, -ROOM_PX, -ROOM_PX)
        for colour, width in (
            (self.around(), LINE_PX + 2 * AROUND_PX),
            (QColor(look_of(self).colours.focus), LINE_PX),
        ):
            painter.setPen(QPen(colour, width))
            painter.drawRoundedRect(QRectF(area), RADIUS_PX, RADIUS_PX)
