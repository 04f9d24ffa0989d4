"""What rows, bars and centred columns have in common: parts laid out by a rule of our own."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem
from shiboken6 import delete
from typing_extensions import override


class PartsLayout(QLayout):
    """What rows and bars have in common: parts that are replaced all at once."""

    _items: list[QLayoutItem] = []  # noqa: RUF012 - Qt asks even while Python takes it apart

    def __init__(self, gap_px: int) -> None:
        super().__init__()
        self._items = []
        self._heights: dict[int, int] = {}
        self._gap = gap_px

    def set_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Hold exactly `widgets`, in this order."""
        held = {item.widget(): item for item in self._items}
        self._items = []
        for widget in widgets:
            item = held.pop(widget, None)
            if item is not None:
                self._items.append(item)
            else:
                self._take_in(widget)
        for item in held.values():
            delete(item)
        self.invalidate()

    def _take_in(self, widget: QWidget) -> None:
        # An item that Qt makes is known to Python by its address only. When it has gone, the next
        # thing at that address would be taken for it: with an item of our own that cannot happen.
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))
        if widget.parentWidget() is not None:
            widget.show()

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def invalidate(self) -> None:
        self._heights = {}
        super().invalidate()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            margins = self.contentsMargins()
            inner = width - margins.left() - margins.right()
            places = self._places(inner, 0)
            lowest = max((area.y() + area.height() for area in places), default=0)
            self._heights[width] = lowest + margins.top() + margins.bottom()
        return self._heights[width]

    @override
    def minimumSize(self) -> QSize:
        widest = max((self._least(item) for item in self._items), default=0)
        margins = self.contentsMargins()
        return QSize(
            widest + margins.left() + margins.right(),
            max((item.minimumSize().height() for item in self._items), default=0)
            + margins.top()
            + margins.bottom(),
        )

    @override
    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        wanted = sum(item.sizeHint().width() for item in self._items)
        width = wanted + self._gap * max(0, len(self._items) - 1)
        width += margins.left() + margins.right()
        return QSize(width, self.heightForWidth(width))

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        area = self.contentsRect()
        owner = self.parentWidget()
        reading = owner.layoutDirection() if owner else Qt.LayoutDirection.LeftToRight
        is_mirrored = reading == Qt.LayoutDirection.RightToLeft
        for item, place in zip(self._items, self._places(area.width(), area.height()), strict=True):
            left = area.width() - place.x() - place.width() if is_mirrored else place.x()
            item.setGeometry(
                QRect(area.x() + left, area.y() + place.y(), place.width(), place.height())
            )

    def _least(self, item: QLayoutItem) -> int:
        return item.minimumSize().width()

    def _places(self, width: int, height: int) -> list[QRect]:
        """Return where each part stands in `width`; `height` 0 asks how high it must be."""
        raise NotImplementedError


def height_at(item: QLayoutItem, width: int) -> int:
    """Return the height in pixels that `item` needs at `width`."""
    if item.hasHeightForWidth():
        return max(item.heightForWidth(width), item.minimumSize().height())
    return item.sizeHint().height()
