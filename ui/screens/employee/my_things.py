"""My things: what I can, what I say I can, what is stored about me, what helps me, here and on another computer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import _
from ui.widgets.page import Offer, Page
from ui.widgets.picture_tile import PictureTile
from ui.widgets.tiles import Tiles


class MyThingsScreen(Page):
    """Six ways on.

    Signals:
        what_i_can_wanted, say_wanted, stored_wanted, supports_wanted, other_computer_wanted,
            guides_wanted: one of the six.
    """

    what_i_can_wanted = Signal()
    say_wanted = Signal()
    stored_wanted = Signal()
    supports_wanted = Signal()
    other_computer_wanted = Signal()
    guides_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_("My things"), "", offers=(Offer.READ_ALOUD, Offer.BACK), parent=parent)
        self.can_tile = PictureTile(_("What I can do"), "pictogram/thumbs-up")
        self.say_tile = PictureTile(_("Say what you can do"), "pictogram/interview")
        self.stored_tile = PictureTile(_("What is stored about me"), "pictogram/folder-open")
        self.supports_tile = PictureTile(_("What helps me"), "pictogram/gear")
        self.other_tile = PictureTile(_("On another computer"), "pictogram/laptop")
        self.guides_tile = PictureTile(_("Guides"), "pictogram/information")
        ways = {
            self.can_tile: self.what_i_can_wanted,
            self.say_tile: self.say_wanted,
            self.stored_tile: self.stored_wanted,
            self.supports_tile: self.supports_wanted,
            self.other_tile: self.other_computer_wanted,
            self.guides_tile: self.guides_wanted,
        }
        tiles = Tiles(least_width=230, most_columns=3)
        for tile, wish in ways.items():
            tile.clicked.connect(wish)
            tiles.add(tile)
        self.add(tiles)
