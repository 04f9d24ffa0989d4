"""The site in the exercises: show which there are, and wear the chosen one at once."""

from pathlib import Path

from app.bootstrap import Services
from app.content.library import DEFAULT_SKIN
from app.content.own_copy import copy_skin
from app.content.site_skin import FOLDER, FoundSkin
from app.desktop.skin import Skin
from ui.flows.context import Context
from ui.flows.supporter_flow import SupporterFlow
from ui.places import SiteRules
from ui.screens.supporter.skins import SkinsScreen
from ui.site_places import SiteInExercises

Found = tuple[tuple[FoundSkin, ...], Skin]


class SkinsFlow(SupporterFlow):
    """A choice holds for every exercise that begins after it."""

    def __init__(self, _place: SiteInExercises, context: Context) -> None:
        screen = SkinsScreen(context.folder / FOLDER)
        super().__init__(screen, context)
        self._skins = screen
        self._language = context.session.profile.language
        screen.skin_chosen.connect(self._on_chosen)
        screen.copy_wanted.connect(self._on_copy)
        screen.back_wanted.connect(self._on_back)

    def begin(self) -> None:
        """Look which skins there are; files of the site are read anew each time."""
        self.ask(self._found, self._on_found)

    def _found(self, services: Services) -> Found:
        worn = services.library(self._language).skin()
        return services.skins(self._language), worn

    def _on_found(self, found: Found) -> None:
        self._skins.display(*found)

    def _on_chosen(self, skin_id: str) -> None:
        def wear(services: Services) -> Skin:
            services.wear(skin_id)
            return services.library(self._language).skin()

        self.ask(wear, self._skins.display_worn)

    def _on_copy(self) -> None:
        def copied(services: Services) -> Path:
            worn = services.library(self._language).skin()
            ships = {skin.id for skin in services.library(self._language).skins()}
            skin_id = worn.id if worn.id in ships else DEFAULT_SKIN
            return copy_skin(skin_id, services.folder, self._language)

        self.ask(copied, self._on_copied)

    def _on_copied(self, file: Path) -> None:
        self._skins.display_copied(file)
        self.begin()

    def _on_back(self) -> None:
        self.went.emit(SiteRules())
