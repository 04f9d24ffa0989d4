"""The whole practice desktop: wall, windows, task bar, start menu, and the cover above all."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.desktop.desktop import START_BUTTON
from app.desktop.elements import Frame
from app.domain.action import Act, Action
from app.domain.support_profile import Theme
from ui.desktop.layout import make_scrolling
from ui.desktop.style import DesktopStyle, mixed
from ui.desktop.window import WindowPart

PHONE_EM = 23
TABLET_EM = 52
TABLET_HIGH_EM = 39
TERMINAL_EM = 33
TERMINAL_HIGH_EM = 38
MENU_EM = 15
MENU_ROOM_PX = 6
BAR_SHARE = 0.3
"""A task bar that would take more of the height, with large text, scrolls with the window on top."""
WALL_SHARE = 0.5


class BesideMenu(QWidget):
    """What lies around an open start menu; it catches presses that would go astray.

    Signals:
        pressed: somebody pressed beside the menu.
    """

    pressed = Signal()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()


class ScreenPart(QWidget):
    """Lays the parts of the practice desktop out by hand; only the window on top is seen.

    While the start menu is open the window beneath waits, and a press beside the menu closes it.

    Signals:
        acted: somebody pressed beside the open start menu (an `Action`).
    """

    acted = Signal(object)

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__()
        self._style = style
        self._window: WindowPart | None = None
        self._wall = QPixmap()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._task_bar: QWidget | None = None
        self._bar_holder: WindowPart | None = None
        self._cover: QWidget | None = None
        self._cover_area = QScrollArea(self)
        make_scrolling(self._cover_area, QWidget())
        self._cover_area.hide()
        self._beside_menu = BesideMenu(self)
        self._beside_menu.pressed.connect(self._on_pressed_beside)
        self._beside_menu.hide()
        self._menu = QFrame(self)
        self._menu.setObjectName("startMenu")
        self._menu_body: QWidget | None = None
        self._menu_area = QScrollArea()
        make_scrolling(self._menu_area, QWidget())
        menu_lines = QVBoxLayout(self._menu)
        menu_lines.setContentsMargins(*[MENU_ROOM_PX] * 4)
        menu_lines.addWidget(self._menu_area)
        self._menu.hide()

    def display(
        self,
        windows: Sequence[WindowPart],
        task_bar: QWidget | None,
        start_menu: QWidget | None,
        cover: QWidget | None,
    ) -> None:
        """Show these parts; a `cover` hides all others."""
        before = self._task_bar
        if before is not None and (before is not task_bar or self._bar_holder not in windows):
            # A window that is shown no longer may be thrown away, with all that lies in it.
            self._stand_bar_in(None, before)
        self._window = windows[-1] if windows else None
        self._task_bar, self._cover = task_bar, cover
        self._show_menu(start_menu if cover is None else None)
        for window in windows:
            if window.parentWidget() is not self:
                window.setParent(self)
            window.setVisible(window is self._window and cover is None)
            window.setEnabled(self._menu_body is None)
        if task_bar is not None:
            if self._bar_holder is None and task_bar.parentWidget() is not self:
                task_bar.setParent(self)
            task_bar.setVisible(cover is None)
        self._show_cover(cover)
        self._place()

    def top(self) -> QWidget | None:
        """Return what is in front: the cover, the start menu or the window on top."""
        return self._cover or self._menu_body or self._window

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._wall.size() != self.size():
            self._wall = self._painted_wall()
        QPainter(self).drawPixmap(event.rect(), self._wall, event.rect())

    def _painted_wall(self) -> QPixmap:
        """Return the wall once for all: a gradient takes longer than everything else on it."""
        pixmap = QPixmap(self.size())
        pixmap.fill(QColor(self._style.colours.ground))
        if self._style.look.theme is not Theme.LIGHT:
            return pixmap
        painter = QPainter(pixmap)
        wall = QLinearGradient(QRectF(self.rect()).topLeft(), QRectF(self.rect()).bottomRight())
        wall.setColorAt(0, QColor(mixed(self._style.accent, "#ffffff", 0.78)))
        wall.setColorAt(1, QColor(mixed(self._style.accent, "#ffffff", WALL_SHARE)))
        painter.fillRect(self.rect(), wall)
        painter.end()
        return pixmap

    def _show_menu(self, body: QWidget | None) -> None:
        """Let the menu scroll, for text so large that it does not fit."""
        if body is not None and body is not self._menu_area.widget():
            self._menu_area.takeWidget()
            self._menu_area.setWidget(body)
        if body is not None:
            body.show()
        self._menu_body = body
        self._menu.setVisible(body is not None)
        self._beside_menu.setVisible(body is not None)

    def _on_pressed_beside(self) -> None:
        self.acted.emit(Action(Act.PRESS, START_BUTTON))

    def _show_cover(self, cover: QWidget | None) -> None:
        """Let the cover scroll, for text so large that it does not fit."""
        if cover is not None and cover is not self._cover_area.widget():
            self._cover_area.takeWidget()
            self._cover_area.setWidget(cover)
        if cover is not None:
            cover.show()
        self._cover_area.setVisible(cover is not None)

    def _place(self) -> None:
        room = self.rect()
        if self._cover is not None:
            self._cover_area.setGeometry(room)
            self._cover_area.raise_()
            return
        if self._task_bar is not None:
            tall = _height_at(self._task_bar, room.width())
            is_high = tall > room.height() * BAR_SHARE
            self._stand_bar_in(self._window if is_high else None, self._task_bar)
            if self._bar_holder is None:
                self._task_bar.setGeometry(0, room.height() - tall, room.width(), tall)
                room.setHeight(room.height() - tall)
        if self._window is not None:
            self._window.setGeometry(self._window_area(self._window, room))
            self._window.raise_()
        self._place_menu(room)

    def _stand_bar_in(self, holder: WindowPart | None, bar: QWidget) -> None:
        """Let the task bar scroll at the end of a window, or stand below all windows."""
        if holder is self._bar_holder and (holder is None or holder.isAncestorOf(bar)):
            return
        if self._bar_holder is not None:
            self._bar_holder.hold_below(None)
        self._bar_holder = holder
        if holder is not None:
            holder.hold_below(bar)
        else:
            bar.setParent(self)
            bar.show()

    def _window_area(self, window: WindowPart, room: QRect) -> QRect:
        style = self._style
        edge = 4 if style.is_large else 12
        inner = room.adjusted(edge, edge, -edge, -edge)
        wide, tall = inner.width(), inner.height()
        if window.frame in {Frame.PHONE, Frame.HANDHELD}:
            wide = min(wide, style.em_px(PHONE_EM))
        if window.frame is Frame.TABLET:
            wide = min(wide, style.em_px(TABLET_EM))
            tall = min(tall, style.em_px(TABLET_HIGH_EM))
        if window.frame is Frame.TERMINAL:
            wide = min(wide, style.em_px(TERMINAL_EM))
            tall = min(tall, style.em_px(TERMINAL_HIGH_EM))
        left = inner.x() + (inner.width() - wide) // 2
        return QRect(left, inner.y() + (inner.height() - tall) // 2, wide, tall)

    def _place_menu(self, room: QRect) -> None:
        if self._menu_body is None:
            return
        self._beside_menu.setGeometry(room)
        self._beside_menu.raise_()
        edge = 8
        wide = min(room.width() - 2 * edge, self._style.em_px(MENU_EM))
        around = 2 * (MENU_ROOM_PX + self._menu.frameWidth())
        whole = _height_at(self._menu_body, wide - around) + around
        tall = min(room.height() - edge, whole)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = room.width() - wide - edge if is_mirrored else edge
        self._menu.setGeometry(left, room.height() - tall, wide, tall)
        self._menu.raise_()


def _height_at(widget: QWidget, width: int) -> int:
    layout = widget.layout()
    if layout is not None and layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    return widget.sizeHint().height()
