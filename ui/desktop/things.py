"""What can be taken in hand on the practice desktop: pressed, opened, pulled, put down on."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from app.desktop.elements import Item
from app.desktop.things import Thing
from app.domain.action import Act, Action
from app.i18n import _
from ui.desktop.item import ItemPart
from ui.desktop.lists import TilePart
from ui.desktop.pulling import TAKES, Pull
from ui.desktop.style import DesktopStyle
from ui.widgets.keys import ENTER_KEYS


class Handling(QObject):
    """What line and tile have in common: Enter opens, a pull moves, a description says so.

    Signals:
        acted: it was opened, moved or taken in hand (an `Action`).
    """

    acted = Signal(object)

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self._button = button
        self._thing = Thing("", "")
        self._pull = Pull(button)
        self._pull.dropped.connect(self._on_dropped)
        self._pull.let_go.connect(self._on_let_go)

    def show_thing(self, thing: Thing) -> None:
        """Answer for `thing` from now on."""
        self._thing = thing
        self._pull.is_on = thing.moves
        self._button.setProperty(TAKES, thing.takes)
        said = (self._button.accessibleDescription(), _described(thing))
        self._button.setAccessibleDescription(" ".join(each for each in said if each))

    def opens_by(self, event: QKeyEvent) -> bool:
        """Open it when `event` is the Enter key and it opens at all; tell whether it did."""
        if not self._thing.opens or event.key() not in ENTER_KEYS:
            return False
        if not event.isAutoRepeat():
            self.acted.emit(Action(Act.OPEN, self._thing.id))
        return True

    def _on_dropped(self, place: object) -> None:
        if isinstance(place, QWidget):
            onto = str(place.property("element"))
            self.acted.emit(Action(Act.MOVE, self._thing.id, onto))

    def _on_let_go(self) -> None:
        """Whoever let go too early has it in hand: a press on the place is enough now."""
        if not self._thing.is_chosen:
            self.acted.emit(Action(Act.PRESS, self._thing.id))


class ThingPart(ItemPart):
    """A line of a list that one can take in hand."""

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__(style)
        self._handling = Handling(self)
        self._handling.acted.connect(self.acted)

    @override
    def display(self, element: Item) -> None:
        if element != self._item and isinstance(element, Thing):
            super().display(element)
            self._handling.show_thing(element)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._handling.opens_by(event):
            super().keyPressEvent(event)


class ThingTilePart(TilePart):
    """A tile that one can take in hand."""

    def __init__(self, style: DesktopStyle) -> None:
        super().__init__(style)
        self._handling = Handling(self)
        self._handling.acted.connect(self.acted)
        self._thing: Item | None = None

    @override
    def display(self, element: Item) -> None:
        if element != self._thing and isinstance(element, Thing):
            self._thing = element
            super().display(element)
            self._handling.show_thing(element)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._handling.opens_by(event):
            super().keyPressEvent(event)


def _described(thing: Thing) -> str:
    if thing.opens:
        # Translators: what a screen reader adds to a folder.
        return _("Press Enter to open it.")
    if thing.moves and thing.is_chosen:
        # Translators: what a screen reader adds to something that is in your hand now.
        return _("Press it to put it back.")
    if thing.moves:
        # Translators: what a screen reader adds to something that can be put elsewhere.
        return _("Press it to take it in your hand.")
    # Translators: what a screen reader adds to a box that things can be put in.
    return _("Press it to put down what you hold.") if thing.takes else ""
