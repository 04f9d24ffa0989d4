"""What is only read on the practice desktop: text, pictures, badges, bubbles and tables."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.desktop.elements import Badge, Bubble, Picture, Table, Text, Weight
from app.i18n import _
from ui.desktop.flowing import RowLayout
from ui.desktop.style import DesktopStyle
from ui.desktop.words import Words
from ui.theme.icons import has_picture, picture

BUBBLE_EM = 26
CELL_EM = 3.2


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
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def display(self, element: Picture) -> None:
        """Show `element`."""
        if element == self._shown:
            return
        self._shown = element
        self.setAccessibleName(element.label)
        side = self._style.look.icon_px(element.size)
        if has_picture(element.name):
            look, ratio = self._style.look, self.devicePixelRatioF()
            self.setPixmap(
                picture(element.name, side, look, colour=self._style.accent, ratio=ratio)
            )
        self.setMinimumSize(QSize(side, side))


class BadgePart(Words):
    """A small mark with a word or a number, in a pill."""

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__(style, weight=Weight.SMALL)
        self.setContentsMargins(10, 2, 10, 2)

    def display(self, element: Badge) -> None:
        """Show `element`."""
        self.show_words(element.text)

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(20, 6)

    @override
    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(max(1, width - 20)) + 6

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._style.soft))
        painter.drawRoundedRect(self.rect(), 12, 12)
        painter.setPen(QColor(self._style.on_soft))
        self._wrapped(self.width() - 20).draw(painter, 10, 3)


class BubblePart(QWidget):
    """One message of a chat: mine on the side where lines end, the others' where they begin."""

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__()
        self._author = Words(style, weight=Weight.SMALL, tone="accent")
        self._text = Words(style)
        self._note = Words(style, weight=Weight.SMALL, tone="dim")
        self._frame = QFrame()
        inner = QVBoxLayout(self._frame)
        inner.setContentsMargins(14, 8, 14, 8)
        inner.setSpacing(2)
        for words in (self._author, self._text, self._note):
            inner.addWidget(words)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._frame)
        self._frame.setMaximumWidth(style.em_px(BUBBLE_EM))

    def display(self, element: Bubble) -> None:
        """Show `element`."""
        self._author.show_words(element.author)
        self._author.setVisible(bool(element.author))
        self._text.show_words(element.text)
        self._note.show_words(element.note)
        self._note.setVisible(bool(element.note))
        name = "ownBubble" if element.is_mine else "bubble"
        if name != self._frame.objectName():
            self._frame.setObjectName(name)
            side = Qt.AlignmentFlag.AlignRight if element.is_mine else Qt.AlignmentFlag.AlignLeft
            self._row.setAlignment(self._frame, side)
        said = (element.author, element.text, element.note)
        self.setAccessibleName(". ".join(part for part in said if part))


class TablePart(QFrame):
    """Rows and columns of words. Where it is narrow the cells of a row stand below each other."""

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__()
        self._style = style
        self._shown: Table | None = None
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(1, 1, 1, 1)
        self._lines.setSpacing(0)
        self.setObjectName("table")

    def display(self, element: Table) -> None:
        """Show `element`."""
        if element == self._shown:
            return
        self._shown = element
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._lines.addWidget(self._line(element.columns, "tableHead", Weight.STRONG))
        for row in element.rows:
            self._lines.addWidget(self._line(row, "tableRow", Weight.BODY))
        self._tell(element)

    def _line(self, cells: tuple[str, ...], name: str, weight: Weight) -> QFrame:
        line = QFrame()
        line.setObjectName(name)
        gap = self._style.gap_px(10)
        layout = RowLayout(gap, self._style.em_px(CELL_EM))
        layout.setContentsMargins(gap, gap, gap, gap)
        line.setLayout(layout)
        words = [Words(self._style, cell, weight) for cell in cells]
        layout.set_parts(words, (1,) * len(words), frozenset(range(len(words))))
        return line

    def _tell(self, element: Table) -> None:
        lines = [", ".join(filter(None, row)) for row in element.rows]
        self.setAccessibleName(element.label)
        # Translators: what a screen reader says about a table without rows.
        self.setAccessibleDescription(". ".join(lines) or _("There is nothing in it."))
