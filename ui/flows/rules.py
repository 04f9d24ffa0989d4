"""This site: the soft lock, when to look again, the voice, where the data lies, and the end of the invented site."""

from dataclasses import replace

from app import __version__
from app.computer import read_computer_settings
from app.i18n import _
from app.settings import mastery_rule, save_kiosk, save_probe_days
from ui.flows.context import Context
from ui.flows.supporter_flow import SupporterFlow
from ui.places import ChooseWay, SiteRules
from ui.screens.supporter.rules import RulesScreen
from ui.site_places import HowLongToKeep, SiteInExercises, Supporters
from ui.voice_places import VoiceDoctor


class RulesFlow(SupporterFlow):
    """What a site decides, and facts about the computer."""

    def __init__(self, _place: SiteRules, context: Context) -> None:
        site = context.session.site
        if site is None:
            raise RuntimeError("there is no site yet")
        decided = read_computer_settings().is_kiosk
        is_kiosk = context.is_kiosk if decided is None else None
        days = mastery_rule(context.folder).probe_days
        screen = RulesScreen(site, _facts(context, decided), days, is_kiosk=is_kiosk)
        super().__init__(screen, context)
        self._site = site
        screen.idle_chosen.connect(self._on_idle)
        screen.probe_days_chosen.connect(self._on_probe_days)
        screen.remove_demo_wanted.connect(self._on_remove)
        screen.voice_wanted.connect(self._on_voice)
        screen.supporters_wanted.connect(self._on_supporters)
        screen.keeping_wanted.connect(self._on_keeping)
        screen.skins_wanted.connect(self._on_skins)
        screen.kiosk_chosen.connect(self._on_kiosk)
        screen.close_wanted.connect(context.close_wanted)

    def _on_idle(self, minutes: int | None) -> None:
        self._site = replace(self._site, idle_minutes=minutes)
        self.context.session.site = self._site
        changed = self._site
        self.tell(lambda services: services.store.site.save_site(changed))

    def _on_probe_days(self, days: tuple[int, ...]) -> None:
        self.tell(lambda services: save_probe_days(services.folder, days))

    def _on_kiosk(self, is_on: bool) -> None:  # noqa: FBT001 - a slot of Qt takes it so
        self.tell(lambda services: save_kiosk(services.folder, is_on=is_on))
        self.context.kiosk_chosen.emit(is_on)

    def _on_remove(self) -> None:
        self.ask(lambda services: services.store.site.remove_demo(), self._on_removed)

    def _on_removed(self, _answer: None) -> None:
        self.context.session.site = None
        self.went.emit(ChooseWay())

    def _on_skins(self) -> None:
        self.went.emit(SiteInExercises())

    def _on_voice(self) -> None:
        self.went.emit(VoiceDoctor())

    def _on_supporters(self) -> None:
        self.went.emit(Supporters())

    def _on_keeping(self) -> None:
        self.went.emit(HowLongToKeep())


def _facts(context: Context, decided: bool | None) -> list[str]:  # noqa: FBT001 - as decided
    voice = (
        _("There is no voice on this computer now.")
        if context.speech.is_missing
        else _("The voice works.")
    )
    window = {
        True: [_("Your administrator chose the whole screen.")],
        False: [_("Your administrator chose a window.")],
        None: [],
    }
    return [
        _("Version {version}").format(version=__version__),
        _("The data is in this folder: {folder}").format(folder=context.folder),
        voice,
        *window[decided],
    ]
