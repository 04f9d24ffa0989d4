"""Rows and columns of words on the practice desktop, drawn as words and told as a table."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView
from typing_extensions import override

from app.desktop.elements import Table
from app.i18n import _
from ui.accessibility.reachable import bring_into_view
from ui.accessibility.reading import row_in_words
from ui.desktop.ground import let_shrink
from ui.desktop.style import DesktopStyle
from ui.desktop.table_forms import NarrowForm, TableForm, WideForm
from ui.desktop.words import Words

RING_PX = 3

AnyIndex = QModelIndex | QPersistentModelIndex


class TablePart(QTableView):
    """Rows and columns of words. Where it is narrow every value has its heading beside it.

    The words are laid out as everywhere on the practice desktop. The view they lie in tells assistive
    technology rows, columns and what the columns are called, and the arrow keys go from cell to cell.
    """

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__()
        self._style = style
        self._shown: Table | None = None
        self._words = QStandardItemModel(self)
        self._wide = WideForm(style, RING_PX, self.viewport())
        self._narrow = NarrowForm(style, RING_PX, self.viewport())
        self._seen: TableForm = self._wide
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
        self._wide.display(element)
        self._narrow.clear()
        self._tell(element)
        self._place()
        self.updateGeometry()

    def _form_for(self, width: int) -> TableForm:
        """Return the form that can be read in `width`; the narrow one is made when it is needed."""
        if self._shown is None or width >= self._wide.least_beside():
            return self._wide
        self._narrow.display(self._shown)
        return self._narrow

    def _place(self) -> None:
        self._seen = self._form_for(self.viewport().width())
        for form in (self._wide, self._narrow):
            form.setVisible(form is self._seen)
        self._seen.setGeometry(self.viewport().rect())

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
            self.updateGeometry()
        return super().viewportEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

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

    def in_words(self) -> list[str]:
        """Return the heads, then every row in one sentence, to be read aloud."""
        if self._shown is None:
            return []
        columns, rows = self._shown.columns, self._shown.rows
        return [", ".join(columns), *(row_in_words(columns, row) for row in rows)]

    def area_of(self, row: int) -> QRect:
        """Return where a row of `in_words` is; the heads are beside the words where it is narrow."""
        return self._seen.area_of(row - 1).translated(self.viewport().pos())

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._form_for(width).lines.totalHeightForWidth(width)

    @override
    def sizeHint(self) -> QSize:
        width = self._wide.lines.totalSizeHint().width()
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return self._wide.lines.totalMinimumSize()

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
        for row, cells in enumerate(self._seen.cells):
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
        rows = self._seen.cells
        if not index.isValid() or index.row() >= len(rows):
            return None
        cells = rows[index.row()]
        return cells[index.column()] if index.column() < len(cells) else None
