"""Put parts side by side while each has room to be read, else one below the other."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLayoutItem, QWidget
from typing_extensions import override

from ui.desktop.parts_layout import PartsLayout, height_at

SPARE_TO_SQUEEZE = 2
"""Words are broken to keep one line only where there is twice as much to give as is missing."""

TALLEST_SHARE = 0.6
"""Of its width: words of a button that are broken more often are not read as one."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One part in a row: its share of the width (0 is as much as it needs) and its least width."""

    item: QLayoutItem
    share: int
    least_px: int


class RowLayout(PartsLayout):
    """Parts side by side by their shares; below each other when one would get too narrow."""

    def __init__(self, gap_px: int, comfort_px: int, *, can_stack: bool = True) -> None:
        super().__init__(gap_px)
        self._comfort = comfort_px
        self._can_stack = can_stack
        self._shares: tuple[int, ...] = ()
        self._roomy: frozenset[int] = frozenset()

    def set_parts(
        self, widgets: Sequence[QWidget], shares: Sequence[int], roomy: frozenset[int]
    ) -> None:
        """Hold `widgets` with their shares; those at the places `roomy` need room to be read."""
        padded = tuple(shares) + (0,) * len(widgets)
        self._shares = padded[: len(widgets)]
        self._roomy = roomy
        self.set_widgets(widgets)

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        if 0 <= index < len(self._items):
            self._shares = self._shares[:index] + self._shares[index + 1 :]
        return super().takeAt(index)

    def least_beside(self) -> int:
        """Return the least width, with the margins, at which the parts stand side by side."""
        margins = self.contentsMargins()
        return self._least_of(self._slots()) + margins.left() + margins.right()

    def _places(self, width: int, height: int) -> list[QRect]:
        slots = self._slots()
        if not self._can_stack or self._least_of(slots) <= width:
            return self._beside(slots, width - self._gap * max(0, len(slots) - 1), height)
        return self._below(slots, width, height)

    def _slots(self) -> list[Slot]:
        return [
            Slot(item, share, self._least_beside(place, item, share))
            for place, (item, share) in enumerate(zip(self._items, self._shares, strict=True))
        ]

    def _least_of(self, slots: list[Slot]) -> int:
        return sum(slot.least_px for slot in slots) + self._gap * max(0, len(slots) - 1)

    def _least_beside(self, place: int, item: QLayoutItem, share: int) -> int:
        least = item.minimumSize().width()
        if place in self._roomy:
            return max(least, self._comfort)
        return least if share else max(least, min(item.sizeHint().width(), self._comfort))

    def _beside(self, slots: list[Slot], width: int, height: int) -> list[QRect]:
        widths = _shared_out(slots, width)
        tall = height or max(
            (height_at(slot.item, wide) for slot, wide in zip(slots, widths, strict=True)),
            default=0,
        )
        places, left = [], 0
        for slot, wide in zip(slots, widths, strict=True):
            places.append(_standing(slot, QRect(left, 0, wide, tall)))
            left += wide + self._gap
        return places

    def _below(self, slots: list[Slot], width: int, height: int) -> list[QRect]:
        tall = [height_at(slot.item, width) for slot in slots]
        spare = max(0, height - sum(tall) - self._gap * max(0, len(slots) - 1))
        if spare and tall:
            tall[-1] += spare
        places, top = [], 0
        for each in tall:
            places.append(QRect(0, top, width, each))
            top += each + self._gap
        return places


class BarLayout(PartsLayout):
    """Parts in lines, as words in a text; a part that grows takes what its line leaves."""

    def __init__(self, gap_px: int) -> None:
        super().__init__(gap_px)
        self._growing: frozenset[int] = frozenset()
        self._at_end = -1
        self._are_tabs = False

    def set_parts(
        self, widgets: Sequence[QWidget], growing: frozenset[int] = frozenset(), at_end: int = -1
    ) -> None:
        """Hold `widgets`; those at `growing` take spare width, the one `at_end` stands at the end."""
        self._growing = growing
        self._at_end = at_end
        self._are_tabs = False
        self.set_widgets(widgets)

    def set_tabs(self, widgets: Sequence[QWidget]) -> None:
        """Hold `widgets` as tabs that share the width evenly, as far as it goes."""
        self._are_tabs = True
        self.set_widgets(widgets)

    def _places(self, width: int, height: int) -> list[QRect]:
        squeezed = self._evenly(width) if self._are_tabs else self._squeezed(width)
        if squeezed is not None:
            return self._set_lines([list(range(len(self._items)))], squeezed, width, height)
        wides = [min(item.sizeHint().width(), width) for item in self._items]
        return self._set_lines(self._lines(width), wides, width, height)

    def _evenly(self, width: int) -> list[int] | None:
        """Return one width for all, or what each needs and its part of the rest; None without room.

        Tabs that would grow tall stand side by side only where that is lower than several lines.
        """
        count = max(1, len(self._items))
        room = width - self._gap * (count - 1)
        wides = [item.minimumSize().width() for item in self._items]
        if sum(wides) > room:
            return None
        if all(each <= room // count for each in wides):
            wides = [room // count] * len(wides)
        else:
            wides = [each + (room - sum(wides)) // count for each in wides]
        if not self._grows_tall(wides):
            return wides
        talls = [height_at(item, wide) for item, wide in zip(self._items, wides, strict=True)]
        return wides if max(talls) < self._height_of_lines(width) else None

    def _height_of_lines(self, width: int) -> int:
        wides = [min(item.sizeHint().width(), width) for item in self._items]
        places = self._set_lines(self._lines(width), wides, width, 0)
        return max((place.bottom() + 1 for place in places), default=0)

    def _squeezed(self, width: int) -> list[int] | None:
        """Return widths that break words to keep everything in one line, if that is enough."""
        wanted = [item.sizeHint().width() for item in self._items]
        least = [item.minimumSize().width() for item in self._items]
        gaps = self._gap * max(0, len(wanted) - 1)
        missing = sum(wanted) + gaps - width
        give = sum(wanted) - sum(least)
        if missing <= 0 or give < missing * SPARE_TO_SQUEEZE:
            return None
        wides = [w - -(-(w - e) * missing // give) for w, e in zip(wanted, least, strict=True)]
        return None if self._grows_tall(wides) else wides

    def _grows_tall(self, wides: Sequence[int]) -> bool:
        pairs = zip(self._items, wides, strict=True)
        return any(height_at(item, wide) > wide * TALLEST_SHARE for item, wide in pairs)

    def _lines(self, width: int) -> list[list[int]]:
        lines: list[list[int]] = [[]]
        taken = 0
        for place, item in enumerate(self._items):
            wide = min(item.sizeHint().width(), width)
            if lines[-1] and taken + wide > width:
                lines.append([])
                taken = 0
            lines[-1].append(place)
            taken += wide + self._gap
        return lines

    def _set_lines(
        self, lines: list[list[int]], wides: list[int], width: int, height: int
    ) -> list[QRect]:
        places: list[QRect] = []
        top = 0
        for line in lines:
            tall = max((height_at(self._items[p], wides[p]) for p in line), default=0)
            if len(lines) == 1:
                tall = max(tall, height)
            room = QRect(0, top, width, tall)
            places.extend(self._set_line(line, [wides[p] for p in line], room))
            top += tall + self._gap
        return places

    def _set_line(self, line: list[int], wides: list[int], room: QRect) -> list[QRect]:
        width, top, tall = room.width(), room.y(), room.height()
        spare = max(0, width - sum(wides) - self._gap * (len(line) - 1))
        growing = [each for each, place in enumerate(line) if place in self._growing]
        for each in growing:
            wides[each] += spare // len(growing)
        places, left = [], 0
        for place, wide in zip(line, wides, strict=True):
            if place == self._at_end and not growing:
                left += spare
            own = tall if self._are_tabs else min(tall, height_at(self._items[place], wide))
            drop = tall - own if growing else (tall - own) // 2
            places.append(QRect(left, top + drop, wide, own))
            left += wide + self._gap
        return places


def _shared_out(slots: list[Slot], width: int) -> list[int]:
    """Return widths by share, none below its least; parts without a share get what they want."""
    widths = [slot.least_px for slot in slots]
    total = sum(slot.share for slot in slots)
    if not total:
        spare = width - sum(widths)
        widths[-1] += max(0, spare)
        return widths
    open_places = [place for place, slot in enumerate(slots) if slot.share]
    rest = width - sum(wide for wide, slot in zip(widths, slots, strict=True) if not slot.share)
    while open_places:
        shares = sum(slots[place].share for place in open_places)
        tight = [p for p in open_places if rest * slots[p].share / shares < slots[p].least_px]
        if not tight:
            for place in open_places:
                widths[place] = int(rest * slots[place].share / shares)
            break
        rest -= sum(slots[place].least_px for place in tight)
        open_places = [place for place in open_places if place not in tight]
    return widths


def _standing(slot: Slot, area: QRect) -> QRect:
    """Return where the part stands in `area`: one that needs no height of its own is centred."""
    if slot.item.expandingDirections() & Qt.Orientation.Vertical or slot.share:
        return area
    tall = min(area.height(), height_at(slot.item, area.width()))
    return QRect(area.x(), area.y() + (area.height() - tall) // 2, area.width(), tall)
