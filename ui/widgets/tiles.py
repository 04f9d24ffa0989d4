"""A grid that puts its widgets into as many columns as fit; with large text, into one."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from ui.accessibility.roles import LIST_PROPERTY
from ui.theme.tokens import look_of

GAP_PX = 12
SCROLL_BAR_PX = 20
"""So much narrower or wider a page gets when its scroll bar comes or goes.

The columns stay then: with fewer columns the page may be lower, so that the bar would go again,
and come again, without end.
"""
FEWEST_COLUMNS = 3
"""One or two widgets do not stretch over the whole window when there is room for three."""


class Tiles(QWidget):
    """Widgets side by side and one below the other, in reading order, all of one width.

    `least_width` is the width in pixels at 100 % below which a column is given up; so is a column in
    which what `widest` tells has no room.
    """

    def __init__(
        self,
        least_width: int = 220,
        most_columns: int = 4,
        parent: QWidget | None = None,
        widest: Callable[[], int] | None = None,
    ) -> None:
        super().__init__(parent)
        self._least_width = least_width
        self._most_columns = most_columns
        self._widest = widest
        self._widgets: list[QWidget] = []
        self._columns = 0
        self._arranged_px = 0
        self.setProperty(LIST_PROPERTY, True)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP_PX)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Add `widget` at the end."""
        policy = widget.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.MinimumExpanding)
        widget.setSizePolicy(policy)
        self._widgets.append(widget)
        widget.setParent(self)
        self._place_last(self._columns_in(self.width()))
        if self.isVisible():
            widget.show()

    def add_all(self, widgets: Iterable[QWidget]) -> None:
        """Add `widgets` at the end; each shown on its own would arrange all the others again."""
        focused = self.window().focusWidget()
        is_on_show = self.isVisible() and not (bool(focused) and self.isAncestorOf(focused))
        if is_on_show:
            self.hide()
        for widget in widgets:
            self.add(widget)
        if is_on_show:
            self.show()

    def clear(self) -> None:
        """Take all widgets away."""
        for widget in self._widgets:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._widgets.clear()
        self._columns = 0

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = event.size().width()
        if abs(width - self._arranged_px) > SCROLL_BAR_PX or not self._columns:
            self._arrange(width)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._columns = 0
            self._arrange(self.width())

    @override
    def minimumSizeHint(self) -> QSize:
        hints = [widget.minimumSizeHint() for widget in self._widgets]
        width = max((hint.width() for hint in hints), default=0)
        return QSize(width, super().minimumSizeHint().height())

    def _columns_in(self, width: int) -> int:
        scale = look_of(self).scale_percent / 100
        least = max(self._least_width * scale, self._widest() if self._widest else 0)
        fitting = int((width + GAP_PX) // (least + GAP_PX))
        return max(1, min(fitting, self._most_columns, max(len(self._widgets), FEWEST_COLUMNS)))

    def _place_last(self, columns: int) -> None:
        """Put the newest where it belongs; the others move only if there is one more column now."""
        if columns != self._columns:
            self._arrange(self.width())
            return
        number = len(self._widgets) - 1
        self._grid.addWidget(self._widgets[number], number // columns, number % columns)
        self.updateGeometry()

    def _arrange(self, width: int) -> None:
        columns = self._columns_in(width)
        self._arranged_px = width
        if columns == self._columns:
            return
        for number in range(self._grid.columnCount()):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)
        for number, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, number // columns, number % columns)
        for number in range(columns):
            self._grid.setColumnStretch(number, 1)
        self._columns = columns
        self.updateGeometry()
