"""A long text to read: part by part with the arrow keys, each part framed and said."""

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from app.content.guides import Heading, Paragraph, Part, Row
from ui.accessibility.roles import mark_heading, mark_words
from ui.theme.style_sheet import FOCUS_PX
from ui.theme.tokens import look_of
from ui.widgets.keys import ARROWS
from ui.widgets.text import SpokenText

AROUND_PX = 12
INDENT_PX = 28
DOT_PX = 8
TARGET_PX = 60
AT_ONCE = 8
"""As many parts as fit on a page; so many are made in one go."""


class GuidePart(QFrame):
    """One heading, paragraph, point or row. The Tab key comes to one of them, arrows to the others.

    Signals:
        reached: the focus came.
        left: the next or the one before is wanted (1 or -1, an `int`).
    """

    reached = Signal()
    left = Signal(object)

    def __init__(self, part: Part) -> None:
        super().__init__()
        self._is_point = isinstance(part, Paragraph) and part.is_point
        self._lines = _lines(part)
        self.words = "\n".join(label.text() for label in self._lines)
        mark_words(self, self.words)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMinimumHeight(TARGET_PX)
        layout = QVBoxLayout(self)
        indent = INDENT_PX if self._is_point else AROUND_PX
        layout.setContentsMargins(indent, AROUND_PX, AROUND_PX, AROUND_PX)
        layout.setSpacing(2)
        for label in self._lines:
            layout.addWidget(label)
        if isinstance(part, Heading):
            mark_heading(self._lines[0])

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        self.reached.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = ARROWS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.left.emit(step)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        colours = look_of(self).colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_point:
            painter.setBrush(QColor(colours.text))
            painter.setPen(Qt.PenStyle.NoPen)
            middle = self._lines[0].y() + round(self._lines[0].fontMetrics().height() * 0.6)
            is_mirrored = self.isRightToLeft()
            left = self.width() - INDENT_PX if is_mirrored else INDENT_PX - 2 * DOT_PX
            painter.drawEllipse(left, middle - DOT_PX // 2, DOT_PX, DOT_PX)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.focus), FOCUS_PX))
            inset = FOCUS_PX // 2 + 1
            painter.drawRoundedRect(self.rect().adjusted(inset, inset, -inset, -inset), 8, 8)


class GuideText(QWidget):
    """The parts of a guide below each other.

    The first are there at once, the rest follows in bits: nobody waits for what is far below.

    Signals:
        looked_at: an arrow key went to this part (its words, a `str`).
    """

    looked_at = Signal(object)

    def __init__(self, parts: Sequence[Part], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._coming = deque(parts)
        self.parts: list[GuidePart] = []
        self._add_some()
        self._here = self.parts[0] if self.parts else None
        if self._here is not None:
            self._here.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _add_some(self) -> None:
        for _unused in range(min(AT_ONCE, len(self._coming))):
            part = GuidePart(self._coming.popleft())
            part.reached.connect(self._on_reached)
            part.left.connect(self._on_left)
            self._column.addWidget(part)
            self.parts.append(part)
        if self._coming:
            QTimer.singleShot(0, self, self._add_some)

    def _on_reached(self) -> None:
        """Let the Tab key come to this part from now on, in the place of the one before."""
        before, now = self._here, self.sender()
        if before is None or before is now or not isinstance(now, GuidePart):
            return
        QWidget.setTabOrder(before, now)
        before.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        now.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._here = now

    def _on_left(self, step: int) -> None:
        places = [place for place, part in enumerate(self.parts) if part is self.sender()]
        place = places[0] + step
        if 0 <= place < len(self.parts):
            self.parts[place].setFocus(Qt.FocusReason.TabFocusReason)
            self.looked_at.emit(self.parts[place].words)


def _lines(part: Part) -> list[SpokenText]:
    match part:
        case Heading(text):
            return [SpokenText(text, kind="section")]
        case Paragraph(text):
            return [SpokenText(text)]
        case Row(cells):
            first, *others = [words for _heading, words in cells]
            headings = [heading for heading, _words in cells[1:]]
            below = [
                f"{heading}: {words}" if len(others) > 1 else words
                for heading, words in zip(headings, others, strict=True)
                if words
            ]
            return [SpokenText(first, kind="strong"), SpokenText("\n".join(below))]
