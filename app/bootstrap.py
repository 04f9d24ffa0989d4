"""Build the parts the product is made of, without Qt: the one place where real parts are chosen."""

from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock

from app.clock import Clock, SystemClock
from app.content.library import Library
from app.content.packs import FOLDER as PACKS_FOLDER
from app.content.site_skin import FoundSkin, found_skins, skin_to_wear
from app.export.cells import FEWEST_PEOPLE, Level, Policy
from app.export.service import Catalogue, ExportService
from app.identity.door import Door
from app.settings import chosen_skin, save_chosen_skin
from app.store.store import OpenReport, Store, open_store

PACK = "core"


@dataclass(slots=True)
class Services:
    """The store of one data folder and the libraries, one for each language in use.

    Used on the database thread only, but for `library`, which answers every thread.
    """

    folder: Path
    store: Store
    report: OpenReport
    clock: Clock
    door: Door
    libraries: dict[str, Library] = field(default_factory=dict)
    _loading: Lock = field(default_factory=Lock, repr=False)

    def library(self, language: str) -> Library:
        """Return the exercises that are complete in `language`; slow the first time only."""
        with self._loading:
            if language not in self.libraries:
                library = Library.load(language, packs=self.folder / PACKS_FOLDER)
                self.libraries[language] = self._dressed(library)
            return self.libraries[language]

    def forget_libraries(self) -> None:
        """Let exercises be read anew when they are wanted next: others came in, or went."""
        with self._loading:
            self.libraries.clear()

    def skins(self, language: str) -> tuple[FoundSkin, ...]:
        """Return the skins this site can wear, with what is amiss in files of its own."""
        return found_skins(self.library(language), self.folder)

    def wear(self, skin_id: str) -> None:
        """Let the practice desktop have the names of this skin from now on. Raises OSError."""
        save_chosen_skin(self.folder, skin_id)
        with self._loading:
            for language, library in self.libraries.items():
                self.libraries[language] = self._dressed(library)

    def _dressed(self, library: Library) -> Library:
        wanted = chosen_skin(self.folder)
        return library.wearing(skin_to_wear(library, self.folder, wanted)) if wanted else library

    def export(self, language: str) -> ExportService:
        """Return what makes the results files, with titles in `language`."""
        library = self.library(language)
        site = self.store.site.site()
        people = site.minimum_people if site is not None else FEWEST_PEOPLE
        skill_of = {task.id: task.skills[0] for task in library.tasks()}
        return ExportService(
            self.store.counts,
            self.store.frozen_exports,
            self.store.workstation,
            self.clock,
            Catalogue(PACK, skill_of, lambda level, item: title_of(library, level, item)),
            Policy(people=people),
        )

    def close(self) -> None:
        """Back up and close the store."""
        self.store.close()


def build(folder: Path, clock: Clock | None = None) -> Services:
    """Open the data folder. Raises `StoreProblem` children when it cannot be used."""
    clock = clock or SystemClock()
    opened = open_store(folder, clock)
    door = Door(opened.store.people, clock)
    return Services(folder, opened.store, opened.report, clock, door)


def title_of(library: Library, level: Level, item: str) -> str:
    """Return the title of an exercise, task or skill; its id when this library does not know it."""
    match level:
        case Level.EXERCISE:
            return library.card(item).title if library.has(item) else item
        case Level.TASK:
            return next((task.title for task in library.tasks() if task.id == item), item)
        case Level.SKILL | Level.ALL:
            return library.skills().get(item, item)
