"""How parts lie on the practice desktop: in rows, columns and bars."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.desktop.elements import (
    Bar,
    Bubble,
    Button,
    Column,
    Dialog,
    Field,
    ItemList,
    Picture,
    Row,
    Surface,
    Table,
    Text,
    TextArea,
)
from app.i18n import _
from ui.accessibility.roles import mark_words
from ui.accessibility.screen_reader import is_read_to
from ui.desktop.centring import CentredLayout
from ui.desktop.flowing import BarLayout, RowLayout
from ui.desktop.ground import holds, lie_on
from ui.desktop.inputs import ButtonPart
from ui.desktop.style import DesktopStyle
from ui.widgets.letting_go import let_go

LEAST_SCROLL_EM = 6
PADDING_PX = 10
GAP_PX = 8
CENTRED_GAP_PX = 12
NARROW = (Column, ItemList, Table, TextArea)
WIDE = (Row, Column, Bar, ItemList, Table, Bubble)
BOXES = (Column, Row, Bar, Dialog)


class RowPart(QFrame):
    """Parts side by side; below each other when the room is too narrow to read."""

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__()
        self._held: list[QWidget] = []
        self._shares: tuple[int, ...] = ()
        self._style = style
        self._has_panes = False
        self._flow = RowLayout(style.gap_px(GAP_PX), style.em_px(style.comfort_em))
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._flow)

    def display(self, element: Row, parts: Sequence[QWidget]) -> None:
        """Show `element`, made of `parts`."""
        lie_on(self, element.surface)
        if self._shares == element.shares and holds(self, self._held, parts):
            return
        self._held, self._shares = list(parts), element.shares
        roomy = frozenset(
            place for place, part in enumerate(element.parts) if isinstance(part, NARROW)
        )
        pad = padding(self._style, element)
        self._flow.setContentsMargins(pad, pad, pad, pad)
        self._flow.set_parts(parts, element.shares, roomy)
        self._has_panes = any(isinstance(part, Column) and part.scrolls for part in element.parts)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._has_panes:
            return
        painter = QPainter(self)
        painter.setPen(QColor(self._style.colours.hairline))
        for pane in self._held[:-1]:
            end = pane.x() if self.isRightToLeft() else pane.geometry().right() + 1
            if 0 < end < self.width():
                middle = end + (-GAP_PX // 2 if self.isRightToLeft() else GAP_PX // 2)
                painter.drawLine(middle, 0, middle, self.height())


class BarPart(QFrame):
    """A strip of controls with a name. A text at its end stands at the far side, as a clock does.

    One beside its picture stays there: they are the sign of a firm.
    """

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__()
        self._held: list[QWidget] = []
        self._flow = BarLayout(style.gap_px(4))
        side = style.gap_px(8)
        self._flow.setContentsMargins(side, 2, side, 2)
        self.setLayout(self._flow)

    def display(self, element: Bar, parts: Sequence[QWidget]) -> None:
        """Show `element`, made of `parts`."""
        lie_on(self, element.surface)
        self.setAccessibleName(element.label)
        if holds(self, self._held, parts):
            return
        self._held = list(parts)
        if _is_tabs(element):
            self._become_tabs(parts)
            return
        growing = frozenset(p for p, part in enumerate(element.parts) if isinstance(part, Field))
        last = len(element.parts) - 1
        self._flow.set_parts(parts, growing, last if _ends_apart(element) else -1)

    def _become_tabs(self, parts: Sequence[QWidget]) -> None:
        for part in parts:
            if isinstance(part, ButtonPart):
                part.become_tab()
        self._flow.set_tabs(parts)


def _ends_apart(element: Bar) -> bool:
    *before, last = element.parts or (None,)
    return isinstance(last, Text) and not (before and isinstance(before[-1], Picture))


class ColumnPart(QFrame):
    """Parts one below the other, as long as they are."""

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__()
        self._style = style
        self._held: list[QWidget] = []
        self._shares: tuple[int, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(style.gap_px(6))

    def display(self, element: Column, parts: Sequence[QWidget]) -> None:
        """Show `element`, made of `parts`."""
        lie_on(self, element.surface)
        if self._shares == element.shares and holds(self, self._held, parts):
            return
        self._held, self._shares = list(parts), element.shares
        pad = padding(self._style, element)
        self._layout.setContentsMargins(pad, pad, pad, pad)
        let_go(self._layout)
        self._fill(element, parts)

    def _fill(self, element: Column, parts: Sequence[QWidget]) -> None:
        shares = (*element.shares, *(0 for _unused in parts))
        if element.is_anchored_at_end:
            self._layout.addStretch(1)
        for place, part in enumerate(parts):
            self._layout.addWidget(part, stretch=shares[place])
            part.show()
        if not any(element.shares) and not element.is_anchored_at_end:
            self._layout.addStretch(1)


class CentredPart(QFrame):
    """Parts one below the other in the middle of the room."""

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__()
        self._held: list[QWidget] = []
        self._flow = CentredLayout(style.gap_px(CENTRED_GAP_PX))
        room = style.gap_px(PADDING_PX)
        self._flow.setContentsMargins(room, room, room, room)
        self.setLayout(self._flow)

    def display(self, element: Column, parts: Sequence[QWidget]) -> None:
        """Show `element`, made of `parts`."""
        lie_on(self, element.surface)
        if holds(self, self._held, parts):
            return
        self._held = list(parts)
        wide = frozenset(p for p, part in enumerate(element.parts) if isinstance(part, WIDE))
        self._flow.set_parts(parts, wide)


class ScrollingPart(QScrollArea):
    """A column that may be longer than its room. It scrolls up and down only.

    One without controls takes the focus where keys must scroll it, and where it is read aloud by a
    screen reader: then it is called by all its words.
    """

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__()
        mark_words(self, "")
        self.is_at_end = False
        self._bottom = -1
        self._column = self._made_column(style)
        make_scrolling(self, self._column)
        self.setMinimumHeight(style.em_px(LEAST_SCROLL_EM))
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    def display(self, element: Column, parts: Sequence[QWidget]) -> None:
        """Show `element`, made of `parts`; anchored at its end it shows its end first."""
        self.is_at_end = element.is_anchored_at_end
        lie_on(self, element.surface)
        self._column.display(element, parts)
        self._choose_focus_policy()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._column.sizeHint().width(), self.minimumHeight())

    @override
    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._column.minimumSizeHint().width() + bar, self.minimumHeight())

    def _made_column(self, style: DesktopStyle) -> "ColumnPart | CentredPart":
        return ColumnPart(style)

    def _on_range_changed(self, _least: int, most: int) -> None:
        self._choose_focus_policy()
        if self.is_at_end and most != self._bottom:
            self.verticalScrollBar().setValue(most)
        self._bottom = most

    def _choose_focus_policy(self) -> None:
        has_controls = any(
            child.focusPolicy() & Qt.FocusPolicy.TabFocus
            for child in self._column.findChildren(QWidget)
        )
        needs_keys = self.verticalScrollBar().maximum() > 0 or is_read_to(self)
        takes_focus = needs_keys and not has_controls
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if takes_focus else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self._words() if takes_focus else "")

    def _words(self) -> str:
        labels = [one for one in self._column.findChildren(QLabel) if not one.isHidden()]
        # Translators: a part of a program that holds only words.
        return "\n".join(one.text() for one in labels if one.text()) or _("Text to read")


class ScrollingCentredPart(ScrollingPart):
    """A column in the middle of the room that scrolls when it is longer."""

    @override
    def _made_column(self, style: DesktopStyle) -> ColumnPart | CentredPart:
        return CentredPart(style)


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


def padding(style: DesktopStyle, element: Row | Column) -> int:
    """Return the room around what lies on a ground of its own, and around single controls."""
    is_bare = element.surface is Surface.PLAIN
    if is_bare and (isinstance(element, Row) or all(isinstance(p, BOXES) for p in element.parts)):
        return 0
    return style.gap_px(PADDING_PX)


def _is_tabs(bar: Bar) -> bool:
    """Tell whether a bar switches between pages: only buttons, one of them pressed."""
    buttons = [part for part in bar.parts if isinstance(part, Button)]
    return len(buttons) == len(bar.parts) > 1 and any(part.is_pressed for part in buttons)
