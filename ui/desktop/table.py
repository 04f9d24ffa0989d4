"""Rows and columns on the practice desktop. Where it is narrow every value has its heading beside it."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from app.desktop.elements import Table, Weight
from app.i18n import _
from ui.desktop.flowing import RowLayout
from ui.desktop.ground import let_shrink
from ui.desktop.style import DesktopStyle
from ui.desktop.words import Words
from ui.widgets.letting_go import let_go

CELL_EM = 3.2
BORDER_PX = 1


class TablePart(QFrame):
    """A table with its heads above; in a narrow room one small list of heads and values per row."""

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__()
        self._style = style
        self._shown: Table | None = None
        self._wide = _Lines(self)
        self._narrow = _Lines(self)
        self._side_by_side: list[RowLayout] = []
        self.setObjectName("table")
        let_shrink(self)

    def display(self, element: Table) -> None:
        """Show `element`."""
        if element == self._shown:
            return
        self._shown = element
        self._wide.clear()
        self._narrow.clear()
        self._side_by_side = [self._add_line(element.columns, "tableHead", Weight.STRONG)]
        for row in element.rows:
            self._side_by_side.append(self._add_line(row, "tableRow", Weight.BODY))
        self._tell(element)
        self._place()
        self.updateGeometry()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        inner = width - 2 * BORDER_PX
        return self._form_for(width).lines.totalHeightForWidth(inner) + 2 * BORDER_PX

    @override
    def sizeHint(self) -> QSize:
        width = self._wide.lines.totalSizeHint().width() + 2 * BORDER_PX
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        width = self._wide.lines.totalMinimumSize().width() + 2 * BORDER_PX
        return QSize(width, self._style.em_px(CELL_EM))

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
            self.updateGeometry()
        return super().event(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def _place(self) -> None:
        shown = self._form_for(self.width())
        for form in (self._wide, self._narrow):
            form.setVisible(form is shown)
        inner = self.rect().adjusted(BORDER_PX, BORDER_PX, -BORDER_PX, -BORDER_PX)
        shown.setGeometry(inner)

    def _form_for(self, width: int) -> "_Lines":
        """Return the form that can be read in `width`; the narrow one is made when it is needed."""
        least = max((each.least_beside() for each in self._side_by_side), default=0)
        if self._shown is None or width >= least + 2 * BORDER_PX:
            return self._wide
        if not self._narrow.lines.count():
            for row in self._shown.rows:
                self._narrow.add(self._card(self._shown.columns, row))
        return self._narrow

    def _add_line(self, cells: tuple[str, ...], name: str, weight: Weight) -> RowLayout:
        line = QFrame()
        line.setObjectName(name)
        words = [Words(self._style, cell, weight) for cell in cells]
        layout = self._beside(line, words, self._style.gap_px(10))
        self._wide.add(line)
        return layout

    def _card(self, heads: tuple[str, ...], row: tuple[str, ...]) -> QFrame:
        """Return one row as a list of heads and values; the first value is its name."""
        card = QFrame()
        card.setObjectName("tableRow")
        pairs = QVBoxLayout(card)
        gap = self._style.gap_px(10)
        pairs.setContentsMargins(gap, gap, gap, gap)
        pairs.setSpacing(self._style.gap_px(4))
        for number, (head, value) in enumerate(zip(heads, row, strict=True)):
            weight = Weight.BODY if number else Weight.STRONG
            words = [Words(self._style, head, tone="dim"), Words(self._style, value, weight)]
            pair = QFrame()
            self._beside(pair, words, 0)
            pairs.addWidget(pair)
        return card

    def _beside(self, line: QFrame, words: list[Words], margin_px: int) -> RowLayout:
        layout = RowLayout(self._style.gap_px(10), self._style.em_px(CELL_EM))
        layout.setContentsMargins(margin_px, margin_px, margin_px, margin_px)
        line.setLayout(layout)
        layout.set_parts(words, (1,) * len(words), frozenset(range(len(words))))
        return layout

    def _tell(self, element: Table) -> None:
        lines = [", ".join(filter(None, row)) for row in element.rows]
        self.setAccessibleName(element.label)
        # Translators: what a screen reader says about a table without rows.
        self.setAccessibleDescription(". ".join(lines) or _("There is nothing in it."))


class _Lines(QWidget):
    """Frames one below the other."""

    def __init__(self, table: QWidget) -> None:
        super().__init__(table)
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.lines.setSpacing(0)

    def clear(self) -> None:
        """Let everything go."""
        for frame in self.findChildren(QFrame):
            if frame.parentWidget() is self:
                frame.hide()
                frame.deleteLater()
        let_go(self.lines)

    def add(self, frame: QFrame) -> None:
        """Hold one frame more."""
        self.lines.addWidget(frame)
        frame.show()  # Qt would show it a turn later only, and until then it has no height.
