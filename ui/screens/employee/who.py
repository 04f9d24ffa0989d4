"""Who are you: the tiles of the people, at most 12 a page."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.person import Tile
from app.i18n import _
from ui.widgets.big_button import BigButton
from ui.widgets.notice import Notice
from ui.widgets.page import Offer, Page
from ui.widgets.picture_tile import PictureTile
from ui.widgets.tiles import Tiles

TILES_A_PAGE = 12
OFFERS = (Offer.READ_ALOUD,)


@dataclass(frozen=True, slots=True)
class PersonTile:
    """A sign-in tile with the picture as the theme can draw it."""

    tile: Tile
    picture: str


class WhoScreen(Page):
    """Shows one page of tiles, the way to more, and the supporter's door.

    Signals:
        chosen: a person's tile was pressed (a `Tile`).
        page_wanted: another page of tiles (an `int` from 0).
        supporter_wanted: the supporter's door.
    """

    chosen = Signal(object)
    page_wanted = Signal(object)
    supporter_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_("Who are you?"), _("Choose your picture."), offers=OFFERS, parent=parent)
        self.tiles = Tiles(least_width=180, most_columns=6)
        self.add(self.tiles)
        self.supporter_button = BigButton(
            _("I am a supporter"), "icon/key", _("Opens the supporter area."), kind="quiet"
        )
        self.supporter_button.clicked.connect(self.supporter_wanted)
        self.before_button = BigButton(_("Previous people"), "icon/arrow-left")
        self.more_button = BigButton(_("More people"), "icon/arrow-right")
        self.add_action(self.supporter_button)
        self.add_action(self.before_button)
        self.add_action(self.more_button)
        self.before_button.clicked.connect(self._on_before_wanted)
        self.more_button.clicked.connect(self._on_more_wanted)
        self._page = 0
        self._shown: list[PersonTile] = []

    def display(self, people: Sequence[PersonTile], page: int, *, is_ready: bool) -> None:
        """Show page `page` (from 0) of `people`; until ready the supporter's door stays shut."""
        self._page = page
        first = page * TILES_A_PAGE
        self._fill(list(people[first : first + TILES_A_PAGE]))
        self.before_button.setVisible(page > 0)
        self.more_button.setVisible(first + TILES_A_PAGE < len(people))
        self.supporter_button.setEnabled(is_ready)
        if is_ready and not people:
            self.show_notice(Notice(_("Nobody is here yet. Ask your supporter to add you.")))

    def _fill(self, people: list[PersonTile]) -> None:
        """Show the tiles of `people`; who is shown already is not made anew under a finger."""
        if people == self._shown:
            return
        self._shown = people
        self.tiles.clear()
        self.tiles.add_all([self._tile(person) for person in people])

    def _tile(self, person: PersonTile) -> PictureTile:
        tile = PictureTile(person.tile.nickname, person.picture, value=person.tile)
        tile.picked.connect(self.chosen)
        return tile

    def _on_before_wanted(self) -> None:
        self.page_wanted.emit(self._page - 1)

    def _on_more_wanted(self) -> None:
        self.page_wanted.emit(self._page + 1)
