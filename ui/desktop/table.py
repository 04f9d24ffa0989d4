"""Rows and columns of words on the practice desktop, drawn as words and told as a table."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QVBoxLayout
from typing_extensions import override

from app.desktop.elements import Table, Weight
from app.i18n import _
from ui.accessibility.reachable import bring_into_view
from ui.desktop.flowing import RowLayout
from ui.desktop.ground import let_shrink
from ui.desktop.style import DesktopStyle
from ui.desktop.words import Words

CELL_EM = 3.2
RING_PX = 3

AnyIndex = QModelIndex | QPersistentModelIndex


class TablePart(QTableView):
    """Rows and columns of words. Where it is narrow the cells of a row stand below each other.

    The words are laid out as everywhere on the practice desktop. The view they lie in tells assistive
    technology rows, columns and what the columns are called, and the arrow keys go from cell to cell.
    """

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__()
        self._style = style
        self._shown: Table | None = None
        self._cells: list[list[Words]] = []
        self._words = QStandardItemModel(self)
        self._lines = QVBoxLayout(self.viewport())
        self._lines.setContentsMargins(RING_PX, RING_PX, RING_PX, RING_PX)
        self._lines.setSpacing(0)
        self.setObjectName("table")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(self._words)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        let_shrink(self)

    def display(self, element: Table) -> None:
        """Show `element`."""
        if element == self._shown:
            return
        self._shown = element
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._add(element.columns, "tableHead", Weight.STRONG)
        self._cells = [self._add(row, "tableRow", Weight.BODY) for row in element.rows]
        self._tell(element)
        self.updateGeometry()

    def _add(self, cells: tuple[str, ...], name: str, weight: Weight) -> list[Words]:
        line = QFrame()
        line.setObjectName(name)
        gap = self._style.gap_px(10)
        layout = RowLayout(gap, self._style.em_px(CELL_EM))
        layout.setContentsMargins(gap, gap, gap, gap)
        line.setLayout(layout)
        words = [Words(self._style, cell, weight) for cell in cells]
        layout.set_parts(words, (1,) * len(words), frozenset(range(len(words))))
        self._lines.addWidget(line)
        line.show()  # Qt would show it a turn later only, and until then it has no height.
        return words

    def _tell(self, element: Table) -> None:
        self.setAccessibleName(element.label)
        # Translators: what a screen reader says about a table without rows.
        self.setAccessibleDescription("" if element.rows else _("There is nothing in it."))
        self._words.setRowCount(len(element.rows))
        self._words.setColumnCount(len(element.columns))
        self._words.setHorizontalHeaderLabels(element.columns)
        for number, row in enumerate(element.rows):
            for column, text in enumerate(row):
                self._words.setItem(number, column, QStandardItem(text))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._lines.totalHeightForWidth(width)

    @override
    def sizeHint(self) -> QSize:
        width = self._lines.totalSizeHint().width()
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return self._lines.totalMinimumSize()

    @override
    def updateGeometries(self) -> None:
        """Let nothing scroll in here: the table is as high as its words, what is around scrolls."""
        super().updateGeometries()
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.setRange(0, 0)

    @override
    def scrollTo(
        self,
        index: AnyIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        cell = self._cell(index)
        if cell is not None and self.hasFocus():
            bring_into_view(cell)

    @override
    def visualRect(self, index: AnyIndex) -> QRect:
        cell = self._cell(index)
        if cell is None:
            return QRect()
        return QRect(cell.mapTo(self.viewport(), QPoint(0, 0)), cell.size())

    @override
    def indexAt(self, pos: QPoint) -> QModelIndex:
        for row, cells in enumerate(self._cells):
            for column in range(len(cells)):
                index = self._words.index(row, column)
                if self.visualRect(index).contains(pos):
                    return index
        return QModelIndex()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the outline, and the rings: the words draw themselves."""
        colours, half = self._style.colours, RING_PX / 2
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.viewport().rect()).adjusted(half, half, -half, -half)
        ring = QPen(QColor(colours.focus), RING_PX)
        painter.setPen(ring if self.hasFocus() else QPen(QColor(colours.outline), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(whole, 8, 8)
        cell = self.visualRect(self.currentIndex())
        if self.hasFocus() and not cell.isEmpty():
            painter.setPen(ring)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            around = RING_PX + half
            painter.drawRoundedRect(QRectF(cell).adjusted(-around, -half, around, half), 4, 4)

    def _cell(self, index: AnyIndex) -> Words | None:
        if not index.isValid() or index.row() >= len(self._cells):
            return None
        cells = self._cells[index.row()]
        return cells[index.column()] if index.column() < len(cells) else None
