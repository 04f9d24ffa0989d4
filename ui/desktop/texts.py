"""What is only read on the practice desktop: text, pictures, badges and bubbles."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.desktop.elements import Badge, Bubble, Picture, Text, Weight
from ui.accessibility.roles import mark_decoration
from ui.desktop.ground import is_on_accent, let_shrink, own_ink, polish_again
from ui.desktop.style import DesktopStyle
from ui.desktop.words import Words
from ui.theme.icons import ON_A_LIGHT_GROUND, has_picture, picture

BUBBLE_EM = 28
BUBBLE_SHARE = 0.84
TILE_SHARE = 0.68
PILL_PX = 10


class TextPart(Words):
    """Words to read."""

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__(style)

    def display(self, element: Text) -> None:
        """Show `element`."""
        self.set_weight(element.weight)
        self.show_words(element.text)


class PicturePart(QLabel):
    """A picture; without words it is decoration that assistive technology passes over."""

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__()
        self._style = style
        self._shown: Picture | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)

    def display(self, element: Picture) -> None:
        """Show `element`."""
        if element == self._shown:
            return
        self._shown = element
        if not element.label:
            mark_decoration(self)
        self.setAccessibleName(element.label)
        self.setFixedHeight(self._side())
        self.setMinimumWidth(self._side())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._side(), self._side())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shown is None or not has_picture(self._shown.name):
            return
        painter = QPainter(self)
        side = self._side()
        left = (self.width() - side) // 2
        look, ratio = self._style.look, self.devicePixelRatioF()
        colour = own_ink(self) or self._style.accent
        if is_on_accent(self):
            colour = self._style.on_accent
            side = self._paint_tile(painter, left, side)
        drawn = picture(self._shown.name, side, look, colour=colour, ratio=ratio)
        gap = (self._side() - side) // 2
        painter.drawPixmap(left + gap, gap, drawn)

    def _paint_tile(self, painter: QPainter, left: int, side: int) -> int:
        """Draw a light tile below a coloured picture, and return the side that is left for it."""
        if self._shown is None or self._shown.name.partition("/")[0] not in ON_A_LIGHT_GROUND:
            return side
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._style.colours.picture_ground))
        painter.drawEllipse(left, 0, side, side)
        return round(side * TILE_SHARE)

    def _side(self) -> int:
        return self._style.look.icon_px(self._shown.size if self._shown else 0)


class BadgePart(Words):
    """A small mark with a word or a number, in a pill."""

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__(style, weight=Weight.SMALL)

    def display(self, element: Badge) -> None:
        """Show `element`."""
        self.show_words(element.text)

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(2 * PILL_PX, 6)

    @override
    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(max(1, width - 2 * PILL_PX)) + 6

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._style.soft))
        painter.drawRoundedRect(self.rect(), 12, 12)
        painter.setPen(QColor(self._style.on_soft))
        words = self._wrapped(self.width() - 2 * PILL_PX)
        is_mirrored = self.isRightToLeft()
        words.draw(painter, self.width() - PILL_PX - words.box_px if is_mirrored else PILL_PX, 3)


class BubblePart(QWidget):
    """One message of a chat: mine on the side where lines end, the others' where they begin."""

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__()
        self._style = style
        self._is_mine = False
        self._author = Words(style, weight=Weight.SMALL, tone="dim")
        self._text = Words(style)
        self._note = Words(style, weight=Weight.SMALL, tone="dim")
        self._frame = QFrame(self)
        self._inner = QVBoxLayout(self._frame)
        self._inner.setContentsMargins(14, 8, 14, 8)
        self._inner.setSpacing(2)
        for words in (self._author, self._text, self._note):
            self._inner.addWidget(words)
        let_shrink(self)

    def display(self, element: Bubble) -> None:
        """Show `element`."""
        self._is_mine = element.is_mine
        name = "ownBubble" if element.is_mine else "bubble"
        if name != self._frame.objectName():
            self._frame.setObjectName(name)
            polish_again(self._frame)
        for words, text in (
            (self._author, element.author),
            (self._text, element.text),
            (self._note, element.note),
        ):
            words.show_words(text)
            words.setVisible(bool(text))
        said = (element.author, element.text, element.note)
        self.setAccessibleName(". ".join(part for part in said if part))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._inner.totalHeightForWidth(self._frame_width(width))

    @override
    def sizeHint(self) -> QSize:
        width = self._style.em_px(BUBBLE_EM)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return self._inner.totalMinimumSize()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
            self.updateGeometry()
        return super().event(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def _place(self) -> None:
        wide = self._frame_width(self.width())
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - wide if self._is_mine != is_mirrored else 0
        self._frame.setGeometry(left, 0, wide, self.height())

    def _frame_width(self, width: int) -> int:
        most = min(round(width * BUBBLE_SHARE), self._style.em_px(BUBBLE_EM))
        least = self._inner.totalMinimumSize().width()
        wanted = self._inner.totalSizeHint().width()
        return min(width, max(least, min(wanted, most)))
