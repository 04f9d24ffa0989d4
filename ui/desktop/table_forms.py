"""The two forms of a table: its heads above, or in a narrow room each value with its head beside it."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.desktop.elements import Table, Weight
from ui.desktop.flowing import RowLayout
from ui.desktop.style import DesktopStyle
from ui.desktop.words import Words
from ui.widgets.letting_go import let_go

CELL_EM = 3.2
PAD_PX = 10
PAIR_GAP_PX = 4


class TableForm(QWidget):
    """Rows one below the other. `cells` are the words of each row, its columns in order."""

    def __init__(self, style: DesktopStyle, margin_px: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._frames: list[QFrame] = []
        self.cells: list[list[Words]] = []
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(margin_px, margin_px, margin_px, margin_px)
        self.lines.setSpacing(0)

    def clear(self) -> None:
        """Let go of what was shown."""
        let_go(self.lines)
        for frame in self._frames:
            frame.hide()
            frame.deleteLater()
        self._frames, self.cells = [], []

    def area_of(self, row: int) -> QRect:
        """Return where a row is. -1 are the heads: a line of their own, or beside every word."""
        lines = self._frames[len(self._frames) - len(self.cells) :]
        if row >= 0:
            return lines[row].geometry()
        return self._frames[0].geometry() if len(self._frames) > len(lines) else self.rect()

    def _frame(self, name: str) -> QFrame:
        frame = QFrame()
        frame.setObjectName(name)
        self._frames.append(frame)
        return frame

    def _hold(self, frame: QFrame) -> None:
        self.lines.addWidget(frame)
        frame.show()  # Qt would show it a turn later only, and until then it has no height.

    def _put_beside(
        self, line: QWidget, words: list[Words], margin_px: int, shares: tuple[int, ...] = (1, 1)
    ) -> RowLayout:
        layout = RowLayout(self._style.gap_px(PAD_PX), self._style.em_px(CELL_EM))
        layout.setContentsMargins(margin_px, margin_px, margin_px, margin_px)
        line.setLayout(layout)
        layout.set_parts(words, shares, frozenset(range(len(words))))
        return layout


class WideForm(TableForm):
    """The heads above, the cells of a row side by side."""

    def __init__(self, style: DesktopStyle, margin_px: int, parent: QWidget) -> None:
        super().__init__(style, margin_px, parent)
        self._layouts: list[RowLayout] = []
        self._shares: tuple[int, ...] = ()

    def display(self, element: Table) -> None:
        """Show `element`."""
        self.clear()
        self._layouts = []
        self._shares = tuple(map(_longest_word, zip(element.columns, *element.rows, strict=True)))
        self._add(element.columns, "tableHead", Weight.STRONG)
        self.cells = [self._add(row, "tableRow", Weight.BODY) for row in element.rows]

    def least_beside(self) -> int:
        """Return the least width at which every row has room for its cells side by side."""
        margins = self.lines.contentsMargins()
        least = max((each.least_beside() for each in self._layouts), default=0)
        return least + margins.left() + margins.right()

    def _add(self, cells: tuple[str, ...], name: str, weight: Weight) -> list[Words]:
        line = self._frame(name)
        words = [Words(self._style, cell, weight) for cell in cells]
        self._layouts.append(
            self._put_beside(line, words, self._style.gap_px(PAD_PX), self._shares)
        )
        self._hold(line)
        return words


class NarrowForm(TableForm):
    """One small list for each row: its heads and its values. The first value is its name."""

    def display(self, element: Table) -> None:
        """Show `element`, unless it is shown already."""
        if self.cells:
            return
        self.cells = [self._add(element.columns, row) for row in element.rows]

    def _add(self, heads: tuple[str, ...], row: tuple[str, ...]) -> list[Words]:
        card = self._frame("tableRow")
        pairs = QVBoxLayout(card)
        gap = self._style.gap_px(PAD_PX)
        pairs.setContentsMargins(gap, gap, gap, gap)
        pairs.setSpacing(self._style.gap_px(PAIR_GAP_PX))
        values = []
        for number, (head, value) in enumerate(zip(heads, row, strict=True)):
            weight = Weight.BODY if number else Weight.STRONG
            values.append(Words(self._style, value, weight))
            pair = QWidget()
            self._put_beside(pair, [Words(self._style, head, tone="dim"), values[-1]], 0)
            pairs.addWidget(pair)
        self._hold(card)
        return values


def _longest_word(column: tuple[str, ...]) -> int:
    """Return the letters of the longest word in a column: so much of the width it takes."""
    return max(len(word) for text in column for word in (text.split() or [" "]))
