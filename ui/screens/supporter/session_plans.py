"""The ready sessions: for which kind of organisation, and which one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.content.shelves import scenario_words
from app.domain.session_plan import SessionPlan
from app.domain.task import Scenario
from app.i18n import _
from ui.library_places import TaskLibrary
from ui.screens.supporter.supporter_page import SupporterPage
from ui.widgets.arrange import MARGIN_PX
from ui.widgets.choice_tiles import ChoiceTiles, Option
from ui.widgets.page import Offer
from ui.widgets.picture_tile import WideTile
from ui.widgets.text import SpokenText
from ui.widgets.tiles import GAP_PX, Tiles


class SessionPlansScreen(SupporterPage):
    """Ten sessions in their order, each with its aim.

    Signals:
        scenario_chosen: another kind of organisation (a `Scenario`).
        chosen: a session (its id, a `str`).
    """

    scenario_chosen = Signal(object)
    chosen = Signal(object)

    def __init__(self, scenario: Scenario, parent: QWidget | None = None) -> None:
        lead = _("Each session is there in 45 and in 90 minutes.")
        offers = (Offer.READ_ALOUD, Offer.BACK)
        super().__init__(_("Ready session plans"), lead, TaskLibrary, offers, parent=parent)
        options = [Option(one.value, scenario_words(one)) for one in Scenario]
        self.scenario = ChoiceTiles(
            options, _("What comes first in your organisation?"), scenario.value
        )
        self.scenario.chosen.connect(self._on_scenario)
        self.add(self.scenario)
        self.tiles = Tiles(least_width=420, most_columns=2)
        self.add(self.tiles)

    def display(self, plans: Sequence[SessionPlan]) -> None:
        """Show the sessions."""
        self.tiles.clear()
        tiles = []
        for number, plan in enumerate(plans, start=1):
            # Translators: a session plan in a list: its number and its title.
            title = _("{number}. {title}").format(number=number, title=plan.title)
            tile = WideTile(title, plan.picture, value=plan.id)
            tile.picked.connect(self.chosen)
            tiles.append(_with_aim(tile, plan.aim))
        self.tiles.add_all(tiles)

    def _on_scenario(self, key: str) -> None:
        self.scenario_chosen.emit(Scenario(key))


def _with_aim(tile: WideTile, aim: str) -> QWidget:
    """Return `tile` above its aim: with very large words both in one would be higher than a page."""
    tile.setAccessibleDescription(aim)
    both = QWidget()
    lines = QVBoxLayout(both)
    lines.setContentsMargins(0, 0, 0, GAP_PX)
    lines.addWidget(tile)
    words = QVBoxLayout()
    words.setContentsMargins(MARGIN_PX, 0, MARGIN_PX, 0)
    words.addWidget(SpokenText(aim))
    lines.addLayout(words)
    lines.addStretch(1)
    return both
