"""The cases windows come in: a program's title bar, a browser, a phone, a scanner, a tablet, a terminal."""

from PySide6.QtCore import QMargins, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout
from typing_extensions import override

from app.desktop.elements import Frame
from app.i18n import _
from ui.desktop.window import ProgramWindow, WindowPart
from ui.desktop.words import Tone, Words
from ui.theme.icons import picture

CASE_DARK = "#1d2329"
CASE_EDGE = "#59636d"
CASE_METAL = "#aeb7bf"
CASE_METAL_LOW = "#7d8891"
CASE_GRIP = "#e8a317"
CASE_LIGHT = "#d0342c"


class BrowserWindow(WindowPart):
    """A browser with one tab and an address to read."""

    frame = Frame.BROWSER

    @override
    def build(self) -> None:
        outside = QVBoxLayout(self)
        outside.setContentsMargins(1, 1, 1, 8)
        outside.setSpacing(0)
        self.stand_in(outside, self._tab_strip(), self._address_strip())

    @override
    def show_address(self, address: str) -> None:
        self._address.show_words(address)
        # Translators: what a screen reader says about the address line of a browser.
        self._address.setAccessibleName(_("Address: {address}").format(address=address))

    def _tab_strip(self) -> QFrame:
        strip = QFrame()
        strip.setObjectName("tabStrip")
        line = QHBoxLayout(strip)
        line.setContentsMargins(12, 6, 4, 0)
        line.setSpacing(8)
        tab = QFrame()
        tab.setObjectName("tab")
        inner = QHBoxLayout(tab)
        inner.setContentsMargins(14, 4, 24, 4)
        inner.setSpacing(8)
        inner.addWidget(self.icon)
        inner.addWidget(self.title)
        line.addWidget(tab)
        line.addStretch(1)
        line.addWidget(self.close_button)
        return strip

    def _address_strip(self) -> QFrame:
        style = self.desktop_style
        self._address = Words(style)
        lock = QLabel()
        side = style.look.icon_px(18)
        ratio = self.devicePixelRatioF()
        lock.setPixmap(
            picture("icon/lock", side, style.look, colour=style.colours.dim, ratio=ratio)
        )
        pill = QFrame()
        pill.setObjectName("addressPill")
        inner = QHBoxLayout(pill)
        inner.setContentsMargins(14, 3, 14, 3)
        inner.setSpacing(8)
        inner.addWidget(lock)
        inner.addWidget(self._address, stretch=1)
        strip = QFrame()
        strip.setObjectName("addressStrip")
        line = QHBoxLayout(strip)
        line.setContentsMargins(12, 6, 12, 6)
        line.addWidget(pill)
        return strip

    @override
    def _title_tone(self) -> Tone:
        return "text"


class DeviceWindow(WindowPart):
    """A device: a screen with its title, in a case that each kind draws for itself."""

    def stand_in_case(self, name: str, case: QMargins, inside: QMargins, bar: QFrame) -> None:
        """Put the screen with its title `bar` into a case of these thicknesses, in pixels."""
        self.setObjectName(name)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(case)
        screen = QFrame()
        screen.setObjectName(f"{name}Screen")
        inner = QVBoxLayout(screen)
        inner.setContentsMargins(inside)
        inner.setSpacing(0)
        self.stand_in(inner, bar)
        outside.addWidget(screen)

    def stand_like_a_phone(self, case: QMargins) -> None:
        """Let the name stand in a strip above the screen, with `case` around both."""
        bar = self.title_strip("phoneBar")
        bar.setMinimumHeight(52)
        self.stand_in_case("phone", case, QMargins(0, 0, 0, 12), bar)

    def paint_case(self, painter: QPainter, brush: QBrush, radius_px: int) -> QRectF:
        """Paint the case and return its area; what `painter` fills next is as dark as its edge."""
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(CASE_EDGE))
        painter.setBrush(brush)
        painter.drawRoundedRect(area, radius_px, radius_px)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(CASE_EDGE))
        return area


class PhoneWindow(DeviceWindow):
    """A phone in its case, as wide as a phone is."""

    frame = Frame.PHONE

    @override
    def build(self) -> None:
        edge = 6 if self.desktop_style.is_large else 12
        self.stand_like_a_phone(QMargins(edge, 30, edge, 24))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = self.paint_case(painter, QBrush(QColor(CASE_DARK)), 34)
        middle = area.center().x()
        painter.drawRoundedRect(QRectF(middle - 34, 13, 68, 6), 3, 3)
        painter.drawRoundedRect(QRectF(middle - 50, area.bottom() - 13, 100, 5), 2.5, 2.5)


class HandheldWindow(DeviceWindow):
    """A scanner to carry: a thick case with grips at its sides and the eye that reads on top."""

    frame = Frame.HANDHELD

    @override
    def build(self) -> None:
        edge = 10 if self.desktop_style.is_large else 20
        self.stand_like_a_phone(QMargins(edge, 34, edge, 20))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QColor(CASE_EDGE))
        painter.setBrush(QColor(CASE_GRIP))
        grip = QRectF(area.left(), area.top() + area.height() * 0.2, area.width(), 150)
        painter.drawRoundedRect(grip, 6, 6)
        painter.setBrush(QColor(CASE_DARK))
        inset = 4 if self.desktop_style.is_large else 9
        painter.drawRoundedRect(area.adjusted(inset, 0, -inset, 0), 16, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        middle = area.center().x()
        painter.setBrush(QColor(CASE_EDGE))
        painter.drawRoundedRect(QRectF(middle - 70, area.top() + 8, 140, 16), 4, 4)
        painter.setBrush(QColor(CASE_LIGHT))
        painter.drawRect(QRectF(middle - 60, area.top() + 14, 120, 4))


class TabletWindow(DeviceWindow):
    """A tablet that lies across, with its camera at the side."""

    frame = Frame.TABLET

    @override
    def build(self) -> None:
        edge = 8 if self.desktop_style.is_large else 22
        bar = self.title_strip("phoneBar")
        bar.setMinimumHeight(52)
        self.stand_in_case("tablet", QMargins(*[edge] * 4), QMargins(0, 0, 0, 12), bar)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = self.paint_case(painter, QBrush(QColor(CASE_DARK)), 24)
        if not self.desktop_style.is_large:
            painter.drawEllipse(QRectF(area.left() + 7, area.center().y() - 4, 8, 8))


class TerminalWindow(DeviceWindow):
    """A terminal on the wall in a metal case."""

    frame = Frame.TERMINAL

    @override
    def build(self) -> None:
        edge = 8 if self.desktop_style.is_large else 26
        bar = self.title_strip("titleBar")
        bar.setMinimumHeight(48)
        self.stand_in_case("terminal", QMargins(*[edge] * 4), QMargins(2, 2, 2, 2), bar)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        metal = QLinearGradient(0, 1, 0, self.height() - 1)
        metal.setColorAt(0, QColor(CASE_METAL))
        metal.setColorAt(1, QColor(CASE_METAL_LOW))
        area = self.paint_case(painter, QBrush(metal), 18)
        for x in (area.left() + 13, area.right() - 13):
            for y in (area.top() + 13, area.bottom() - 13):
                painter.drawEllipse(QRectF(x - 4, y - 4, 8, 8))


WINDOWS: dict[Frame, type[WindowPart]] = {
    kind.frame: kind
    for kind in (
        ProgramWindow,
        BrowserWindow,
        PhoneWindow,
        HandheldWindow,
        TabletWindow,
        TerminalWindow,
    )
}
