"""First start: try the invented site, or set up our own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import _
from ui.widgets.big_button import BigButton
from ui.widgets.notice import Notice
from ui.widgets.page import Offer, Page
from ui.widgets.picture_tile import PictureTile
from ui.widgets.tiles import Tiles


class WayScreen(Page):
    """Two ways to begin.

    Signals:
        try_wanted: fill in the invented site.
        set_up_wanted: set up our own.
        guides_wanted: read how the program works.
    """

    try_wanted = Signal()
    set_up_wanted = Signal()
    guides_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        title = _("How do you want to begin?")
        offers = (Offer.READ_ALOUD, Offer.BACK)
        super().__init__(title, "", offers=offers, parent=parent)
        self.try_tile = PictureTile(
            _("Try it now"),
            "pictogram/technologist",
            _("You see an invented site with 12 people. You can remove it later."),
            is_large=True,
        )
        self.set_up_tile = PictureTile(
            _("Set up"),
            "pictogram/toolbox",
            _("For your own site and your own people."),
            is_large=True,
        )
        self.try_tile.clicked.connect(self.try_wanted)
        self.set_up_tile.clicked.connect(self.set_up_wanted)
        tiles = Tiles(least_width=320, most_columns=2)
        tiles.add(self.try_tile)
        tiles.add(self.set_up_tile)
        self.add(tiles)
        self.guides_button = BigButton(_("Guides"), "icon/info-circle")
        self.guides_button.clicked.connect(self.guides_wanted)
        self.add_action(self.guides_button)

    def display_no_voice(self) -> None:
        """Say once that there is no voice; everything else works."""
        self.show_notice(Notice(_("This computer has no voice now. Everything else works.")))

    def display_filling(self) -> None:
        """The invented site is being made: nothing else until it is there."""
        for button in (self.try_tile, self.set_up_tile, self.offered[Offer.BACK]):
            button.setEnabled(False)
        self.show_notice(Notice(_("The invented site is being made. Please wait a moment.")))
