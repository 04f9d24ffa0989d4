"""Put parts in the middle: one below the other, or as tiles of one size."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from ui.desktop.parts_layout import PartsLayout, height_at


class CentredLayout(PartsLayout):
    """Parts one below the other in the middle, none wider than it likes to be."""

    def __init__(self, gap_px: int) -> None:
        super().__init__(gap_px)
        self._wide: frozenset[int] = frozenset()

    def set_parts(self, widgets: Sequence[QWidget], wide: frozenset[int]) -> None:
        """Hold `widgets`; those at the places `wide` take the whole width."""
        self._wide = wide
        self.set_widgets(widgets)

    def _places(self, width: int, height: int) -> list[QRect]:
        wides = [
            width if place in self._wide else min(width, item.sizeHint().width())
            for place, item in enumerate(self._items)
        ]
        talls = [height_at(item, wide) for item, wide in zip(self._items, wides, strict=True)]
        wanted = sum(talls) + self._gap * max(0, len(talls) - 1)
        places, top = [], max(0, (height - wanted) // 2)
        for wide, tall in zip(wides, talls, strict=True):
            places.append(QRect((width - wide) // 2, top, wide, tall))
            top += tall + self._gap
        return places


class TilesLayout(PartsLayout):
    """Parts of one size side by side, the lines in the middle."""

    def _places(self, width: int, height: int) -> list[QRect]:  # noqa: ARG002 - the interface of a layout
        if not self._items:
            return []
        wide = min(width, max(item.sizeHint().width() for item in self._items))
        columns = max(1, min(len(self._items), (width + self._gap) // (wide + self._gap)))
        tall = max(height_at(item, wide) for item in self._items)
        places = []
        for place in range(len(self._items)):
            line, column = divmod(place, columns)
            count = min(columns, len(self._items) - line * columns)
            left = (width - count * (wide + self._gap) + self._gap) // 2
            places.append(
                QRect(left + column * (wide + self._gap), line * (tall + self._gap), wide, tall)
            )
        return places
