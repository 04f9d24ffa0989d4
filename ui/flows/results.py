"""The results file: look at a month, choose a place, write it safely."""

from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from app.bootstrap import Services, title_of
from app.export.copies import contents_table
from app.export.period import one_month
from app.export.service import NoFile, Prepared, PreviewIsOutdated
from app.export.words import period_name
from app.export.writer import WriteProblem, write_safely
from app.i18n import _
from ui.flows.context import Context
from ui.flows.destinations import destinations
from ui.flows.supporter_flow import SupporterFlow
from ui.places import ResultsPreview, ResultsWritten
from ui.problems import why_not_written
from ui.screens.supporter.results import PreviewView, ResultsScreen
from ui.screens.supporter.results_written import ResultsWrittenScreen
from ui.site_places import CountTogether, SealedTally
from ui.widgets.destination import Destination


@dataclass(frozen=True, slots=True)
class Look:
    """A file as it would be written, and how the screen shows it."""

    prepared: Prepared
    view: PreviewView


class ResultsFlow(SupporterFlow):
    """Nothing is written before its whole content was shown."""

    def __init__(self, _place: ResultsPreview, context: Context) -> None:
        screen = ResultsScreen()
        super().__init__(screen, context)
        self._results = screen
        self._prepared: Prepared | None = None
        screen.month_chosen.connect(self._on_month)
        screen.write_wanted.connect(self._on_write)
        screen.look_again_wanted.connect(self._on_look_again)
        screen.tally_wanted.connect(self._on_tally)
        screen.together_wanted.connect(self._on_together)

    @property
    def _language(self) -> str:
        return self.context.session.profile.language

    def begin(self) -> None:
        """Fetch the closed months."""
        language = self._language
        self.ask(lambda services: services.export(language).months_ready(), self._on_months)

    def _on_months(self, months: tuple[date, ...]) -> None:
        self._results.display_months(
            [(month, period_name(one_month(month))) for month in reversed(months)]
        )

    def _on_month(self, month: date) -> None:
        language = self._language
        self.ask(lambda services: _look(services, language, month), self._on_look)

    def _on_tally(self) -> None:
        self.went.emit(SealedTally())

    def _on_together(self) -> None:
        self.went.emit(CountTogether())

    def _on_look(self, look: Look | NoFile) -> None:
        if isinstance(look, NoFile):
            self._prepared = None
            self._results.display_too_few(look.sentence)
            return
        self._prepared = look.prepared
        # A network folder that does not answer must not hold up the window.
        self.work(destinations, partial(self._on_destinations, look.view))

    def _on_destinations(self, view: PreviewView, found: tuple[Destination, ...]) -> None:
        self._results.display_preview(view, found)
        self.context.speech.say(*view.sentences)

    def _on_look_again(self) -> None:
        self.work(destinations, self._results.display_places)

    def _on_write(self, folder: str) -> None:
        prepared, language = self._prepared, self._language
        if prepared is not None:
            self.ask(
                lambda services: _keep(services, language, prepared),
                lambda _answer: self._write(prepared, Path(folder)),
                self._on_not_kept,
            )

    def _on_not_kept(self, problem: Exception) -> None:
        """Show the file anew when its numbers are no longer those that were shown."""
        if isinstance(problem, PreviewIsOutdated) and self._prepared is not None:
            self._on_month(self._prepared.results.contents.period.months[0])
        else:
            self.context.report_trouble(problem)

    def _write(self, prepared: Prepared, folder: Path) -> None:
        self.work(
            lambda: write_safely(folder, prepared.results.name, prepared.content),
            self._on_written,
            self._on_not_written,
        )

    def _on_written(self, path: Path) -> None:
        self.went.emit(ResultsWritten(path))

    def _on_not_written(self, problem: Exception) -> None:
        if isinstance(problem, WriteProblem):
            self._results.display_problem(why_not_written(problem))
        else:
            self.context.report_trouble(problem)


class ResultsWrittenFlow(SupporterFlow):
    """The file is safe; the stick can go."""

    def __init__(self, place: ResultsWritten, context: Context) -> None:
        screen = ResultsWrittenScreen(place.file.name, str(place.file.parent))
        super().__init__(screen, context)
        self._written = screen

    def begin(self) -> None:
        """Say that the stick can go."""
        self.context.speech.say(_("You can remove the stick."))


def _look(services: Services, language: str, month: date) -> Look | NoFile:
    answer = services.export(language).prepare(month)
    if isinstance(answer, NoFile):
        return answer
    library = services.library(language)
    table = contents_table(
        answer.results.contents, lambda level, item: title_of(library, level, item)
    )
    rows = tuple(tuple("" if cell is None else str(cell) for cell in row) for row in table.rows)
    return Look(answer, PreviewView(answer.sentences, table.headings, rows))


def _keep(services: Services, language: str, prepared: Prepared) -> None:
    services.export(language).keep(prepared)
    services.store.audit("supporter", "results file issued", prepared.results.contents.period.key)
