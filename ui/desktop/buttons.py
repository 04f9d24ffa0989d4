"""What can be pressed on the practice desktop. A press is reported; it changes nothing by itself."""

from typing import Literal

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton
from typing_extensions import override

from ui.desktop.ground import is_on_accent, let_shrink
from ui.desktop.style import DesktopStyle, mixed
from ui.theme.icons import picture
from ui.widgets.arrange import RING_PX, FaceContent, beside_px
from ui.widgets.face import FaceColours
from ui.widgets.face_button import FaceButton
from ui.widgets.keys import move_by_arrow, press_by_enter

Kind = Literal["main", "plain", "quiet"]

TARGET_PX = 44
CROSS_PX = 22
RING_RADIUS_PX = 14
DOWN_SHARE = 0.2


class Pressable(FaceButton):
    """Something with words on the practice desktop.

    A press only reports: how it looks changes with the next `show_face`.
    """

    def __init__(self, style: DesktopStyle, content: FaceContent, kind: Kind = "plain") -> None:
        super().__init__(content)
        self._style = style
        self._kind: Kind = kind
        self._is_on = False
        let_shrink(self)

    def show_face(self, content: FaceContent, kind: Kind = "plain", *, is_on: bool = False) -> None:
        """Show `content`, and whether it is on; touch nothing that already stands there."""
        if (kind, is_on) != (self._kind, self._is_on):
            self._kind, self._is_on = kind, is_on
            self.update()
        if content != self._face.content:
            self._face.show(content)

    @override
    def nextCheckState(self) -> None:
        """Leave the state to what is displayed next."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and is_on_accent(self):
            self._paint_light_ring()

    def _paint_light_ring(self) -> None:
        """On the accent of a site only a light ring is sure to be seen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._style.on_accent), RING_PX))
        half = RING_PX / 2
        ring = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(ring, RING_RADIUS_PX, RING_RADIUS_PX)

    def _beside_px(self) -> int:
        return beside_px(self._face.content, self._style.look)

    @override
    def colours_now(self) -> FaceColours:
        colours = self._style.colours
        if not self.isEnabled():
            dim = colours.dim
            return FaceColours(colours.ground, colours.hairline, 2, dim, dim, dim)
        is_near = self.underMouse() or self.isDown()
        if self._kind == "main":
            return self._loud_colours(is_near=is_near)
        return self._quiet_colours(is_near=is_near)

    def _loud_colours(self, *, is_near: bool) -> FaceColours:
        style = self._style
        further = "#ffffff" if style.look.is_dark else "#000000"  # Away from the words on it.
        ground = mixed(style.accent, further, DOWN_SHARE) if self.isDown() else style.accent
        outline_px = 2 if is_near else 0
        on = style.on_accent
        return FaceColours(ground, on, outline_px, on, on, on)

    def _quiet_colours(self, *, is_near: bool) -> FaceColours:
        style, colours = self._style, self._style.colours
        is_on = self._is_on or self.isChecked()
        rest = colours.surface if self._kind == "plain" else "transparent"
        # What the pointer is over must not look like what is on.
        ground = style.soft if is_on or self.isDown() else rest
        outline = style.accent if is_near or is_on else colours.outline
        outline_px = 2 if self._kind == "plain" or is_near or is_on else 0
        if ground == "transparent" and is_on_accent(self):
            on = style.on_accent
            return FaceColours(ground, on, outline_px, on, on, on)
        return FaceColours(ground, outline, outline_px, colours.text, colours.dim, style.accent)


class DesktopButton(Pressable):
    """A button of a simulated program."""


class SwitchButton(Pressable):
    """Something that is on or off; assistive technology knows it as a check box."""

    def __init__(self, style: DesktopStyle, content: FaceContent) -> None:
        super().__init__(style, content)
        self.setCheckable(True)


class OptionButton(Pressable):
    """One answer of a choice. Arrows move the focus only; Space or Enter chooses.

    Signals:
        left: the focus went away from it.
    """

    left = Signal()

    def __init__(self, style: DesktopStyle, content: FaceContent) -> None:
        super().__init__(style, content)
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def mark(self, *, is_chosen: bool) -> None:
        """Show whether it is the chosen answer; none of the answers may be."""
        if is_chosen != self.isChecked():
            self.setAutoExclusive(False)
            self.setChecked(is_chosen)
            self.setAutoExclusive(True)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not move_by_arrow(self, event):
            super().keyPressEvent(event)


class CloseButton(QAbstractButton):
    """The cross of a title bar; its name says what it closes."""

    def __init__(self, style: DesktopStyle, *, is_on_accent: bool) -> None:
        super().__init__()
        self._style = style
        self._is_on_accent = is_on_accent
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        side = max(TARGET_PX + 4, style.look.icon_px(CROSS_PX) + 20)
        self.setFixedSize(side, side)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_enter(self, event):
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        style = self._style
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = style.on_accent if self._is_on_accent else style.colours.text
        face = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        if self.underMouse() or self.isDown():
            painter.setPen(QPen(QColor(colour), 2))
            painter.drawRoundedRect(face.adjusted(3, 3, -3, -3), 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._ring()), 3))
            painter.drawRoundedRect(face, 8, 8)
        side = style.look.icon_px(CROSS_PX)
        cross = picture("icon/x", side, style.look, colour=colour, ratio=self.devicePixelRatioF())
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, cross)

    def _ring(self) -> str:
        return self._style.on_accent if self._is_on_accent else self._style.colours.focus
