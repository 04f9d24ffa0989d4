"""The sealed tally of this computer: shown, sealed for one collector, written beside the collector's file."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from app.admin.tallies import collectors_in, months_counted, read_collector, sealed_tallies
from app.bootstrap import Services
from app.domain.counts import PersonCell
from app.export.tally import Collector, TallyProblem
from app.export.writer import WriteProblem, write_safely
from app.i18n import _, month_text, number_text
from ui.flows.context import Context
from ui.flows.destinations import destinations
from ui.flows.supporter_flow import SupporterFlow
from ui.places import ResultsPreview
from ui.problems import why_not_written
from ui.screens.supporter.sealed_tally import FoundCollector, SealedTallyScreen
from ui.site_places import SealedTally


class SealedTallyFlow(SupporterFlow):
    """Nothing is written before its months were shown."""

    def __init__(self, _place: SealedTally, context: Context) -> None:
        screen = SealedTallyScreen()
        super().__init__(screen, context)
        self._sealed = screen
        screen.write_wanted.connect(self._on_write)
        screen.look_again_wanted.connect(self._look)
        screen.back_wanted.connect(self._on_back)

    @property
    def _language(self) -> str:
        return self.context.session.profile.language

    def begin(self) -> None:
        """Count, and look for the collector's file."""
        language = self._language
        self.ask(lambda services: months_counted(services, language), self._on_counted)

    def _on_counted(self, months: Mapping[date, tuple[PersonCell, ...]]) -> None:
        self._sealed.display_content([_row(month, cells) for month, cells in months.items()])
        if months:
            self._look()

    def _look(self) -> None:
        self.work(_collectors, self._sealed.display_collectors)

    def _on_write(self, file: Path) -> None:
        self.work(
            lambda: read_collector(file),
            lambda collector: self._seal(collector, file.parent),
            self._on_problem,
        )

    def _seal(self, collector: Collector, folder: Path) -> None:
        language = self._language

        def seal(services: Services) -> Mapping[str, bytes]:
            files = sealed_tallies(services, language, collector)
            services.store.audit("supporter", "tallies written", f"{len(files)} months")
            return files

        self.ask(seal, lambda files: self._write(files, folder))

    def _write(self, files: Mapping[str, bytes], folder: Path) -> None:
        self.work(lambda: _written(files, folder), self._on_written, self._on_problem)

    def _on_written(self, _paths: tuple[Path, ...]) -> None:
        self._sealed.display_written()

    def _on_problem(self, problem: Exception) -> None:
        match problem:
            case WriteProblem():
                self._sealed.display_problem(why_not_written(problem))
            case TallyProblem():
                words = _("This file cannot be used. Ask the collector for a new one.")
                self._sealed.display_problem(words)
            case _:
                self.context.report_trouble(problem)

    def _on_back(self) -> None:
        self.went.emit(ResultsPreview())


def _row(month: date, cells: tuple[PersonCell, ...]) -> tuple[str, str, str]:
    people = len({cell.person for cell in cells})
    attempts = sum(cell.attempts for cell in cells)
    return month_text(month), number_text(people), number_text(attempts)


def _collectors() -> tuple[FoundCollector, ...]:
    """Return the collector's files on sticks and in the usual folders."""
    return tuple(
        FoundCollector(file, place)
        for place in destinations()
        for file in collectors_in(Path(place.path))
    )


def _written(files: Mapping[str, bytes], folder: Path) -> tuple[Path, ...]:
    return tuple(write_safely(folder, name, content) for name, content in files.items())
