"""Make the results file of a closed month: count, make anonymous, show, keep, write.

All calls here reach the store and belong on the database thread. Where a slow stick must not hold it
up, call `keep`, and then `write_safely` on another thread.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from app.clock import Clock
from app.domain.counts import PersonCell
from app.errors import KnownError
from app.export.anonymise import TooFewPeople, anonymise
from app.export.cells import Cell, Policy
from app.export.file_format import read_results, write_results
from app.export.period import (
    Period,
    month_key,
    month_of,
    next_month,
    one_month,
    quarter_key,
    quarter_of,
    rest_of_quarter,
)
from app.export.results_file import Contents, ResultsFile
from app.export.words import TitleOf, preview, too_few
from app.export.writer import write_safely

FIRST_REVISION = 1


class MonthIsNotClosed(KnownError):
    """A month can leave only when it is over, and only from the computer where it was practised."""


class PreviewIsOutdated(KnownError):
    """Something changed since the file was shown; nothing was written. Show it again."""


class Counts(Protocol):
    """Counts what people did who said yes, without the attempts they hide. Months are in UTC."""

    def months_with_attempts(self) -> tuple[date, ...]:
        """Return the first days of the months in which attempts began."""

    def month_counts(self, *months: date) -> tuple[PersonCell, ...]:
        """Return the counts of `months` together; a person has one random word in all of them."""


class FrozenFiles(Protocol):
    """Keeps the first file of each period, byte for byte."""

    def save(self, period: str, payload: bytes, revision: int) -> None:
        """Keep `payload`; it is never replaced by the same revision."""

    def load(self, period: str) -> bytes | None:
        """Return what was kept of `period`, or None."""


class Workstation(Protocol):
    """The random identity of a data folder."""

    @property
    def source(self) -> str:
        """A random 128-bit number; a folder copied to another computer gets a new one."""

    @property
    def signing_seed(self) -> bytes:
        """The 32 secret bytes of the seal."""

    @property
    def copied_at(self) -> date | None:
        """When this folder was copied here, or None."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What the export needs to know of the exercises: their pack, skills by task, titles by id."""

    pack: str
    skill_of: Mapping[str, str]
    title_of: TitleOf


@dataclass(frozen=True, slots=True)
class Prepared:
    """A file as it would be written, and everything in it as sentences."""

    content: bytes
    results: ResultsFile
    sentences: tuple[str, ...]
    was_issued: bool

    @property
    def cells(self) -> tuple[Cell, ...]:
        """The numbers in the file."""
        return self.results.contents.cells


@dataclass(frozen=True, slots=True)
class NoFile:
    """There is no file for this month, and `sentence` says why."""

    reason: TooFewPeople
    sentence: str


@dataclass(frozen=True, slots=True)
class ExportService:
    """Makes results files. The first file of a period is kept and issued again as it was."""

    counts: Counts
    frozen: FrozenFiles
    workstation: Workstation
    clock: Clock
    catalogue: Catalogue
    policy: Policy

    def months_ready(self) -> tuple[date, ...]:
        """Return the closed months in which somebody practised here, oldest first."""
        return tuple(
            month for month in sorted(self.counts.months_with_attempts()) if self._may(month)
        )

    def prepare(self, month: date) -> Prepared | NoFile:
        """Return the file that counts `month`: its own, or that of its quarter where it is too thin.

        Nothing is kept or written. Raises MonthIsNotClosed.
        """
        month = month_of(month)
        if not self._may(month):
            message = f"{month_key(month)} cannot leave from here"
            raise MonthIsNotClosed(message)
        if issued := self._issued(month):
            return issued
        cells = self._cells(month)
        if not isinstance(cells, TooFewPeople):
            return self._made(one_month(month), cells)
        months = self._thin_months(month)
        together = self._cells(*months) if len(months) > 1 else cells
        if isinstance(together, TooFewPeople):
            return NoFile(cells, too_few(cells, one_month(month)))
        return self._made(rest_of_quarter(months), together)

    def prepare_all(self) -> tuple[Prepared, ...]:
        """Return the files of all closed months that pass, each once, oldest first."""
        found = {
            answer.results.id: answer
            for month in self.months_ready()
            if isinstance(answer := self.prepare(month), Prepared)
        }
        return tuple(found.values())

    def keep(self, prepared: Prepared) -> None:
        """Keep `prepared` as the one file of its period. Raises PreviewIsOutdated."""
        period = prepared.results.contents.period
        now = self.prepare(period.months[0])
        if not isinstance(now, Prepared) or now.content != prepared.content:
            raise PreviewIsOutdated("The counts changed after the preview")
        if not now.was_issued:
            self.frozen.save(period.key, now.content, now.results.contents.revision)

    def issue(self, prepared: Prepared, folder: Path) -> Path:
        """Keep the file, then write it. When it returns, the stick can be removed.

        Raises PreviewIsOutdated, or a WriteProblem; then the kept file can be issued again.
        """
        self.keep(prepared)
        return write_safely(folder, prepared.results.name, prepared.content)

    def _may(self, month: date) -> bool:
        copied = self.workstation.copied_at
        is_ours = copied is None or month > month_of(copied)
        return is_ours and next_month(month) <= self.clock.now().date()

    def _issued(self, month: date) -> Prepared | None:
        for key in (month_key(month), quarter_key(month)):
            content = self.frozen.load(key)
            if content is not None:
                issued = self._shown(content, was_issued=True)
                if month in issued.results.contents.period.months:
                    return issued
        return None

    def _cells(self, *months: date) -> tuple[Cell, ...] | TooFewPeople:
        counts = self.counts.month_counts(*months)
        return anonymise(counts, self.policy, self.catalogue.skill_of)

    def _thin_months(self, month: date) -> tuple[date, ...]:
        """Return the months of a closed quarter that cannot have a file of their own."""
        quarter = quarter_of(month)
        if self.frozen.load(quarter_key(month)) is not None or not self._may(quarter[-1]):
            return ()
        return tuple(
            other
            for other in quarter
            if self._may(other)
            and self.frozen.load(month_key(other)) is None
            and isinstance(self._cells(other), TooFewPeople)
        )

    def _made(self, period: Period, cells: tuple[Cell, ...]) -> Prepared:
        contents = Contents(
            source=self.workstation.source,
            period=period,
            revision=FIRST_REVISION,
            pack=self.catalogue.pack,
            policy=self.policy,
            cells=cells,
        )
        content = write_results(contents, self.workstation.signing_seed)
        return self._shown(content, was_issued=False)

    def _shown(self, content: bytes, *, was_issued: bool) -> Prepared:
        """Return `content` as a reader finds it, so that the preview cannot differ from the file."""
        results = read_results(content)
        sentences = preview(results.contents, self.catalogue.title_of)
        return Prepared(content, results, sentences, was_issued)
