"""One line of a list of mails, chats or people."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton
from typing_extensions import override

from app.desktop.elements import Item
from app.domain.action import Act, Action
from app.i18n import _
from ui.desktop.ground import let_shrink
from ui.desktop.item_lines import PILL_PX, Breaking, Lines
from ui.desktop.style import DesktopStyle
from ui.theme.icons import has_picture, picture
from ui.widgets.keys import move_by_arrow, press_by_enter
from ui.widgets.wrapped import Wrapped, longest_word_width

LEAST_PX = 60
PICTURE_PX = 44
ICON_PX = 26
TILE_PICTURE_PX = 96
RING_PX = 3
EDGE_PX = 6
SPARE_PX = 10
SPARE_LARGE_PX = 4
WORDS_EM = 12


class ItemPart(QAbstractButton):
    """One line of a list: picture, title with a note at its end, more words below, a badge.

    Signals:
        acted: it was pressed (an `Action`).
    """

    acted = Signal(object)

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__()
        self._style = style
        self._item = Item("", "")
        self._lines: dict[int, Lines] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        let_shrink(self)
        self.clicked.connect(self._on_clicked)

    def display(self, element: Item) -> None:
        """Show `element`."""
        if element == self._item:
            return
        self._item = element
        self._lines = {}
        self.setText(element.title)
        self.setShortcut("")
        said = (element.title, element.subtitle, element.note, element.badge)
        self.setAccessibleName(", ".join(part for part in said if part))
        # Translators: what a screen reader adds to the line of a list that is open.
        self.setAccessibleDescription(_("Chosen.") if element.is_chosen else "")
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        least = self._picture_px() if self._item.picture else 0
        spare = SPARE_LARGE_PX if self._style.is_large else SPARE_PX
        tall = round(max(self._broken(width).height, least)) + 2 * self._style.gap_px(spare)
        return max(LEAST_PX, tall)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._aside_px() + self._style.em_px(WORDS_EM), LEAST_PX)

    @override
    def minimumSizeHint(self) -> QSize:
        self.ensurePolished()
        words = min(
            longest_word_width(self._item.title, self._breaking().bold()), self._style.em_px(8)
        )
        return QSize(self._aside_px() + words, LEAST_PX)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._lines = {}
            self.updateGeometry()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (press_by_enter(self, event) or move_by_arrow(self, event)):
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        left = self._pad_px()
        if self._item.picture:
            side = self._picture_px()
            start = round(self._place(left, side))
            area = QRect(start, (self.height() - side) // 2, side, side)
            self._paint_picture(painter, area)
            left += side + self._style.gap_px(12)
        self._paint_words(painter, left)

    def _paint_ground(self, painter: QPainter) -> None:
        style, colours = self._style, self._style.colours
        is_near, is_soft = self.underMouse(), self._item.is_chosen or self.isDown()
        area = QRectF(self.rect()).adjusted(RING_PX, RING_PX, -RING_PX, -RING_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_soft or is_near:
            painter.setPen(QPen(QColor(style.accent), 2))
            painter.setBrush(QColor(style.soft) if is_soft else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 8, 8)
        else:
            painter.setPen(QPen(QColor(colours.hairline), 1))
            painter.drawLine(area.bottomLeft(), area.bottomRight())
        if self._item.is_chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(style.accent))
            start = self._place(area.x(), EDGE_PX)
            bar = QRectF(start, area.y() + 6, EDGE_PX, area.height() - 12)
            painter.drawRoundedRect(bar, 3, 3)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.focus), RING_PX))
            half = RING_PX / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 9, 9)

    def _paint_picture(self, painter: QPainter, area: QRect) -> None:
        name, look = self._item.picture, self._style.look
        if has_picture(name):
            ratio = self.devicePixelRatioF()
            colour = self._style.accent
            painter.drawPixmap(
                area.topLeft(), picture(name, area.width(), look, colour=colour, ratio=ratio)
            )

    def _paint_words(self, painter: QPainter, left: int) -> None:
        colours = self._style.colours
        lines = self._broken(self.width())
        top = (self.height() - lines.height) / 2
        painter.setPen(QColor(colours.text))
        self._draw(painter, lines.title, left, top)
        is_plain = not (self._item.is_chosen or self.underMouse() or self.isDown())
        painter.setPen(QColor(colours.dim if is_plain else colours.text))
        if lines.note and lines.is_note_beside:
            place = self.width() - self._pad_px() - lines.note.width_px
            self._draw(painter, lines.note, place, top + lines.title.height_px * 0.06)
        title_top = top
        top += lines.title.height_px
        for words in (lines.subtitle, None if lines.is_note_beside else lines.note):
            if words:
                self._draw(painter, words, left, top)
                top += words.height_px
        if lines.badge:
            beside = title_top + (lines.title.height_px - lines.badge.height_px) / 2
            badge_top = beside if lines.badge_start else top + 3
            self._paint_badge(painter, lines.badge, left + lines.badge_start, badge_top)

    def _paint_badge(self, painter: QPainter, words: Wrapped, left: int, top: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._style.accent))
        wide = words.width_px + PILL_PX
        pill = QRectF(self._place(left, wide), top, wide, words.height_px + 4)
        painter.drawRoundedRect(pill, 11, 11)
        painter.setPen(QColor(self._style.on_accent))
        self._draw(painter, words, left + PILL_PX / 2, top + 2)

    def _draw(self, painter: QPainter, words: Wrapped, start: float, top: float) -> None:
        """Draw words that begin `start` pixels from the side on which lines begin."""
        words.draw(painter, self._place(start, words.box_px), top)

    def _place(self, start: float, wide: float) -> float:
        """Return the left edge of what is `wide` and begins `start` pixels from the leading side."""
        return self.width() - start - wide if self.isRightToLeft() else start

    def _pad_px(self) -> int:
        return RING_PX + EDGE_PX + self._style.gap_px(8)

    def _aside_px(self) -> int:
        picture_px = self._picture_px() + self._style.gap_px(12)
        return 2 * self._pad_px() + (picture_px if self._item.picture else 0)

    def _picture_px(self) -> int:
        is_icon = self._item.picture.startswith("icon/")
        return self._style.look.icon_px(ICON_PX if is_icon else PICTURE_PX)

    def _broken(self, width: int) -> Lines:
        if width not in self._lines:
            self.ensurePolished()
            self._lines[width] = self._breaking().lines(self._item, width - self._aside_px())
        return self._lines[width]

    def _breaking(self) -> Breaking:
        return Breaking(self._style, self.font(), self.layoutDirection())

    def _on_clicked(self) -> None:
        self.acted.emit(Action(Act.PRESS, self._item.id))
