"""Ask whether the chosen person is right: it guards against pressing a neighbour's picture."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import _
from ui.widgets.page import Offer, Page
from ui.widgets.picture_tile import PictureTile
from ui.widgets.tiles import Tiles


class ConfirmScreen(Page):
    """Asks whether the chosen person is right.

    Signals:
        is_me: yes.
        is_not_me: no, back to the tiles.
    """

    is_me = Signal()
    is_not_me = Signal()

    def __init__(self, nickname: str, picture: str, parent: QWidget | None = None) -> None:
        title = _("You are {name}.").format(name=nickname)
        super().__init__(title, _("Is this right?"), offers=(Offer.READ_ALOUD,), parent=parent)
        yes, no = _("Yes, I am {name}").format(name=nickname), _("No, I am somebody else")
        self.yes_tile = PictureTile(yes, picture, is_large=True)
        self.yes_tile.clicked.connect(self.is_me)
        self.no_tile = PictureTile(no, "pictogram/people", is_large=True)
        self.no_tile.clicked.connect(self.is_not_me)
        tiles = Tiles(least_width=320, most_columns=3)
        tiles.add(self.yes_tile)
        tiles.add(self.no_tile)
        self.add(tiles)
