"""A table of words and numbers: as high as its rows, read by a screen reader, no trap for Tab."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget
from typing_extensions import override

from app.i18n import _
from ui.accessibility.reading import row_in_words
from ui.theme.tokens import look_of
from ui.widgets.wrapped import longest_word_width

SPARE_PX = 12
FIRST_SHARE = 0.4
LEAST_FIRST_SHARE = 0.25
CELL_PADDING_PX = 28
CELL_HEIGHT_PX = 48
MEASURED_NARROWER_PX = 24


class NumberTable(QTableWidget):
    """Shows everything at once; the page scrolls, the table does not.

    Where the columns do not fit, as with large text, each row becomes two columns: its first cell,
    and the others in words ("Attempts: 10").
    """

    numbers_stand = Qt.AlignmentFlag.AlignTrailing

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[str, ...] = ()
        self._rows: tuple[tuple[str, ...], ...] = ()
        self._headings: tuple[str, ...] | None = None
        self._is_wide = False
        self.setAccessibleName(caption)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setWordWrap(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)

    def display(self, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show `rows` under `columns`."""
        self._columns = tuple(columns)
        self._rows = tuple(tuple(row) for row in rows)
        self._headings = None
        self._fit()

    def in_words(self) -> list[str]:
        """Return every row in one sentence: "Kim. Attempts: 10, alone: 5"."""
        return [row_in_words(self._columns, row) for row in self._rows]

    def area_of(self, row: int) -> QRect:
        """Return where a row is, as wide as the table."""
        top = self.viewport().y() + self.rowViewportPosition(row)
        return QRect(0, top, self.width(), self.rowHeight(row))

    def cell(self, _row: int, column: int, text: str) -> QTableWidgetItem:
        """Return the item for one cell of the wide form."""
        item = QTableWidgetItem(text)
        if column:
            item.setTextAlignment(self.numbers_stand | Qt.AlignmentFlag.AlignVCenter)
        return item

    def others_heading(self) -> str:
        """Return what stands over the second column where the others do not fit."""
        return _("Numbers")

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wanted_height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._wanted_height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        if not self._columns:
            return
        headings = self._fitting_headings()
        if headings != self._headings:
            self._headings = headings
            self._is_wide = bool(headings)
            self._fill_wide() if self._is_wide else self._fill_narrow()
        if not self._is_wide:
            self._break_narrow_headings()
        # Qt draws the words of a cell in less room than it measures them in.
        self._share_width(MEASURED_NARROWER_PX)
        self.resizeRowsToContents()
        self._share_width()
        least = look_of(self).icon_px(CELL_HEIGHT_PX)
        for row in range(self.rowCount()):
            self.setRowHeight(row, max(self.rowHeight(row), least))
        if self.height() != self._wanted_height():
            self.setFixedHeight(self._wanted_height())

    def _fitting_headings(self) -> tuple[str, ...]:
        """Return the headings, each on two lines where that makes room; none if nothing fits."""
        width = self.viewport().width()
        words = " ".join(row[0] for row in self._rows)
        first = max(width * LEAST_FIRST_SHARE, self._word_width(words))
        for headings in (self._columns, tuple(_in_two_lines(one) for one in self._columns)):
            if round(self._others_width(headings) + first) <= width:
                return headings
        return ()

    def _word_width(self, words: str) -> int:
        return longest_word_width(words, self.font()) + CELL_PADDING_PX

    def _others_width(self, headings: Sequence[str]) -> int:
        metrics = QFontMetrics(self._bold())
        lines = [line for heading in headings[1:] for line in heading.split("\n")]
        widest = max((metrics.horizontalAdvance(line) for line in lines), default=0)
        words = self._word_width(" ".join(cell for row in self._rows for cell in row[1:]))
        return max(widest + CELL_PADDING_PX, words) * (len(headings) - 1)

    def _fill_wide(self) -> None:
        self._set_size(self._headings or self._columns, len(self._rows))
        for number, row in enumerate(self._rows):
            for column, text in enumerate(row):
                self.setItem(number, column, self.cell(number, column, text))

    def _fill_narrow(self) -> None:
        self._set_size((self._columns[0], self.others_heading()), len(self._rows))
        for number, row in enumerate(self._rows):
            pairs = zip(self._columns[1:], row[1:], strict=True)
            words = "\n".join(f"{heading}: {text}" for heading, text in pairs if text)
            self.setItem(number, 0, QTableWidgetItem(row[0]))
            self.setItem(number, 1, QTableWidgetItem(words))

    def _break_narrow_headings(self) -> None:
        """Put a heading that is wider than its half on two lines."""
        room = self.viewport().width() // 2 - CELL_PADDING_PX
        metrics = QFontMetrics(self._bold())
        for column, words in enumerate((self._columns[0], self.others_heading())):
            has_room = metrics.horizontalAdvance(words) <= room
            item = self.horizontalHeaderItem(column)
            if item is not None:
                item.setText(words if has_room else _in_two_lines(words))

    def _bold(self) -> QFont:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        return bold

    def _set_size(self, columns: Sequence[str], rows: int) -> None:
        self.clear()
        self.setColumnCount(len(columns))
        for number, heading in enumerate(columns):
            item = QTableWidgetItem(heading)
            is_number = bool(number) and self._is_wide
            across = self.numbers_stand if is_number else Qt.AlignmentFlag.AlignLeading
            item.setTextAlignment(across | Qt.AlignmentFlag.AlignVCenter)
            self.setHorizontalHeaderItem(number, item)
        self.setRowCount(rows)

    def _share_width(self, narrower_px: int = 0) -> None:
        width, columns = self.viewport().width(), self.columnCount()
        first = round(width * (FIRST_SHARE if self._is_wide else 0.5))
        if self._is_wide:
            first = min(first, width - self._others_width(self._headings or self._columns))
        self.setColumnWidth(0, first - narrower_px)
        for column in range(1, columns):
            self.setColumnWidth(column, (width - first) // (columns - 1) - narrower_px)

    def _wanted_height(self) -> int:
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        return rows + self.horizontalHeader().sizeHint().height() + SPARE_PX


def _in_two_lines(heading: str) -> str:
    """Return `heading` with its words on two lines, about equally long."""
    words = heading.split()
    ways = [(" ".join(words[:n]), " ".join(words[n:])) for n in range(1, len(words))]
    return "\n".join(min(ways, key=lambda way: max(map(len, way)))) if ways else heading
