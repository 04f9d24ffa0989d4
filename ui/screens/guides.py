"""What can be read about the program."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import _
from ui.widgets.page import Offer, Page
from ui.widgets.picture_tile import WideTile
from ui.widgets.tiles import Tiles


class GuidesScreen(Page):
    """One tile for each guide.

    Signals:
        chosen: a guide (its name, a `str`).
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        title, lead = _("Guides"), _("Here you read how the program works.")
        super().__init__(title, lead, offers=(Offer.READ_ALOUD, Offer.BACK), parent=parent)
        self._tiles = Tiles(least_width=420, most_columns=2)
        self.add(self._tiles)

    def display(self, guides: Sequence[tuple[str, str, str]]) -> None:
        """Show the guides, each with its name, its title and its picture."""
        self._tiles.clear()
        for name, title, picture in guides:
            tile = WideTile(title, picture, value=name)
            tile.picked.connect(self.chosen)
            self._tiles.add(tile)
