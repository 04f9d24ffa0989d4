"""Set-up: the name of the organisation, what kind it is, and which work is like its own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.content.site_skin import SKIN_FOR
from app.domain.task import Scenario
from app.i18n import _
from ui.widgets.big_button import BigButton
from ui.widgets.choice_tiles import ChoiceTiles, Option
from ui.widgets.page import Offer, Page
from ui.widgets.skin_options import shipped_options
from ui.widgets.text_field import TextField


class SiteScreen(Page):
    """A name, a scenario, and the site in the exercises, which follows the scenario.

    Signals:
        entered: all is given (name, `Scenario` and the id of a skin, a `tuple`).
    """

    entered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        title = _("Your site")
        offers = (Offer.READ_ALOUD, Offer.BACK)
        super().__init__(title, "", offers=offers, parent=parent)
        self.name = TextField(_("Name of your organisation"))
        self.scenario = ChoiceTiles(_scenario_options(), _("What comes first at your site?"))
        self.skin = ChoiceTiles(shipped_options(), _("Which work is like yours?"))
        self._is_skin_chosen = False
        self.scenario.chosen.connect(self._on_scenario)
        self.skin.chosen.connect(self._on_skin)
        for question in (self.name, self.scenario, self.skin):
            self.add(question)
        self.next_button = BigButton(_("Next"), "icon/arrow-right", kind="main")
        self.next_button.clicked.connect(self._on_next)
        self.name.entered.connect(self._on_next)
        self.add_action(self.next_button)

    def _on_scenario(self, scenario: str) -> None:
        if not self._is_skin_chosen:
            self.skin.choose(SKIN_FOR[Scenario(scenario)])

    def _on_skin(self, _skin_id: str) -> None:
        self._is_skin_chosen = True

    def _on_next(self) -> None:
        if not self.name.text().strip():
            self.name.show_problem(_("Please write the name of your organisation."))
            return
        chosen = self.scenario.choice()
        if chosen is None:
            self.scenario.show_problem(_("Please choose what comes first at your site."))
            return
        skin_id = self.skin.choice() or SKIN_FOR[Scenario(chosen)]
        self.entered.emit((self.name.text().strip(), Scenario(chosen), skin_id))


def _scenario_options() -> tuple[Option, ...]:
    return (
        Option(
            Scenario.PRODUCTIVE.value,
            _("Goods and services"),
            "pictogram/factory-worker",
            _("You earn your income with goods and services."),
        ),
        Option(
            Scenario.SOCIAL.value,
            _("Living and working together"),
            "pictogram/people",
            _("Taking part in society comes first."),
        ),
        Option(
            Scenario.TRAINING.value,
            _("Training for a regular job"),
            "pictogram/school",
            _("You prepare people for a regular job."),
        ),
    )
