"""The frame around what a scan offers: seen on every ground, in the way of nothing."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollBar, QWidget
from shiboken6 import isValid
from typing_extensions import override

from ui.accessibility.in_sight import bars_around, in_sight
from ui.theme.tokens import look_of

LINE_PX = 4
AROUND_PX = 2
"""A line of the other brightness on both sides: one of the two stands out from any ground."""
ROOM_PX = LINE_PX // 2 + AROUND_PX
"""It stands beside the control and hides no ring of the focus."""
RADIUS_PX = 10


class ScanFrame(QWidget):
    """Lies above a window; clicks go through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._framed: tuple[QWidget, ...] = ()
        self._area = QRect()
        self._bars: tuple[QScrollBar, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def surround(self, controls: Sequence[QWidget]) -> None:
        """Stand around `controls`; around none, go away."""
        self._framed = tuple(controls)
        for bar in filter(isValid, self._bars):
            bar.valueChanged.disconnect(self.follow)
        self._bars = tuple(bars_around(controls[0])) if controls else ()
        for bar in self._bars:
            bar.valueChanged.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Stay with the controls when they or the window have moved."""
        window = self._window
        area = QRect()
        for control in self._framed:
            if isValid(control) and control.isVisible():
                area = area.united(in_sight(control, window))
        if area != self._area or self.geometry() != window.rect():
            self._area = area
            self.setGeometry(window.rect())
            self.update()
        self.setVisible(not area.isEmpty())
        self.raise_()

    @contextmanager
    def set_aside(self) -> Iterator[None]:
        """Take it away from what it stands around, to look at the window alone."""
        framed = self._framed
        self.surround(())
        try:
            yield
        finally:
            self.surround([control for control in framed if isValid(control)])

    def area(self) -> QRect:
        """Return what is framed, in the window."""
        return self._area

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = look_of(self)
        around = QColor("#000000" if look.is_dark else "#ffffff")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._area.adjusted(-ROOM_PX, -ROOM_PX, ROOM_PX, ROOM_PX)
        area &= self.rect().adjusted(ROOM_PX, ROOM_PX, -ROOM_PX, -ROOM_PX)
        for colour, width in (
            (around, LINE_PX + 2 * AROUND_PX),
            (QColor(look.colours.focus), LINE_PX),
        ):
            painter.setPen(QPen(colour, width))
            painter.drawRoundedRect(QRectF(area), RADIUS_PX, RADIUS_PX)
