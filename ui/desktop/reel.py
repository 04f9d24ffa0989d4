"""A list that shows some of its lines, with a bar that says where it stands."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.desktop.elements import ItemList
from app.desktop.things import Reel
from app.domain.action import Act, Action
from ui.accessibility.roles import mark_decoration, mark_group
from ui.desktop.lists import ItemListPart
from ui.desktop.style import DesktopStyle

NOTCH = 120
"""One notch of a wheel, in Qt's eighths of a degree; touch pads send it in small portions."""

BAR_PX = 26
KEYS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class ReelBar(QWidget):
    """Shows where the list stands. A press or a pull on it moves the list that way.

    Signals:
        wanted: the list is wanted further up (-1) or further down (1).
    """

    wanted = Signal(int)

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__()
        mark_decoration(self)
        self._style = style
        self._reel = Reel("", "", ())
        self.setFixedWidth(BAR_PX)

    def show_place(self, reel: Reel) -> None:
        """Show where `reel` stands."""
        self._reel = reel
        self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._ask(event.position().y())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._ask(event.position().y())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._style.colours
        painter.setPen(QColor(colours.outline))
        painter.setBrush(QColor(colours.ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._style.accent))
        painter.drawRoundedRect(self._knob(), 6, 6)

    def _knob(self) -> QRectF:
        reel, room = self._reel, self.height() - 8
        length = max(1, reel.length)
        tall = max(BAR_PX, room * min(1.0, reel.shown / length))
        most = max(1, length - reel.shown)
        top = 4 + (room - tall) * min(1.0, reel.first / most)
        return QRectF(4, top, self.width() - 8, tall)

    def _ask(self, y: float) -> None:
        knob = self._knob()
        if y < knob.top():
            self.wanted.emit(-1)
        elif y > knob.bottom():
            self.wanted.emit(1)


class ReelPart(QWidget):
    """The lines that are shown, with their bar; wheel and page keys go on.

    Signals:
        acted: the list was moved on (an `Action`).
    """

    acted = Signal(object)

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__()
        self._reel = Reel("", "", ())
        self._turned = 0
        self._lines = ItemListPart(style)
        self._bar = ReelBar(style)
        self._bar.wanted.connect(self._go)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._lines, stretch=1)
        layout.addWidget(self._bar)

    def display(self, element: ItemList, parts: Sequence[QWidget]) -> None:
        """Show `element`, whose lines are `parts`. The focus stays in the list when it moves on."""
        if not isinstance(element, Reel):
            return
        held = [part for part in self._lines.findChildren(QWidget) if part.hasFocus()]
        mark_group(self, element.label)
        self._reel = element
        self._lines.display(element, parts)
        self._bar.show_place(element)
        if held and parts and held[0] not in parts:
            parts[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def sizeHint(self) -> QSize:
        hint = self._lines.sizeHint()
        return QSize(hint.width() + BAR_PX, hint.height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = KEYS.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
        else:
            self._go(way)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self._turned += event.angleDelta().y()
        notches = int(self._turned / NOTCH)
        self._turned -= notches * NOTCH
        if notches:
            self._go(-1 if notches > 0 else 1)
        event.accept()

    def _go(self, way: int) -> None:
        reel = self._reel
        is_there = reel.first > 0 if way < 0 else reel.first + reel.shown < reel.length
        if is_there:
            self.acted.emit(Action(Act.PRESS, reel.up if way < 0 else reel.down))
