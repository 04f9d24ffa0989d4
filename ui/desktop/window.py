"""A window of the practice desktop from outside: its title, its close button, its body."""

from typing import ClassVar

from PySide6.QtCore import QEvent, QPoint, QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.desktop.elements import Frame, Weight, Window
from app.domain.action import Act, Action
from app.i18n import _
from ui.accessibility.roles import mark_decoration
from ui.desktop.buttons import CloseButton
from ui.desktop.layout import make_scrolling
from ui.desktop.style import DesktopStyle
from ui.desktop.words import Tone, Words
from ui.theme.icons import has_picture, picture
from ui.widgets.letting_go import let_go

ICON_PX = 24
LOW_EM = 16
"""In a window lower than this its title would take the room of what it is opened for."""


class WindowPart(QFrame):
    """One window of a program, around a body that scrolls up and down only.

    Where the window is low for its text, title and address scroll away with the body.

    Signals:
        acted: its close button was pressed (an `Action`).
    """

    acted = Signal(object)
    frame: ClassVar[Frame]

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__()
        self.desktop_style = style
        self._id = ""
        self._icon = ""
        self._body: QWidget | None = None
        self._below: QWidget | None = None
        self._dialog: QWidget | None = None
        self.setObjectName("windowFace")
        self.title = Words(style, weight=Weight.STRONG, tone=self._title_tone())
        self.icon = QLabel()
        mark_decoration(self.icon)
        self.close_button = CloseButton(style, is_on_accent=self._title_tone() == "on_accent")
        self.close_button.clicked.connect(self._on_close)
        self.body_area = QScrollArea()
        self.inside = QFrame()
        self._inside_layout = _lines(self.inside)
        make_scrolling(self.body_area, self.inside)
        self._strips = QWidget()
        self._strip_lines = _lines(self._strips)
        self._case_lines: QVBoxLayout | None = None
        self._is_low = False
        self.build()

    def build(self) -> None:
        """Put title, body and what belongs to this frame in their places."""
        outside = QVBoxLayout(self)
        outside.setContentsMargins(1, 1, 1, 8)
        outside.setSpacing(0)
        self.stand_in(outside, self.title_strip("titleBar"))

    def stand_in(self, case: QVBoxLayout, *strips: QWidget) -> None:
        """Put `strips` and the body below them into `case`."""
        for strip in strips:
            self._strip_lines.addWidget(strip)
        self._case_lines = case
        case.addWidget(self._strips)
        case.addWidget(self.body_area, stretch=1)

    def title_strip(self, name: str) -> QFrame:
        """Return the strip with icon, title and close button."""
        strip = QFrame()
        strip.setObjectName(name)
        line = QHBoxLayout(strip)
        line.setContentsMargins(14, 0, 4, 0)
        line.setSpacing(self.desktop_style.gap_px(8))
        line.addWidget(self.icon)
        line.addWidget(self.title, stretch=1)
        line.addWidget(self.close_button)
        return strip

    def display(self, element: Window, body: QWidget, dialog: QWidget | None) -> None:
        """Show `element` around `body`. While there is a `dialog`, the body does not answer."""
        self._id = element.id
        self.setAccessibleName(element.title)
        self.title.show_words(element.title)
        self._show_icon(element.icon)
        self.close_button.setVisible(element.can_close)
        # Translators: the close button of a window; title is the name of a program.
        self.close_button.setAccessibleName(_("Close {title}").format(title=element.title))
        self.show_address(element.address)
        self._hold(body)
        self._lay_over(dialog)

    def show_address(self, address: str) -> None:
        """Show where a browser is; other frames have no place for it."""

    def closing_control(self) -> QWidget:
        """Return the control that closes the window."""
        return self.close_button

    def hold_below(self, bar: QWidget | None) -> None:
        """Let `bar` scroll with the body, at its end; None lets the one that was there go."""
        if self._below is not None:
            self._inside_layout.removeWidget(self._below)
        self._below = bar
        if bar is not None:
            self._inside_layout.addWidget(bar)
            bar.show()

    def _hold(self, body: QWidget) -> None:
        if body is not self._body or not self.inside.isAncestorOf(body):
            place = int(self._is_low)
            let_go(self._inside_layout, place, kept=place)
            self._inside_layout.addWidget(body, stretch=1)
            if self._below is not None:
                self._inside_layout.addWidget(self._below)
            body.show()
            self._body = body

    def _lay_over(self, dialog: QWidget | None) -> None:
        if dialog is not self._dialog:
            self._dialog = dialog
            if dialog is not None:
                dialog.setParent(self)
                self._place_dialog()
                dialog.show()
                dialog.raise_()
        self.body_area.setEnabled(dialog is None)

    def _place_dialog(self) -> None:
        if self._dialog is not None:
            corner = self.body_area.mapTo(self, QPoint(0, 0))
            self._dialog.setGeometry(QRect(corner, self.body_area.size()))

    def _let_strips_scroll(self, *, is_low: bool) -> None:
        """Move title and address into the body, where they scroll away, or back above it."""
        if is_low == self._is_low or self._case_lines is None:
            return
        self._is_low = is_low
        place = self._inside_layout if is_low else self._case_lines
        place.insertWidget(0, self._strips)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place_dialog()
        return super().event(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._let_strips_scroll(is_low=self.height() < self.desktop_style.em_px(LOW_EM))
        self._place_dialog()

    def _show_icon(self, name: str) -> None:
        if name == self._icon or not has_picture(name):
            return
        self._icon = name
        style = self.desktop_style
        colour = style.on_accent if self._title_tone() == "on_accent" else style.accent
        side = style.look.icon_px(ICON_PX)
        ratio = self.devicePixelRatioF()
        self.icon.setPixmap(picture(name, side, style.look, colour=colour, ratio=ratio))

    def _title_tone(self) -> Tone:
        return "on_accent"

    def _on_close(self) -> None:
        self.acted.emit(Action(Act.PRESS, f"{self._id}/close"))


class ProgramWindow(WindowPart):
    """A program of the computer, with a title bar in the colour of the site."""

    frame = Frame.PROGRAM


def _lines(holder: QWidget) -> QVBoxLayout:
    lines = QVBoxLayout(holder)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(0)
    return lines
