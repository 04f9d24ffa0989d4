"""This site: the soft lock, the voice, where the data lies, and the end of the invented site."""

from dataclasses import replace

from app import __version__
from app.i18n import _
from ui.flows.context import Context
from ui.flows.supporter_flow import SupporterFlow
from ui.places import ChooseWay, SiteRules
from ui.screens.supporter.rules import RulesScreen
from ui.voice_places import VoiceDoctor


class RulesFlow(SupporterFlow):
    """What a site decides, and facts about the computer."""

    def __init__(self, _place: SiteRules, context: Context) -> None:
        site = context.session.site
        if site is None:
            raise RuntimeError("there is no site yet")
        screen = RulesScreen(site, _facts(context))
        super().__init__(screen, context)
        self._site = site
        screen.idle_chosen.connect(self._on_idle)
        screen.remove_demo_wanted.connect(self._on_remove)
        screen.voice_wanted.connect(self._on_voice)

    def _on_idle(self, minutes: int | None) -> None:
        self._site = replace(self._site, idle_minutes=minutes)
        self.context.session.site = self._site
        changed = self._site
        self.tell(lambda services: services.store.site.save_site(changed))

    def _on_remove(self) -> None:
        self.ask(lambda services: services.store.site.remove_demo(), self._on_removed)

    def _on_removed(self, _answer: None) -> None:
        self.context.session.site = None
        self.went.emit(ChooseWay())

    def _on_voice(self) -> None:
        self.went.emit(VoiceDoctor())


def _facts(context: Context) -> list[str]:
    voice = (
        _("There is no voice on this computer now.")
        if context.speech.is_missing
        else _("The voice works.")
    )
    return [
        _("Version {version}").format(version=__version__),
        _("The data is in this folder: {folder}").format(folder=context.folder),
        voice,
    ]
