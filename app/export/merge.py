"""Join results files of many workstations and periods into one table, without a server.

The newest revision of each (source, period, pack) counts. Reading files twice, or in another order,
changes nothing.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from app.export.canonical import MOST_BYTES
from app.export.cells import Cell, Level, Split
from app.export.file_format import read_results
from app.export.period import PeriodKind, month_key
from app.export.problems import Reason, ResultsFileProblem
from app.export.results_file import COPY_ENDING, ResultsFile

Place = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that was not used, and why."""

    name: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the merged table: sums of rounded numbers.

    `attempts` is everything; `split` adds up only the cells that have one, so its total can be
    less. `most_people` is the largest single cell: one person on two workstations or in two months
    would count twice, so people are never added up.
    """

    level: Level
    item: str
    cells: int
    most_people: int
    attempts: int
    split: Split


@dataclass(frozen=True, slots=True)
class Merged:
    """What has been read so far. Never changed, only replaced."""

    files: Mapping[Place, ResultsFile] = field(default_factory=dict)
    refused: tuple[Refused, ...] = ()

    def used(self) -> tuple[ResultsFile, ...]:
        """Return the files that count, by source, period and pack.

        A month that a quarter of the same source counts already is left out, so that no attempt
        counts twice.
        """
        files = [self.files[place] for place in sorted(self.files)]
        in_quarters = {
            (file.contents.source, file.contents.pack, month)
            for file in files
            if file.contents.period.kind is PeriodKind.QUARTER
            for month in file.contents.period.months
        }
        return tuple(file for file in files if not _is_month_in(file, in_quarters))

    def rows(self) -> tuple[Row, ...]:
        """Return the merged table, finest level first."""
        groups: dict[tuple[int, str], list[Cell]] = defaultdict(list)
        for file in self.used():
            for cell in file.contents.cells:
                groups[cell.order].append(cell)
        return tuple(_row(groups[order]) for order in sorted(groups))

    @property
    def attempts(self) -> int:
        """All attempts of all files; each is in exactly one cell."""
        return sum(row.attempts for row in self.rows())

    @property
    def sources(self) -> int:
        """How many workstations the files come from."""
        return len({file.contents.source for file in self.used()})

    @property
    def months(self) -> tuple[str, ...]:
        """The months that are counted, in order."""
        months = {month for file in self.used() for month in file.contents.period.months}
        return tuple(month_key(month) for month in sorted(months))


def merge(files: Iterable[ResultsFile], before: Merged | None = None) -> Merged:
    """Return what is known once `files` are added to what was known before."""
    before = before or Merged()
    newest = dict(before.files)
    for file in files:
        place = _place(file)
        newest[place] = max(newest.get(place, file), file, key=_age)
    return Merged(newest, before.refused)


def merge_folder(folder: Path) -> Merged:
    """Read and join all results files of `folder`; a file that cannot be used stops nothing.

    Hidden files (half-written ones are) and our own copies for spreadsheets are passed over.
    Raises ResultsFileProblem where the folder itself cannot be opened.
    """
    files: list[ResultsFile] = []
    refused: list[Refused] = []
    for path in _candidates(folder):
        try:
            files.append(read_file(path))
        except ResultsFileProblem as problem:
            refused.append(Refused(path.name, problem.reason))
    return merge(files, Merged(refused=tuple(refused)))


def read_file(path: Path) -> ResultsFile:
    """Return the results file at `path`. Raises ResultsFileProblem. Reads at most the cap."""
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        message = f"cannot be opened: {error.strerror}"
        raise ResultsFileProblem(Reason.UNREADABLE, message) from error
    return read_results(content)


def _candidates(folder: Path) -> list[Path]:
    try:
        paths = sorted(folder.iterdir())
    except OSError as error:
        message = f"the folder cannot be opened: {error.strerror}"
        raise ResultsFileProblem(Reason.UNREADABLE, message) from error
    return [
        path
        for path in paths
        if path.is_file() and not path.name.startswith(".") and not path.name.endswith(COPY_ENDING)
    ]


def _place(file: ResultsFile) -> Place:
    return file.contents.source, file.contents.period.key, file.contents.pack


def _age(file: ResultsFile) -> tuple[int, str]:
    return file.contents.revision, file.id


def _is_month_in(file: ResultsFile, counted: set[tuple[str, str, date]]) -> bool:
    contents = file.contents
    is_month = contents.period.kind is PeriodKind.MONTH
    return is_month and (contents.source, contents.pack, contents.period.start) in counted


def _row(cells: list[Cell]) -> Row:
    splits = [cell.split for cell in cells if cell.split is not None]
    return Row(
        level=cells[0].level,
        item=cells[0].item,
        cells=len(cells),
        most_people=max(cell.people for cell in cells),
        attempts=sum(cell.attempts for cell in cells),
        split=Split(
            sum(split.alone for split in splits),
            sum(split.helped for split in splits),
            sum(split.stopped for split in splits),
        ),
    )
