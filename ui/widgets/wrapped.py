"""Break a text into lines of a width, between words where possible, and draw it."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

LINE_SPACING = 1.25
ROOMY_EM = 1.5
"""Letters that bring so much room of their own above and below, as Andika's, get none on top."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of characters that is drawn on another ground, such as the word being spoken."""

    start: int
    length: int
    ground: str
    colour: str


class Wrapped:
    """A text broken into lines no wider than `width_px`. Plain text: nothing in it is a tag."""

    def __init__(
        self,
        text: str,
        font: QFont,
        width_px: float,
        *,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        spacing: float = LINE_SPACING,
    ) -> None:
        self._text = text
        self.is_centred = bool(align & Qt.AlignmentFlag.AlignHCenter)
        option = QTextOption(align)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout = QTextLayout(text.replace("\n", "\u2028"), font)
        self._layout.setTextOption(option)
        self.box_px = max(1.0, width_px)
        self.width_px = 0.0
        self.height_px = 0.0
        self._break(self.box_px, spacing)

    def draw(self, painter: QPainter, x: float, y: float, span: Span | None = None) -> None:
        """Draw the lines in the pen's colour with their upper left corner at `x`, `y`."""
        self._layout.draw(painter, QPointF(x, y), [self._marked(span)] if span else [])

    def place_at(self, x: float, y: float) -> int:
        """Return the character at `x`, `y` from the upper left corner, -1 for none."""
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            is_in_line = line.rect().top() <= y < line.rect().bottom()
            if is_in_line and line.naturalTextRect().left() <= x <= line.naturalTextRect().right():
                units = line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
                before = self._text.encode("utf-16-le")[: 2 * units]
                return len(before.decode("utf-16-le", "ignore"))
        return -1

    def _break(self, width: float, spacing: float) -> None:
        roomy = QFontInfo(self._layout.font()).pixelSize() * ROOMY_EM
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            height = line.height() * (spacing if line.height() < roomy else 1.0)
            line.setPosition(QPointF(0, self.height_px + (height - line.height()) / 2))
            self.height_px += height
            self.width_px = max(self.width_px, line.naturalTextWidth())
        self._layout.endLayout()

    def _marked(self, span: Span) -> QTextLayout.FormatRange:
        marked = QTextLayout.FormatRange()
        # Qt counts in UTF-16 units, Python in characters.
        marked.start = _utf16_length(self._text[: span.start])
        marked.length = _utf16_length(self._text[span.start : span.start + span.length])
        looks = QTextCharFormat()
        looks.setBackground(QColor(span.ground))
        looks.setForeground(QColor(span.colour))
        marked.format = looks
        return marked


def natural_width(text: str, font: QFont) -> int:
    """Return the width in pixels of `text` when nothing but its own line ends breaks it."""
    metrics = QFontMetricsF(font)
    return max((round(_line_width(line, metrics) + 1) for line in text.split("\n")), default=0)


def longest_word_width(text: str, font: QFont) -> int:
    """Return the width in pixels of the widest word of `text`."""
    metrics = QFontMetricsF(font)
    return max((round(_line_width(word, metrics) + 2) for word in text.split()), default=0)


def _line_width(line: str, metrics: QFontMetricsF) -> float:
    """Return the width of `line` with what its last letter leans out, which a line break counts too."""
    leans_out = -metrics.rightBearing(line[-1]) if line else 0.0
    return metrics.horizontalAdvance(line) + max(0.0, leans_out)


def leading(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """Return the side on which lines begin."""
    if direction == Qt.LayoutDirection.RightToLeft:
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute


def _utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
