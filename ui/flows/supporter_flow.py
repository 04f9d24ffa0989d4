"""What the flows of the supporter area have in common: the row of ways at the top."""

from ui.flows.context import Context
from ui.flows.flow import Flow
from ui.places import Place
from ui.screens.supporter.supporter_page import SupporterPage


class SupporterFlow(Flow):
    """Joins a supporter's page; its row of ways leads on."""

    def __init__(self, screen: SupporterPage, context: Context) -> None:
        super().__init__(screen, context)
        screen.place_wanted.connect(self._on_place_wanted)

    def _on_place_wanted(self, place: Place) -> None:
        self.went.emit(place)
