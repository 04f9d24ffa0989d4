"""Lists of items: lines below each other, or tiles side by side. Arrows move inside them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.desktop.elements import Item, ItemList
from app.domain.action import Act, Action
from app.i18n import _
from ui.accessibility.roles import mark_list
from ui.desktop.buttons import Pressable
from ui.desktop.centring import TilesLayout
from ui.desktop.ground import holds
from ui.desktop.style import DesktopStyle
from ui.theme.icons import has_picture
from ui.widgets.arrange import FaceContent
from ui.widgets.keys import move_by_arrow
from ui.widgets.letting_go import let_go

LEAST_PX = 60
TILE_PICTURE_PX = 96
LARGE_TILE_PICTURE_PX = 64
"""At normal size, where text is large: a whole tile must fit into what is left of a window."""


class TilePart(Pressable):
    """One item of a list that is a grid: a large picture above its words.

    Signals:
        acted: it was pressed (an `Action`).
    """

    acted = Signal(object)

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__(style, FaceContent(""))
        self._target = ""
        self.clicked.connect(self._on_clicked)

    def display(self, element: Item) -> None:
        """Show `element`."""
        self._target = element.id
        content = FaceContent(
            element.title,
            explanation=element.subtitle,
            description=_("Chosen.") if element.is_chosen else "",
            picture=element.picture if has_picture(element.picture) else None,
            picture_px=LARGE_TILE_PICTURE_PX if self._style.is_large else TILE_PICTURE_PX,
            mark=element.badge or element.note,
            is_stacked=True,
            least_height=LEAST_PX,
        )
        self.show_face(content, is_on=element.is_chosen)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not move_by_arrow(self, event):
            super().keyPressEvent(event)

    def _on_clicked(self) -> None:
        self.acted.emit(Action(Act.PRESS, self._target))


class ItemListPart(QWidget):
    """Items below each other, with the name of the list for assistive technology."""

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__()
        self._held: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(style.gap_px(0))
        self._layout.addStretch(1)

    def display(self, element: ItemList, parts: Sequence[QWidget]) -> None:
        """Show `element`, whose items are `parts`."""
        mark_list(self, element.label)
        if holds(self, self._held, parts):
            return
        self._held = list(parts)
        let_go(self._layout, kept=1)
        for place, part in enumerate(parts):
            self._layout.insertWidget(place, part)
            part.show()


class ItemGridPart(QWidget):
    """Items as tiles side by side, with the name of the list for assistive technology."""

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__()
        self._held: list[QWidget] = []
        self._flow = TilesLayout(style.gap_px(8))
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._flow)

    def display(self, element: ItemList, parts: Sequence[QWidget]) -> None:
        """Show `element`, whose items are `parts`."""
        mark_list(self, element.label)
        if not holds(self, self._held, parts):
            self._held = list(parts)
            self._flow.set_widgets(parts)
