"""My things: what I can, what is stored about me, what helps me."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import _
from ui.widgets.page import Offer, Page
from ui.widgets.picture_tile import PictureTile
from ui.widgets.tiles import Tiles


class MyThingsScreen(Page):
    """Three ways on.

    Signals:
        what_i_can_wanted, stored_wanted, supports_wanted: one of the three.
    """

    what_i_can_wanted = Signal()
    stored_wanted = Signal()
    supports_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_("My things"), "", offers=(Offer.READ_ALOUD, Offer.BACK), parent=parent)
        self.can_tile = PictureTile(_("What I can do"), "pictogram/thumbs-up", is_large=True)
        self.stored_tile = PictureTile(
            _("What is stored about me"), "pictogram/folder-open", is_large=True
        )
        self.supports_tile = PictureTile(_("What helps me"), "pictogram/gear", is_large=True)
        self.can_tile.clicked.connect(self.what_i_can_wanted)
        self.stored_tile.clicked.connect(self.stored_wanted)
        self.supports_tile.clicked.connect(self.supports_wanted)
        tiles = Tiles(least_width=260, most_columns=3)
        for tile in (self.can_tile, self.stored_tile, self.supports_tile):
            tiles.add(tile)
        self.add(tiles)
