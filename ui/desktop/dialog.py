"""A question inside a program: it lies on the program's body, which waits beneath."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.desktop.elements import Dialog, Weight
from ui.desktop.centring import CentredLayout
from ui.desktop.ground import holds
from ui.desktop.layout import make_scrolling
from ui.desktop.style import DesktopStyle
from ui.desktop.words import Words
from ui.widgets.letting_go import let_go

CARD_EM = 24
CARD_LEAST_EM = 14


class DialogPart(QFrame):
    """A card with a question, above a shade that covers what waits."""

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__()
        self._held: list[QWidget] = []
        self.setObjectName("shade")
        self._title = Words(style, weight=Weight.TITLE)
        card = QFrame()
        card.setObjectName("dialogCard")
        card.setMaximumWidth(style.em_px(CARD_EM))
        self._lines = QVBoxLayout(card)
        self._lines.setSpacing(style.gap_px(10))
        room = style.gap_px(18)
        self._lines.setContentsMargins(room, room, room, room)
        self._lines.addWidget(self._title)
        scroll, middle = QScrollArea(), QWidget()
        card.setMinimumWidth(style.em_px(CARD_LEAST_EM))
        centred = CentredLayout(0)
        middle.setLayout(centred)
        centred.set_parts([card], frozenset())
        make_scrolling(scroll, middle)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(room, 0, room, 0)
        outside.addWidget(scroll)
        self._card = card

    def display(self, element: Dialog, parts: Sequence[QWidget]) -> None:
        """Show `element`, made of `parts`."""
        self.setAccessibleName(element.title)
        self._title.show_words(element.title)
        if holds(self, self._held, parts):
            return
        self._held = list(parts)
        let_go(self._lines, first=1, kept=1)
        for part in parts:
            self._lines.addWidget(part)
            part.show()
