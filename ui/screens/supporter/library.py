"""The library: search, or look by job, by skill, by kind of enterprise."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.content.shelves import Shelf, Sorting
from app.i18n import _
from ui.library_places import LibraryShelf, TaskLibrary
from ui.screens.supporter.supporter_page import SupporterPage
from ui.widgets.big_button import BigButton
from ui.widgets.picture_tile import WideTile
from ui.widgets.search_line import SearchLine
from ui.widgets.text import SpokenText
from ui.widgets.tiles import Tiles


@dataclass(frozen=True, slots=True)
class Order:
    """One order of the library with its shelves."""

    sorting: Sorting
    shelves: tuple[Shelf, ...]


class LibraryScreen(SupporterPage):
    """Three orders below each other, and one line to search with.

    Signals:
        searched: words (a `str`).
        chosen: a shelf (a `LibraryShelf`).
        plans_wanted: the ready session plans.
    """

    searched = Signal(object)
    chosen = Signal(object)
    plans_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_("Library"), "", TaskLibrary, parent=parent)
        self.search = SearchLine()
        self.search.searched.connect(self.searched)
        self.add(self.search)
        self.plans_button = BigButton(_("Ready session plans"), "icon/clipboard-list", kind="main")
        self.plans_button.clicked.connect(self.plans_wanted)
        self.add_action(self.plans_button)

    def display(self, orders: Sequence[Order]) -> None:
        """Show the shelves of each order."""
        shelves = self.part("shelves")
        for order in orders:
            shelves.add(SpokenText(_order_words(order.sorting), kind="section"))
            tiles = Tiles(least_width=330, most_columns=3)
            for shelf in order.shelves:
                place = LibraryShelf(order.sorting, shelf.key)
                tile = WideTile(shelf.title, shelf.picture, value=place)
                tile.picked.connect(self.chosen)
                tiles.add(tile)
            shelves.add(tiles)


def _order_words(sorting: Sorting) -> str:
    words = {
        Sorting.JOB: _("By job"),
        Sorting.SKILL: _("By skill"),
        Sorting.SCENARIO: _("By kind of organisation"),
    }
    return words[sorting]
