"""Somebody wanted to close the window that fills the screen: it stays, and the step is kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import _
from ui.widgets.page import Page
from ui.widgets.picture_tile import PictureTile
from ui.widgets.tiles import Tiles


class StaysOpenScreen(Page):
    """Covers the page until somebody says what they want.

    Signals:
        go_on_wanted: back to the page, as it was.
        close_wanted: a supporter wants to close the program.
    """

    go_on_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        lead = _("You can go on. Only a supporter can close it.")
        super().__init__(_("WISE Steps stays open"), lead, offers=(), parent=parent)
        self.go_on_tile = PictureTile(_("Go on"), "pictogram/thumbs-up", is_large=True)
        self.go_on_tile.clicked.connect(self.go_on_wanted)
        self.close_tile = PictureTile(_("I am a supporter"), "pictogram/key", is_large=True)
        self.close_tile.clicked.connect(self.close_wanted)
        tiles = Tiles(least_width=320, most_columns=3)
        tiles.add(self.go_on_tile)
        tiles.add(self.close_tile)
        self.add(tiles)
