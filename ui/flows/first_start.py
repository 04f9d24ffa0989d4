"""The first start: language, look, and the way to begin."""

from dataclasses import dataclass, replace

from app.bootstrap import Services, build
from app.demo import fill_demo
from app.domain.site import Site
from app.domain.support_profile import SupportProfile
from app.settings import save_start_profile
from ui.flows.context import Context
from ui.flows.flow import Flow
from ui.places import ChooseLanguage, ChooseLook, ChooseWay, SetUpSite, WhoAreYou
from ui.reading_places import Guides
from ui.screens.start.look import LookScreen
from ui.screens.start.way import WayScreen
from ui.widgets.supports.seeing import with_theme


@dataclass(frozen=True, slots=True)
class Filled:
    """The data folder, open again, and the invented site in it."""

    services: Services
    site: Site | None


class StartFlow(Flow):
    """What the pages before the sign-in have in common: they change how the computer greets."""

    def greet(self, profile: SupportProfile) -> None:
        """Keep `profile` as the way this computer starts, and show it."""
        self.keep(profile)
        self.context.use_profile(profile)

    def keep(self, profile: SupportProfile) -> None:
        """Keep `profile` as the way this computer starts."""
        self.context.follows_text_size = False
        self.context.start_profile = profile
        folder = self.context.folder
        self.work(lambda: save_start_profile(folder, profile))


class LookFlow(StartFlow):
    """Every choice is seen at once, on the page itself."""

    def __init__(self, _place: ChooseLook, context: Context) -> None:
        screen = LookScreen(context.session.profile)
        super().__init__(screen, context)
        self._look = screen
        screen.size_chosen.connect(self._on_size)
        screen.theme_chosen.connect(self._on_theme)
        screen.next_wanted.connect(self._on_next)
        screen.back_wanted.connect(self._on_back)

    def begin(self) -> None:
        """Say what the page asks."""
        self.context.speech.say(*self._look.texts()[:1])

    def _on_size(self, key: str) -> None:
        self.greet(replace(self.context.session.profile, text_size_percent=int(key)))

    def _on_theme(self, key: str) -> None:
        self.greet(with_theme(self.context.session.profile, key))

    def _on_next(self) -> None:
        self.keep(self.context.session.profile)
        self.went.emit(ChooseWay())

    def _on_back(self) -> None:
        self.went.emit(ChooseLanguage())


class WayFlow(Flow):
    """The invented site, or our own."""

    def __init__(self, _place: ChooseWay, context: Context) -> None:
        screen = WayScreen()
        super().__init__(screen, context)
        self._way = screen
        screen.try_wanted.connect(self._on_try)
        screen.set_up_wanted.connect(self._on_set_up)
        screen.guides_wanted.connect(self._on_guides)
        screen.back_wanted.connect(self._on_back)

    def begin(self) -> None:
        """Say it once if there is no voice."""
        if self.context.speech.is_missing:
            self._way.display_no_voice()

    def _on_try(self) -> None:
        self._way.display_filling()
        language = self.context.session.profile.language
        self.ask(lambda services: _fill(services, language), self._on_filled, self._on_not_filled)

    def _on_filled(self, filled: Filled) -> None:
        self.context.session.site = filled.site
        self.context.open(filled.services)
        self.went.emit(WhoAreYou())

    def _on_not_filled(self, problem: Exception) -> None:
        self.context.close()
        self.context.report_trouble(problem)

    def _on_guides(self) -> None:
        self.went.emit(Guides(ChooseWay()))

    def _on_set_up(self) -> None:
        self.went.emit(SetUpSite())

    def _on_back(self) -> None:
        self.went.emit(ChooseLook())


def _fill(services: Services, language: str) -> Filled:
    """Fill the folder on its own, then open it again: the story needs the folder to itself."""
    services.close()
    fill_demo(services.folder, language, services.clock)
    filled = build(services.folder, services.clock)
    return Filled(filled, filled.store.site.site())
