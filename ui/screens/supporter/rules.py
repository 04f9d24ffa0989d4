"""This site: when to ask who is here and what is still known, the voice, where the data lies, and the invented site."""

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
from ui.widgets.delete_asked import DeleteAsked
from ui.widgets.text import SpokenText

IDLE_MINUTES = (5, 10, 20, 30, 60)
PROBE_DAYS = {
    "usual": (7, 30, 90),
    "often": (3, 7, 14, 30, 90),
    "seldom": (30, 180),
    "never": (),
}
_USUAL, _WHOLE_SCREEN = "usual", "whole"


class RulesScreen(SupporterPage):
    """What a site decides once.

    Signals:
        idle_chosen: when to ask who is here (minutes as `int`, or None for never).
        probe_days_chosen: so many days after a mastery the program looks again (a `tuple`).
        remove_demo_wanted: remove the invented site.
        voice_wanted: the page about the voice.
        skins_wanted: the page about the site in the exercises.
        supporters_wanted: the page about who has a passphrase.
        keeping_wanted: the page about how long results are kept.
        kiosk_chosen: the window takes the whole screen and stays (a `bool`).
        close_wanted: close the program.
    """

    idle_chosen = Signal(object)
    probe_days_chosen = Signal(object)
    remove_demo_wanted = Signal()
    voice_wanted = Signal()
    skins_wanted = Signal()
    supporters_wanted = Signal()
    keeping_wanted = Signal()
    kiosk_chosen = Signal(bool)
    close_wanted = Signal()

    def __init__(
        self,
        site: Site,
        facts: Sequence[str],
        probe_days: tuple[int, ...] = (),
        *,
        is_kiosk: bool | None = False,
        parent: QWidget | None = None,
    ) -> None:
        """`is_kiosk` is None where the administrator decided about the window."""
        super().__init__(_("This site"), site.name, SiteRules, parent=parent)
        chosen = "never" if site.idle_minutes is None else str(site.idle_minutes)
        self.idle = ChoiceTiles(_idle_options(), _("When do we ask who is here?"), chosen)
        self.idle.chosen.connect(self._on_idle)
        self.add(self.idle)
        question = _("When does the program ask: do you still know this?")
        self.probes = ChoiceTiles(_probe_options(), question, _key_of(probe_days))
        self.probes.chosen.connect(self._on_probes)
        self.add(self.probes)
        if is_kiosk is not None:
            chosen = _WHOLE_SCREEN if is_kiosk else _USUAL
            self.window_choice = ChoiceTiles(_window_options(), _("The window"), chosen)
            self.window_choice.chosen.connect(self._on_window)
            self.add(self.window_choice)
        what = _("Names, things and colours of the exercises.")
        title = _("The site in the exercises")
        self.skins_button = BigButton(title, "icon/building-store", what)
        self.skins_button.clicked.connect(self.skins_wanted)
        self.add(self.skins_button)
        self._facts = Card(_("About this computer"))
        for fact in facts:
            self._facts.add(SpokenText(fact))
        self.add(self._facts)
        self._add_ways_on()
        if site.is_demo:
            self.add(self._removal())

    def _add_ways_on(self) -> None:
        self.supporters_button = BigButton(_("Supporters"), "icon/users")
        self.voice_button = BigButton(_("The voice"), "icon/volume")
        self.keeping_button = BigButton(_("How long to keep results"), "icon/archive")
        self.close_button = BigButton(_("Close WISE Steps"), "icon/logout")
        for button, wish in (
            (self.supporters_button, self.supporters_wanted),
            (self.voice_button, self.voice_wanted),
            (self.keeping_button, self.keeping_wanted),
            (self.close_button, self.close_wanted),
        ):
            button.clicked.connect(wish)
            self.add_action(button)

    def _removal(self) -> Card:
        card = Card(_("The invented site"))
        what = _("All its people and their practice go.")
        self.removal = DeleteAsked(what, text=_("Remove the invented site"))
        self.removal.confirmed.connect(self.remove_demo_wanted)
        card.add(SpokenText(what))
        card.add(self.removal)
        return card

    def _on_idle(self, key: str) -> None:
        self.idle_chosen.emit(None if key == "never" else int(key))

    def _on_probes(self, key: str) -> None:
        self.probe_days_chosen.emit(PROBE_DAYS[key])

    def _on_window(self, key: str) -> None:
        self.kiosk_chosen.emit(key == _WHOLE_SCREEN)


def _window_options() -> tuple[Option, ...]:
    whole, only = _("The whole screen"), _("Only a supporter can close it.")
    return (
        Option(_USUAL, _("A window"), explanation=_("It is like other programs.")),
        Option(_WHOLE_SCREEN, whole, explanation=only),
    )


def _key_of(days: tuple[int, ...]) -> str | None:
    """Return which of the offered days these are; None where the site has days of its own."""
    return next((key for key, offered in PROBE_DAYS.items() if offered == days), None)


def _probe_options() -> tuple[Option, ...]:
    return (
        Option("usual", _("After 7, 30 and 90 days")),
        Option("often", _("After 3, 7, 14, 30 and 90 days")),
        Option("seldom", _("After 30 and 180 days")),
        Option("never", _("Never")),
    )


def _idle_options() -> tuple[Option, ...]:
    minutes = tuple(
        Option(str(one), _("After {minutes} minutes").format(minutes=one)) for one in IDLE_MINUTES
    )
    return (*minutes, Option("never", _("Never")))
