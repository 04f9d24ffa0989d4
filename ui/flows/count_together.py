"""Several computers together: the collector's file goes out, the tallies come back and are counted."""

from dataclasses import dataclass
from pathlib import Path

from app.admin.own_key import KeySpoiled
from app.admin.tallies import Together, count_together, tallies_in, write_collector
from app.bootstrap import Services, title_of
from app.content.library import Library
from app.domain.site import Site
from app.export.anonymise import TooFewPeople
from app.export.cells import Cell
from app.export.copies import cells_table
from app.export.period import month_named
from app.export.tally import TallyProblem
from app.export.writer import WriteProblem
from app.i18n import _, month_text
from ui.flows.context import Context
from ui.flows.destinations import destinations
from ui.flows.supporter_flow import SupporterFlow
from ui.places import ResultsPreview
from ui.problems import why_not_written
from ui.screens.supporter.count_together import CountTogetherScreen, FoundTallies, MonthTogether
from ui.site_places import CountTogether
from ui.widgets.destination import Destination


@dataclass(frozen=True, slots=True)
class Found:
    """The places that can be written to now, and the tallies there."""

    places: tuple[Destination, ...]
    tallies: tuple[FoundTallies, ...]


@dataclass(frozen=True, slots=True)
class Counted:
    """What the tallies say together, as it is shown, and the names of files not used."""

    months: tuple[MonthTogether, ...]
    refused: tuple[str, ...]


class CountTogetherFlow(SupporterFlow):
    """The collector's side. The key that opens tallies never leaves the data folder."""

    def __init__(self, _place: CountTogether, context: Context) -> None:
        site = context.session.site
        if site is None:
            raise RuntimeError("there is no site yet")
        screen = CountTogetherScreen()
        super().__init__(screen, context)
        self._together = screen
        self._site = site
        screen.put_wanted.connect(self._on_put)
        screen.count_wanted.connect(self._on_count)
        screen.look_again_wanted.connect(self.begin)
        screen.back_wanted.connect(self._on_back)

    def begin(self) -> None:
        """Look for sticks, and for tallies on them."""
        self.work(_found, self._on_found)

    def _on_found(self, found: Found) -> None:
        self._together.display(found.places, found.tallies)

    def _on_put(self, folder: str) -> None:
        own = self.context.folder
        self.work(lambda: write_collector(own, Path(folder)), self._on_written, self._on_problem)

    def _on_written(self, _path: Path) -> None:
        self._together.display_written()

    def _on_count(self, folder: str) -> None:
        services, site = self.context.services, self._site
        language = self.context.session.profile.language
        self.work(
            lambda: _counted(services, Path(folder), language, site),
            self._on_counted,
            self._on_problem,
        )

    def _on_counted(self, counted: Counted) -> None:
        self._together.display_together(counted.months, counted.refused)

    def _on_problem(self, problem: Exception) -> None:
        match problem:
            case WriteProblem():
                self._together.display_problem(why_not_written(problem))
            case TallyProblem():
                words = _("Write your collector's file first. Only its tallies can be opened here.")
                self._together.display_problem(words)
            case KeySpoiled():
                words = _(
                    "The key for tallies is damaged. Ask the person who looks after this computer."
                )
                self._together.display_problem(words)
            case _:
                self.context.report_trouble(problem)

    def _on_back(self) -> None:
        self.went.emit(ResultsPreview())


def _found() -> Found:
    places = destinations()
    counts = [(place, len(tallies_in(Path(place.path)))) for place in places]
    return Found(places, tuple(FoundTallies(*each) for each in counts if each[1]))


def _counted(services: Services, folder: Path, language: str, site: Site) -> Counted:
    library = services.library(language)
    together: Together = count_together(services.folder, folder, library, site.minimum_people)
    months = (_month(key, cells, library) for key, cells in sorted(together.months.items()))
    return Counted(tuple(months), tuple(name for name, _problem in together.refused))


def _month(key: str, cells: tuple[Cell, ...] | TooFewPeople, library: Library) -> MonthTogether:
    name = month_text(month_named(key))
    if isinstance(cells, TooFewPeople):
        return MonthTogether(name)
    table = cells_table(cells, lambda level, item: title_of(library, level, item))
    rows = tuple(tuple("" if cell is None else str(cell) for cell in row) for row in table.rows)
    return MonthTogether(name, table.headings, rows)
