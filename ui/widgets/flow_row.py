"""A row of buttons, some at its start and some at its end, that breaks into lines when it must."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

GAP_PX = 8


class FlowRow(QWidget):
    """Keeps the order and the side of each button; nothing is cut at large text.

    No line is lower than `least_height` pixels, so that a taller button moves no other. With
    `grows_up` what stands at the start keeps its place: further lines come above it.
    """

    def __init__(
        self, parent: QWidget | None = None, *, least_height: int = 0, grows_up: bool = False
    ) -> None:
        super().__init__(parent)
        self._least_height = least_height
        self._grows_up = grows_up
        self._leading: list[QWidget] = []
        self._trailing: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add_leading(self, widget: QWidget) -> None:
        """Add `widget` to those at the start."""
        self._add(widget, self._leading)

    def add_trailing(self, widget: QWidget) -> None:
        """Add `widget` to those at the end."""
        self._add(widget, self._trailing)

    def main(self) -> QWidget | None:
        """Return the last button at the end that can be pressed: the main action."""
        shown = [one for one in self._trailing if not one.isHidden() and one.isEnabled()]
        return shown[-1] if shown else None

    def take_trailing(self) -> list[QWidget]:
        """Give up what stands at the end, so that another row can have it."""
        taken, self._trailing = self._trailing, []
        self.updateGeometry()
        return taken

    def take_over(self, widgets: list[QWidget]) -> None:
        """Have `widgets` of another row at the end of this one; what was hidden stays hidden."""
        for widget in widgets:
            was_hidden = widget.isHidden()
            self._add(widget, self._trailing)
            widget.setHidden(was_hidden)

    def height_with(self, others: list[QWidget], width: int) -> int:
        """Return the height at `width` if `others` stood at the end as well."""
        present = [*self._leading, *self._trailing]
        widgets = [*present, *(one for one in others if one not in present)]
        return self._height_of([one for one in widgets if not one.isHidden()], max(width, 1))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._height_of(self._shown(), max(width, 1))

    @override
    def sizeHint(self) -> QSize:
        widgets = self._shown()
        width = sum(one.sizeHint().width() + GAP_PX for one in widgets)
        return QSize(width, self.heightForWidth(max(self.width(), 1)))

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max((one.minimumSizeHint().width() for one in self._shown()), default=0)
        return QSize(widest, self.heightForWidth(max(self.width(), 1)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.StyleChange}:
            self._arrange()
            self.updateGeometry()
        return super().event(event)

    def _add(self, widget: QWidget, side: list[QWidget]) -> None:
        widget.setParent(self)
        side.append(widget)
        self._set_tab_order()
        self.updateGeometry()

    def _set_tab_order(self) -> None:
        widgets = [*self._leading, *self._trailing]
        for before, after in pairwise(widgets):
            QWidget.setTabOrder(before, after)

    def _shown(self) -> list[QWidget]:
        return [one for one in (*self._leading, *self._trailing) if not one.isHidden()]

    def _height_of(self, widgets: list[QWidget], width: int) -> int:
        lines = self._lines(widgets, width)
        return sum(self._height(line, width) for line in lines) + GAP_PX * max(len(lines) - 1, 0)

    def _lines(self, widgets: list[QWidget], width: int) -> list[list[QWidget]]:
        lines: list[list[QWidget]] = [[]]
        used = 0
        for widget in widgets:
            wanted = min(widget.sizeHint().width(), width)
            if lines[-1] and used + GAP_PX + wanted > width:
                lines.append([])
                used = 0
            used += wanted + (GAP_PX if lines[-1] else 0)
            lines[-1].append(widget)
        return lines

    def _height(self, line: list[QWidget], width: int) -> int:
        heights = [one.heightForWidth(self._width(one, width)) for one in line]
        return max(*heights, self._least_height) if heights else 0

    @staticmethod
    def _width(widget: QWidget, width: int) -> int:
        return min(widget.sizeHint().width(), width)

    def _arrange(self) -> None:
        top, lines = 0, self._lines(self._shown(), self.width())
        for line in reversed(lines) if self._grows_up and self._leading else lines:
            height = self._height(line, self.width())
            self._arrange_line(line, top, height)
            top += height + GAP_PX

    def _arrange_line(self, line: list[QWidget], top: int, height: int) -> None:
        whole = self.width()
        left = 0
        for widget in (one for one in line if one in self._leading):
            width = self._width(widget, whole)
            self._place(widget, QRect(left, top, width, height))
            left += width + GAP_PX
        right = whole
        for widget in reversed([one for one in line if one in self._trailing]):
            width = self._width(widget, whole)
            self._place(widget, QRect(right - width, top, width, height))
            right -= width + GAP_PX

    def _place(self, widget: QWidget, area: QRect) -> None:
        if self.isRightToLeft():
            area.moveLeft(self.width() - area.x() - area.width())
        widget.setGeometry(area)
