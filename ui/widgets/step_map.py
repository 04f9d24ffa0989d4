"""The step x prompt map: the count in every cell, above a bar as long as its share of the step."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableWidgetItem, QWidget
from typing_extensions import override

from app.i18n import _
from ui.theme.tokens import look_of
from ui.widgets.number_table import NumberTable

SHARE_ROLE = Qt.ItemDataRole.UserRole
BAR_PX = 8


@dataclass(frozen=True, slots=True)
class StepMapRow:
    """One step: its words, and how often it was done with each level of help."""

    name: str
    counts: tuple[int, ...]


class StepMap(NumberTable):
    """Steps below each other, levels of help side by side. Number and length, never colour alone."""

    numbers_stand = Qt.AlignmentFlag.AlignHCenter

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(caption, parent)
        self._shares: list[tuple[float, ...]] = []
        self.setItemDelegate(_ShareDelegate(self))

    def display_map(self, level_names: Sequence[str], rows: Sequence[StepMapRow]) -> None:
        """Show `rows`, one column for each of `level_names` after the step."""
        self._shares = [
            tuple(count / (sum(row.counts) or 1) for count in row.counts) for row in rows
        ]
        self.display(
            (_("Step"), *level_names),
            [(row.name, *(str(count) if count else "" for count in row.counts)) for row in rows],
        )

    @override
    def cell(self, _row: int, column: int, text: str) -> QTableWidgetItem:
        item = super().cell(_row, column, text)
        if column:
            item.setData(SHARE_ROLE, self._shares[_row][column - 1])
            # A cell that is left empty for the eye is no silence for the ear.
            item.setData(Qt.ItemDataRole.AccessibleTextRole, text or "0")
        return item


class _ShareDelegate(QStyledItemDelegate):
    """Draws the bar below a count."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        share, owner = index.data(SHARE_ROLE), self.parent()
        if share and isinstance(owner, QWidget):
            area = QRectF(option.rect).adjusted(6, 0, -6, -4)
            wide = area.width() * share
            left = area.right() - wide if owner.isRightToLeft() else area.left()
            bar = QRectF(left, area.bottom() - BAR_PX, wide, BAR_PX)
            painter.fillRect(bar, QColor(look_of(owner).colours.accent))
