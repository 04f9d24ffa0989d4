"""Who are you? The first window: it needs nothing but the quick copy of the tiles."""

from app.domain.person import Tile
from app.store.tiles import read_tiles
from ui.flows.context import Context
from ui.flows.flow import Flow
from ui.places import ConfirmPerson, SupporterDoor, WhoAreYou
from ui.screens.employee.who import PersonTile, WhoScreen


class WhoFlow(Flow):
    """The tiles: at once from the quick copy, and looked at again when the store has opened."""

    def __init__(self, place: WhoAreYou, context: Context) -> None:
        screen = WhoScreen()
        super().__init__(screen, context)
        self._page = place.page
        self._who = screen
        self._who.chosen.connect(self._on_chosen)
        self._who.page_wanted.connect(self._on_page_wanted)
        self._who.supporter_wanted.connect(self._on_supporter_wanted)
        context.opened.connect(self.begin)

    def begin(self) -> None:
        """Show the people of this workstation."""
        people = [
            PersonTile(tile, self.context.picture(tile.picture))
            for tile in read_tiles(self.context.folder)
        ]
        self._who.display(people, self._page, is_ready=self.context.is_open)

    def _on_chosen(self, tile: Tile) -> None:
        self.went.emit(ConfirmPerson(tile))

    def _on_page_wanted(self, page: int) -> None:
        self.went.emit(WhoAreYou(page))

    def _on_supporter_wanted(self) -> None:
        self.went.emit(SupporterDoor())
