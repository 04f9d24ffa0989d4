"""How parts lie on the practice desktop: in rows, columns and bars."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.desktop.elements import (
    Bar,
    Bubble,
    Column,
    Element,
    Field,
    ItemList,
    Row,
    Surface,
    Table,
    Text,
    TextArea,
)
from ui.desktop.flowing import BarLayout, RowLayout
from ui.desktop.style import DesktopStyle

COMFORT_EM = 8
LEAST_SCROLL_EM = 6
PADDING_PX = 10
NARROW = (Column, ItemList, Table, TextArea)


class RowPart(QFrame):
    """Parts side by side; below each other when the room is too narrow to read."""

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__()
        self._held: list[QWidget] = []
        self._shares: tuple[int, ...] = ()
        self._style = style
        self._flow = RowLayout(style.gap_px(8), style.em_px(COMFORT_EM))
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._flow)

    def display(self, element: Row, parts: Sequence[QWidget]) -> None:
        """Show `element`, made of `parts`."""
        lie_on(self, element.surface)
        if (self._held, self._shares) == (list(parts), element.shares):
            return
        self._held, self._shares = list(parts), element.shares
        roomy = frozenset(
            place for place, part in enumerate(element.parts) if isinstance(part, NARROW)
        )
        pad = padding(self._style, element.surface)
        self._flow.setContentsMargins(pad, pad, pad, pad)
        self._flow.set_parts(parts, element.shares, roomy)


class BarPart(QFrame):
    """A strip of controls with a name. A text at its end stands at the far side, as a clock does."""

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__()
        self._held: list[QWidget] = []
        self._flow = BarLayout(style.gap_px(4))
        side = style.gap_px(6)
        self._flow.setContentsMargins(side, 2, side, 2)
        self.setLayout(self._flow)

    def display(self, element: Bar, parts: Sequence[QWidget]) -> None:
        """Show `element`, made of `parts`."""
        lie_on(self, element.surface)
        self.setAccessibleName(element.label)
        if self._held == list(parts):
            return
        self._held = list(parts)
        growing = frozenset(p for p, part in enumerate(element.parts) if isinstance(part, Field))
        last = len(element.parts) - 1
        ends = bool(element.parts) and isinstance(element.parts[last], Text)
        self._flow.set_parts(parts, growing, last if ends else -1)


class ColumnPart(QFrame):
    """Parts one below the other, as long as they are."""

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__()
        self._style = style
        self._held: list[QWidget] = []
        self._shown: Column | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(style.gap_px(8))

    def display(self, element: Column, parts: Sequence[QWidget]) -> None:
        """Show `element`, made of `parts`."""
        lie_on(self, element.surface)
        if self._held == list(parts) and self._is_alike(element):
            return
        self._held, self._shown = list(parts), element
        pad = padding(self._style, element.surface)
        self._layout.setContentsMargins(pad, pad, pad, pad)
        while self._layout.count():
            self._layout.takeAt(0)
        self._fill(element, parts)

    def _is_alike(self, element: Column) -> bool:
        shown = self._shown
        return shown is not None and (shown.shares, shown.is_centred) == (
            element.shares,
            element.is_centred,
        )

    def _fill(self, element: Column, parts: Sequence[QWidget]) -> None:
        shares = (*element.shares, *(0 for _unused in parts))
        if element.is_centred or element.is_anchored_at_end:
            self._layout.addStretch(1)
        for place, part in enumerate(parts):
            side = _side(element, element.parts[place]) if place < len(element.parts) else None
            if side is None:
                self._layout.addWidget(part, stretch=shares[place])
            else:
                self._layout.addWidget(part, 0, side)
            part.show()
        if element.is_centred or (not any(element.shares) and not element.is_anchored_at_end):
            self._layout.addStretch(1)


class ScrollingPart(QScrollArea):
    """A column that may be longer than its room. It scrolls up and down only."""

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__()
        self._is_at_end = False
        self._bottom = -1
        self._column = ColumnPart(style)
        make_scrolling(self, self._column)
        self.setMinimumHeight(style.em_px(LEAST_SCROLL_EM))
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    def display(self, element: Column, parts: Sequence[QWidget]) -> None:
        """Show `element`, made of `parts`; anchored at its end it shows its end first."""
        self._is_at_end = element.is_anchored_at_end
        lie_on(self, element.surface)
        self._column.display(element, parts)

    def _on_range_changed(self, _least: int, most: int) -> None:
        has_controls = any(
            child.focusPolicy() & Qt.FocusPolicy.TabFocus
            for child in self._column.findChildren(QWidget)
        )
        needs_keys = most > 0 and not has_controls
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if needs_keys else Qt.FocusPolicy.NoFocus)
        if self._is_at_end and most != self._bottom:
            self.verticalScrollBar().setValue(most)
        self._bottom = most


def make_scrolling(area: QScrollArea, content: QWidget) -> None:
    """Let `area` scroll `content` up and down, never sideways, without a frame of its own."""
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
    area.setWidget(content)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)


def lie_on(widget: QWidget, surface: Surface) -> None:
    """Give `widget` the ground of `surface`, when it has another."""
    if widget.property("surface") == surface.value:
        return
    widget.setProperty("surface", surface.value)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def padding(style: DesktopStyle, surface: Surface) -> int:
    """Return the room between the edge of a ground and what lies on it."""
    return 0 if surface is Surface.PLAIN else style.gap_px(PADDING_PX)


def _side(column: Column, part: Element) -> Qt.AlignmentFlag | None:
    """Return where a part stands that does not take the whole width."""
    if column.is_centred and not isinstance(part, NARROW | Row | Bubble):
        return Qt.AlignmentFlag.AlignHCenter
    return None
