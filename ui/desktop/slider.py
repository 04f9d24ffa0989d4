"""A value on a line, moved with a button at each end or by pressing the line."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.desktop.elements import Weight
from app.desktop.instruments import Slider
from app.domain.action import Act, Action
from app.i18n import _
from ui.accessibility.reachable import PRESSED_ON
from ui.accessibility.roles import mark_decoration
from ui.desktop.buttons import TARGET_PX, DesktopButton
from ui.desktop.flowing import RowLayout
from ui.desktop.style import DesktopStyle
from ui.desktop.words import Words
from ui.widgets.arrange import FaceContent

KNOB_PX = 15
LINE_PX = 8
LEAST_LINE_PX = 80


class SliderLine(QWidget):
    """The line with its knob. A press or a pull anywhere on it asks for the nearest value.

    Signals:
        wanted: a value was asked for (an int).
    """

    wanted = Signal(int)

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__()
        mark_decoration(self)
        self._style = style
        self._value, self._most = 0, 1

    def show_value(self, value: int, most: int) -> None:
        """Show `value` of `most`."""
        self._value, self._most = value, most
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(2 * LEAST_LINE_PX, TARGET_PX)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_LINE_PX, TARGET_PX)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._ask(event.position().x())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._ask(event.position().x())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        style, middle = self._style, self.height() / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        knob = self._x_of(self._value)
        first, last = self._x_of(0), self._x_of(self._most)
        for colour, end in ((style.colours.outline, last), (style.accent, knob)):
            painter.setPen(QPen(QColor(colour), LINE_PX, c=Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(first, middle), QPointF(end, middle))
        painter.setPen(QPen(QColor(style.colours.surface), 3))
        painter.setBrush(QColor(style.accent))
        side = 2 * KNOB_PX
        painter.drawEllipse(QRectF(knob - KNOB_PX, middle - KNOB_PX, side, side))

    def _x_of(self, value: int) -> float:
        far = KNOB_PX + 2 + (self.width() - 2 * KNOB_PX - 4) * value / self._most
        return self.width() - far if self.isRightToLeft() else far

    def _ask(self, x: float) -> None:
        values = range(self._most + 1)
        nearest = min(values, key=lambda value: abs(self._x_of(value) - x))
        if nearest != self._value:
            self.wanted.emit(nearest)


class SliderPart(QWidget):
    """A value with its name, its words and its line between two buttons.

    Signals:
        acted: another value was asked for (an `Action`).
    """

    acted = Signal(object)

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__()
        self._element = Slider("", "", 0, 1, "", "", "")
        self.setProperty(PRESSED_ON, True)
        self._label = Words(style, weight=Weight.STRONG)
        self._told = Words(style)
        self._line = SliderLine(style)
        self._less = DesktopButton(style, FaceContent(""))
        self._more = DesktopButton(style, FaceContent(""))
        self._less.clicked.connect(self._on_less)
        self._more.clicked.connect(self._on_more)
        self._line.wanted.connect(self._ask)
        ends = RowLayout(style.gap_px(8), 0)
        ends.set_parts([self._less, self._line, self._more], (0, 1, 0), frozenset())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(style.gap_px(2))
        layout.addWidget(self._label)
        layout.addWidget(self._told)
        layout.addLayout(ends)

    def display(self, element: Slider) -> None:
        """Show `element`."""
        if element == self._element:
            return
        self._element = element
        self._label.show_words(element.label)
        self._told.show_words(element.told)
        self._line.show_value(element.value, element.most)
        self._show_end(self._less, element.less, "icon/minus")
        self._show_end(self._more, element.more, "icon/plus")

    def button_towards(self, value: str) -> QWidget:
        """Return the button that moves the value towards `value`."""
        is_less = value.isdecimal() and int(value) < self._element.value
        return self._less if is_less else self._more

    def _show_end(self, button: DesktopButton, words: str, icon: str) -> None:
        # Translators: a button beside a value; name is the name of the value, words how it stands.
        told = _("{name}: {words}").format(name=self._element.label, words=self._element.told)
        content = FaceContent(
            words, description=told, picture=icon, picture_px=20, least_height=TARGET_PX - 4
        )
        button.show_face(content)

    def _on_less(self) -> None:
        self._ask(max(0, self._element.value - 1))

    def _on_more(self) -> None:
        self._ask(min(self._element.most, self._element.value + 1))

    def _ask(self, value: int) -> None:
        self.acted.emit(Action(Act.PICK, self._element.id, str(value)))
