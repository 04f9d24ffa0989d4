"""Sealed tallies: for places with too few people on each workstation for a results file."""

from argparse import Namespace
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.admin.own_key import own_key
from app.admin.terminal import is_there, opened_again, say
from app.bootstrap import Services, title_of
from app.content.library import Library
from app.domain.counts import PersonCell
from app.export.anonymise import TooFewPeople
from app.export.canonical import MOST_BYTES
from app.export.cells import FEWEST_PEOPLE, Cell, Policy
from app.export.period import month_key
from app.export.tally import (
    ENDING,
    Collector,
    Tally,
    TallyProblem,
    collector_bytes,
    collector_from,
    collector_of,
    opened_tally,
    put_together,
    sealed_tally,
    word_for,
)
from app.export.words import cell_name
from app.export.writer import write_safely
from app.paths import data_folder

KEY = "collector-key"
"""Lies in the data folder of whoever collects tallies: without it none can be opened."""
COLLECTOR_ENDING = ".collector"
COLLECTOR_NAME = f"wise-steps{COLLECTOR_ENDING}"


@dataclass(frozen=True, slots=True)
class Together:
    """What many tallies say together, by month ("2026-10"), and the names of files not used."""

    months: Mapping[str, tuple[Cell, ...] | TooFewPeople]
    refused: tuple[tuple[str, TallyProblem], ...]

    @property
    def is_enough(self) -> bool:
        """True when at least one month may be published."""
        return any(not isinstance(cells, TooFewPeople) for cells in self.months.values())


def make_collector(wanted: Namespace) -> int:
    """Write the file that workstations need to make tallies for this collector."""
    path = write_collector(data_folder(wanted.data), is_there(wanted.to))
    say(f"Written: {path}")
    say("Take it to each workstation. Keep this data folder: only it can open the tallies.")
    return 0


def write_collector(folder: Path, to: Path) -> Path:
    """Write the collector's file of the data folder `folder` into `to`.

    Raises a WriteProblem or KeySpoiled.
    """
    secret = own_key(folder, KEY)
    return write_safely(to, COLLECTOR_NAME, collector_bytes(collector_of(secret)))


def make_tallies(wanted: Namespace) -> int:
    """Write a tally of each closed month, for one collector only."""
    collector = read_collector(wanted.collector)
    to = is_there(wanted.to)
    with opened_again(data_folder(wanted.data)) as services:
        tallies = sealed_tallies(services, wanted.lang, collector)
        paths = [write_safely(to, name, content) for name, content in tallies.items()]
        if paths:
            services.store.audit("administrator", "tallies written", f"{len(paths)} months")
    for path in paths:
        say(f"Written: {path}")
    if not paths:
        say("Nobody who said yes practised in a closed month. Nothing was written.")
    return 0 if paths else 1


def read_collector(file: Path) -> Collector:
    """Return the collector whose file this is. Raises TallyProblem."""
    return collector_from(_read(file))


def months_counted(services: Services, language: str) -> Mapping[date, tuple[PersonCell, ...]]:
    """Return what tallies would count of each closed month, of people who said yes."""
    counts = services.store.counts
    months = services.export(language).months_ready()
    found = {month: counts.month_counts(month) for month in months}
    return {month: cells for month, cells in found.items() if cells}


def sealed_tallies(services: Services, language: str, collector: Collector) -> Mapping[str, bytes]:
    """Return a tally of each closed month, by the name of its file."""
    store, found = services.store, {}
    for month in months_counted(services, language):
        tally = _tally(services, collector, month)
        name = f"wise-steps_{tally.source[:8]}_{tally.month}{ENDING}"
        found[name] = sealed_tally(tally, collector, store.workstation.signing_seed)
    return found


def merge_tallies(wanted: Namespace) -> int:
    """Open all tallies in a folder, put them together, and print what may be published."""
    folder = is_there(wanted.folder)
    if wanted.people < FEWEST_PEOPLE:
        say(f"Please count {FEWEST_PEOPLE} people at least. Nothing was opened.")
        return 1
    library = Library.load(wanted.lang)
    together = count_together(data_folder(wanted.data), folder, library, wanted.people)
    if not together.months and not together.refused:
        say(f"There are no tallies in {folder}.")
    for name, problem in together.refused:
        say(f"Not used: {name}: {problem}")
    for month, cells in together.months.items():
        if isinstance(cells, TooFewPeople):
            say(f"{month}: fewer than {cells.needed} people, also together.")
            continue
        for cell in cells:
            name = cell_name(cell.level, cell.item, lambda *place: title_of(library, *place))
            say(f"{month}\t{name}\t{cell.people}\t{cell.attempts}")
    return 0 if together.is_enough else 1


def tallies_in(folder: Path) -> tuple[Path, ...]:
    """Return the tallies in a folder or on a stick; none where it cannot be read."""
    return _files_in(folder, ENDING)


def collectors_in(folder: Path) -> tuple[Path, ...]:
    """Return the collector's files in a folder or on a stick; none where it cannot be read."""
    return _files_in(folder, COLLECTOR_ENDING)


def _files_in(folder: Path, ending: str) -> tuple[Path, ...]:
    try:
        return tuple(sorted(folder.glob(f"*{ending}")))
    except OSError:
        return ()


def count_together(data: Path, folder: Path, library: Library, people: int) -> Together:
    """Open all tallies in `folder` with the key in `data`.

    Raises TallyProblem without a key, and KeySpoiled.
    """
    if not (data / KEY).exists():
        raise TallyProblem("This data folder collects no tallies. Use the command collector.")
    secret = own_key(data, KEY)
    tallies, refused = [], []
    for path in tallies_in(folder):
        try:
            tallies.append(opened_tally(_read(path), secret))
        except TallyProblem as problem:
            refused.append((path.name, problem))
    skill_of = {task.id: task.skills[0] for task in library.tasks()}
    return Together(put_together(tallies, Policy(people=people), skill_of), tuple(refused))


def _tally(services: Services, collector: Collector, month: date) -> Tally:
    key = month_key(month)

    def word_of(nickname: str) -> str:
        return word_for(collector, key, nickname)

    counts: tuple[PersonCell, ...] = services.store.counts.month_counts(month, word_of=word_of)
    return Tally(services.store.workstation.source, key, counts)


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as problem:
        raise TallyProblem("The file cannot be read. Is the stick still there?") from problem
