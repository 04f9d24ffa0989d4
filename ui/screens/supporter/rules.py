"""This site: when to ask who is here, the voice, where the data lies, and the invented site."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.site import Site
from app.i18n import _
from ui.places import SiteRules
from ui.screens.supporter.supporter_page import SupporterPage
from ui.widgets.big_button import BigButton
from ui.widgets.card import Card
from ui.widgets.choice_tiles import ChoiceTiles, Option
from ui.widgets.text import SpokenText

IDLE_MINUTES = (5, 10, 20, 30, 60)


class RulesScreen(SupporterPage):
    """What a site decides once.

    Signals:
        idle_chosen: when to ask who is here (minutes as `int`, or None for never).
        remove_demo_wanted: remove the invented site.
        voice_wanted: the page about the voice.
    """

    idle_chosen = Signal(object)
    remove_demo_wanted = Signal()
    voice_wanted = Signal()

    def __init__(self, site: Site, facts: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(_("This site"), site.name, SiteRules, parent=parent)
        chosen = "never" if site.idle_minutes is None else str(site.idle_minutes)
        self.idle = ChoiceTiles(_idle_options(), _("When do we ask who is here?"), chosen)
        self.idle.chosen.connect(self._on_idle)
        self.add(self.idle)
        self._facts = Card(_("About this computer"))
        for fact in facts:
            self._facts.add(SpokenText(fact))
        self.add(self._facts)
        self.voice_button = BigButton(_("The voice"), "icon/volume")
        self.voice_button.clicked.connect(self.voice_wanted)
        self.add_action(self.voice_button)
        if site.is_demo:
            self.remove_button = BigButton(_("Remove the invented site"), "icon/trash")
            self.remove_button.clicked.connect(self.remove_demo_wanted)
            self.add_action(self.remove_button)

    def _on_idle(self, key: str) -> None:
        self.idle_chosen.emit(None if key == "never" else int(key))


def _idle_options() -> tuple[Option, ...]:
    minutes = tuple(
        Option(str(one), _("After {minutes} minutes").format(minutes=one)) for one in IDLE_MINUTES
    )
    return (*minutes, Option("never", _("Never")))
