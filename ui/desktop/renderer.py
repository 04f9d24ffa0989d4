"""Turn what the practice desktop shows into widgets, and acts on them into actions.

The only code that does so. A widget stays as long as an element with its id and kind is shown, so a
person who types keeps focus and cursor, and only what changed is touched.
"""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar, cast

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from app.desktop.elements import (
    Badge,
    Bar,
    Bubble,
    Button,
    Choice,
    Column,
    Dialog,
    Element,
    Field,
    Item,
    ItemList,
    Picture,
    Row,
    Screen,
    Table,
    Text,
    TextArea,
    Toggle,
    Window,
)
from app.desktop.instruments import Keyboard, Keypad, Slider
from app.desktop.things import Reel, Thing
from app.desktop.tree import walk
from ui.desktop.choice import ChoicePart
from ui.desktop.dialog import DialogPart
from ui.desktop.frames import WINDOWS
from ui.desktop.inputs import ButtonPart, FieldPart, TextAreaPart, TogglePart
from ui.desktop.item import ItemPart
from ui.desktop.keyboard import KeyboardPart
from ui.desktop.keypad import KeypadPart
from ui.desktop.layout import (
    BarPart,
    CentredPart,
    ColumnPart,
    RowPart,
    ScrollingCentredPart,
    ScrollingPart,
)
from ui.desktop.lists import ItemGridPart, ItemListPart, TilePart
from ui.desktop.reel import ReelPart
from ui.desktop.screen import ScreenPart
from ui.desktop.slider import SliderPart
from ui.desktop.style import DesktopStyle
from ui.desktop.table import TablePart
from ui.desktop.texts import BadgePart, BubblePart, PicturePart, TextPart
from ui.desktop.things import ThingPart, ThingTilePart
from ui.desktop.window import WindowPart

P = TypeVar("P", bound=QWidget)

LEAVES: dict[type[Element], Any] = {
    Text: TextPart,
    Picture: PicturePart,
    Badge: BadgePart,
    Bubble: BubblePart,
    Table: TablePart,
    Button: ButtonPart,
    Field: FieldPart,
    TextArea: TextAreaPart,
    Item: ItemPart,
    Choice: ChoicePart,
    Toggle: TogglePart,
    Keypad: KeypadPart,
    Slider: SliderPart,
    Keyboard: KeyboardPart,
    Thing: ThingPart,
}

TILES: dict[type[Element], Any] = {Item: TilePart, Thing: ThingTilePart}

MOST_SPARE = 300
"""So many widgets are kept for elements that may be shown again: making them takes longest."""

AnyColumn = ColumnPart | CentredPart | ScrollingPart

COLUMNS: dict[tuple[bool, bool], type[AnyColumn]] = {
    (False, False): ColumnPart,
    (False, True): CentredPart,
    (True, False): ScrollingPart,
    (True, True): ScrollingCentredPart,
}


class Renderer(QObject):
    """Keeps the widgets of one practice desktop.

    Signals:
        acted: something was pressed, typed, picked or switched (an `Action`).
    """

    acted = Signal(object)

    def __init__(self, style: DesktopStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self.screen = ScreenPart(style)
        self.screen.setParent(parent)
        self.screen.acted.connect(self.acted)
        self._parts: dict[str, QWidget] = {}
        self._shown_windows: dict[str, Window] = {}
        self._used: set[str] = set()
        self._order: list[str] = []
        self._dialog: DialogPart | None = None

    def show_screen(self, screen: Screen) -> None:
        """Show `screen`, keeping every widget whose element is still there."""
        self._used, self._order, self._dialog = set(), [], None
        self.screen.setAccessibleName(screen.label)
        cover = self._part(screen.cover) if screen.cover is not None else None
        top = screen.windows[-1] if screen.windows and cover is None else None
        windows = [self._window(each, top) for each in screen.windows]
        has_menu = screen.start_menu is not None and cover is None
        menu = self._part(screen.start_menu) if screen.start_menu and has_menu else None
        bar = self._part(screen.task_bar) if screen.task_bar is not None else None
        self.screen.display([each for each in windows if each], bar, menu, cover)
        self._put_away_unused()

    def part(self, identity: str) -> QWidget | None:
        """Return the widget of the element with this id, None when no such element is shown."""
        return self._parts.get(identity) if identity in self._used else None

    def order(self) -> Sequence[str]:
        """Return the ids of what is shown, as they are read."""
        return self._order

    def in_front(self) -> QWidget | None:
        """Return the dialog, cover, start menu or window that is in front."""
        return self._dialog or self.screen.top()

    def places(self) -> Sequence[QRect]:
        """Return where everything stands that is shown, to see whether it has come to rest."""
        return [self._parts[each].geometry() for each in self._order if each in self._parts]

    def count(self) -> int:
        """Return how many widgets of elements there are, shown or put away."""
        return len(self._parts)

    def _window(self, element: Window, top: Window | None) -> WindowPart | None:
        """Return the window on top as shown now; one that is covered stays as it was."""
        if element is not top:
            return self._covered_window(element)
        self._dialog = None
        self._order.append(element.id)
        body = self._part(element.body)
        window = self._kept(element.id, WINDOWS[element.frame])
        window.display(element, body, self._dialog)
        self._shown_windows[element.id] = element
        return window

    def _covered_window(self, element: Window) -> WindowPart | None:
        shown = self._shown_windows.get(element.id)
        if shown is None:
            return None
        self._used.update(_identities(shown))
        window = self._parts.get(element.id)
        return window if isinstance(window, WindowPart) else None

    def _part(self, element: Element, *, is_tile: bool = False) -> QWidget:
        self._order.append(element.id)
        match element:
            case Row() | Column() | Bar() | Dialog():
                return self._container(element)
            case ItemList():
                return self._list(element)
            case Window() | Screen():
                raise TypeError("a window lies on the practice desktop only")
            case _:
                kind = type(element)
                make = TILES[kind] if is_tile else LEAVES[kind]
                return self._displayed(element, make)

    def _list(self, element: ItemList) -> QWidget:
        items = [self._part(item, is_tile=element.is_grid) for item in element.items]
        if isinstance(element, Reel):
            return self._filled(element, ReelPart, items)
        return self._filled(element, ItemGridPart if element.is_grid else ItemListPart, items)

    def _displayed(self, element: Element, make: Any) -> QWidget:
        part: Any = self._kept(element.id, make)
        part.display(element)
        shown: QWidget = part
        return shown

    def _container(self, element: Row | Column | Bar | Dialog) -> QWidget:
        parts = [(each, self._part(each)) for each in element.parts]
        laid_out = [part for each, part in parts if not isinstance(each, Dialog)]
        match element:
            case Row():
                return self._filled(element, RowPart, laid_out)
            case Bar():
                return self._filled(element, BarPart, laid_out)
            case Dialog():
                self._dialog = self._kept(element.id, DialogPart)
                self._dialog.display(element, laid_out)
                return self._dialog
            case Column():
                return self._column(element, laid_out)

    def _column(self, element: Column, parts: Sequence[QWidget]) -> QWidget:
        """Return a column; with large text only windows scroll, not what is inside them."""
        scrolls = element.scrolls and not self._style.is_large
        kind: Any = COLUMNS[scrolls, element.is_centred]
        return self._filled(element, kind, parts)

    def _filled(self, element: Element, kind: Any, parts: Sequence[QWidget]) -> QWidget:
        part: Any = self._kept(element.id, kind)
        part.display(element, parts)
        shown: QWidget = part
        return shown

    def _kept(self, identity: str, kind: Callable[[DesktopStyle], P]) -> P:
        """Return the widget of that id, made anew when there is none of its kind."""
        self._used.add(identity)
        part = self._parts.get(identity)
        if part is not None and type(part) is kind:
            return cast("P", part)
        if part is not None:
            self._forget_what_lies_in(part)
            _discard(part)
        made = kind(self._style)
        made.setProperty("element", identity)
        made.setAccessibleIdentifier(identity)
        if hasattr(made, "acted"):
            made.acted.connect(self.acted)
        self._parts[identity] = made
        return made

    def _forget_what_lies_in(self, part: QWidget) -> None:
        """Forget what is put away in `part` and goes with it; what is shown moves out of it."""
        unused = [each for each in self._parts if each not in self._used]
        for identity in unused:
            if part.isAncestorOf(self._parts[identity]):
                del self._parts[identity]

    def _put_away_unused(self) -> None:
        """Hide what is not shown now and keep it for when it is shown again, up to a limit."""
        unused = [each for each in self._parts if each not in self._used]
        for identity in unused:
            self._shown_windows.pop(identity, None)
            part = self._parts[identity]
            if not part.isHidden() and not self._lies_in_unused(part):
                part.hide()
        if len(unused) > MOST_SPARE:
            for identity in unused:
                _discard(self._parts.pop(identity))

    def _lies_in_unused(self, part: QWidget) -> bool:
        above = part.parentWidget()
        while above is not None and above is not self.screen:
            identity = above.property("element")
            if identity is not None:
                return identity not in self._used
            above = above.parentWidget()
        return False


def _identities(window: Window) -> list[str]:
    return [element.id for element in walk(window)]


def _discard(part: QWidget) -> None:
    part.hide()
    part.deleteLater()
