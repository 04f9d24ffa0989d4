"""Words on a screen: they wrap, grow with the person's text size, and light up while spoken."""

import re
from typing import Literal

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.tokens import look_of
from ui.widgets.wrapped import (
    Span,
    Wrapped,
    leading,
    longest_word_width,
    natural_width,
)

Kind = Literal["body", "lead", "title", "section", "strong", "dim"]

# Longer lines are hard to read (WCAG 1.4.8: 80). Most letters are narrower than the average one.
MOST_CHARACTERS_A_LINE = 57
# A line of our typeface is 1.3 em high: its lines are 1.56 em apart (WCAG 1.4.8 asks for 1.5).
LINE_SPACING = 1.2
TITLE_SPACING = 1.15


class SpokenText(QLabel):
    """A plain text that wraps. `highlight` marks the word that the voice is speaking."""

    def __init__(self, text: str = "", kind: Kind = "body", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._span: tuple[int, int] | None = None
        self._measured: tuple[object, Wrapped] | None = None
        self.setProperty("kind", kind)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def setText(self, text: str) -> None:
        self._span = None
        super().setText(text)
        self.updateGeometry()

    def highlight(self, start: int, length: int) -> None:
        """Mark `length` characters from `start` on as being spoken."""
        self._span = (start, length)
        self.update()

    def clear_highlight(self) -> None:
        """Mark nothing any more."""
        self._span = None
        self.update()

    def span(self) -> Span | None:
        """Return the word that is being said as it is drawn, or None."""
        colours = look_of(self).colours
        return Span(*self._span, colours.mark, colours.text) if self._span else None

    def word_at(self, place: QPoint) -> str:
        """Return the word at `place`, empty where there is none."""
        wrapped = self._wrapped(self.width())
        top = max(0.0, (self.height() - wrapped.height_px) / 2)
        at = wrapped.place_at(place.x() - self._left(), place.y() - top)
        words = re.finditer(r"\w[\w'’@.-]*\w|\w", self.text())
        return next((one.group() for one in words if one.start() <= at < one.end()), "")

    def _left(self) -> int:
        """Return where the lines begin."""
        if self.layoutDirection() != Qt.LayoutDirection.RightToLeft:
            return 0
        return self.width() - min(self.width(), self._longest_line())

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return round(self._wrapped(width).height_px + 0.5)

    @override
    def sizeHint(self) -> QSize:
        self.ensurePolished()
        width = min(natural_width(self.text(), self.font()) + 1, self._longest_line())
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        self.ensurePolished()
        metrics = QFontMetricsF(self.font())
        widest = longest_word_width(self.text(), self.font())
        return QSize(min(widest, round(metrics.averageCharWidth() * 8)), round(metrics.height()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = look_of(self).colours
        painter = QPainter(self)
        is_dim = self.property("kind") == "dim"
        painter.setPen(QColor(colours.dim if is_dim else colours.text))
        wrapped = self._wrapped(self.width())
        wrapped.draw(
            painter, self._left(), max(0.0, (self.height() - wrapped.height_px) / 2), self.span()
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._measured = None
            self.updateGeometry()

    def _longest_line(self) -> int:
        return round(QFontMetricsF(self.font()).averageCharWidth() * MOST_CHARACTERS_A_LINE)

    def _wrapped(self, width: int) -> Wrapped:
        self.ensurePolished()
        key = (self.text(), width, self.font().key(), self.layoutDirection())
        if self._measured is None or self._measured[0] != key:
            self._measured = (key, self._break(width))
        return self._measured[1]

    def _break(self, width: int) -> Wrapped:
        return Wrapped(
            self.text(),
            self.font(),
            min(width, self._longest_line()),
            align=leading(self.layoutDirection()),
            spacing=self._spacing(),
        )

    def _spacing(self) -> float:
        return TITLE_SPACING if self.property("kind") == "title" else LINE_SPACING
