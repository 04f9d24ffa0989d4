"""The step x prompt map: a table whose cells are fuller the more often; the count stands in each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)
from typing_extensions import override

from app.i18n import _
from ui.theme.tokens import look_of

SHARE_ROLE = Qt.ItemDataRole.UserRole
CELL_HEIGHT_PX = 52
STEP_SHARE = 0.4


@dataclass(frozen=True, slots=True)
class StepMapRow:
    """One step: its words, and how often it was done with each level of help."""

    name: str
    counts: tuple[int, ...]


class StepMap(QTableWidget):
    """Each cell has the number and a bar as long as its share: never colour alone."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(caption)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setWordWrap(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setItemDelegate(_ShareDelegate(self))

    def display(self, level_names: Sequence[str], rows: Sequence[StepMapRow]) -> None:
        """Show `rows`, one column for each of `level_names` after the step."""
        self.setColumnCount(len(level_names) + 1)
        self.setHorizontalHeaderLabels([_("Step"), *level_names])
        self.setRowCount(len(rows))
        for number, row in enumerate(rows):
            self.setItem(number, 0, QTableWidgetItem(row.name))
            total = sum(row.counts) or 1
            for column, count in enumerate(row.counts, start=1):
                self.setItem(number, column, _cell(count, count / total))
        if rows:
            self.setCurrentCell(0, 0)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._wanted_height())

    def _fit(self) -> None:
        columns = self.columnCount()
        if not columns:
            return
        width = self.viewport().width()
        first = round(width * STEP_SHARE)
        self.setColumnWidth(0, first)
        for column in range(1, columns):
            self.setColumnWidth(column, (width - first) // (columns - 1))
        self.resizeRowsToContents()
        for row in range(self.rowCount()):
            self.setRowHeight(row, max(self.rowHeight(row), CELL_HEIGHT_PX))
        self.setFixedHeight(self._wanted_height())

    def _wanted_height(self) -> int:
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        return rows + self.horizontalHeader().sizeHint().height() + 12


class _ShareDelegate(QStyledItemDelegate):
    """Draws a count above a bar that is as long as the count's share of the step."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        share = index.data(SHARE_ROLE)
        if share:
            owner = self.parent()
            colours = look_of(owner).colours if isinstance(owner, QWidget) else None
            if colours is not None:
                area = QRectF(option.rect).adjusted(6, 0, -6, -5)
                bar = QRectF(area.left(), area.bottom() - 8, area.width() * share, 8)
                painter.fillRect(bar, QColor(colours.accent))
        super().paint(painter, option, index)


def _cell(count: int, share: float) -> QTableWidgetItem:
    item = QTableWidgetItem(str(count) if count else "")
    item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
    item.setData(SHARE_ROLE, share)
    return item
