"""A copy for spreadsheets: the same table as on the screen, number by number.

The results file stays the truth; a copy has no seal and is never read back.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.export.cells import Cell as PublishedCell
from app.export.cells import Split
from app.export.merge import Merged
from app.export.results_file import Contents
from app.export.words import TitleOf, cell_name
from app.i18n import _

Cell = str | int | None

# A spreadsheet would run a text that starts like this: OWASP, "CSV Injection".
_STARTS_A_FORMULA = tuple("=+-@|%\t\r\n＝＋－＠")


@dataclass(frozen=True, slots=True)
class Table:
    """What the screen shows and what the copy holds. None is shown as an empty place."""

    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def contents_table(contents: Contents, title_of: TitleOf) -> Table:
    """Return the lines of one results file."""
    return cells_table(contents.cells, title_of)


def cells_table(cells: Iterable[PublishedCell], title_of: TitleOf) -> Table:
    """Return a line for each cell that may be published."""
    rows = tuple(
        (
            cell_name(cell.level, cell.item, title_of),
            cell.people,
            cell.attempts,
            *_parts(cell.split),
        )
        for cell in cells
    )
    return Table((_("What"), _("People"), *_attempt_headings()), rows)


def merged_table(merged: Merged, title_of: TitleOf) -> Table:
    """Return the lines of many results files together."""
    rows = tuple(
        (
            cell_name(row.level, row.item, title_of),
            row.most_people,
            row.attempts,
            *_parts(row.split if row.split.total else None),
        )
        for row in merged.rows()
    )
    # Translators: people are not added up; this is the largest number in any one file.
    return Table((_("What"), _("People in the largest file"), *_attempt_headings()), rows)


def csv_copy(table: Table) -> bytes:
    """Return `table` as CSV that no spreadsheet takes for formulas."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([_harmless(heading) for heading in table.headings])
    writer.writerows([_harmless(cell) for cell in row] for row in table.rows)
    return text.getvalue().encode("utf-8-sig")


def _attempt_headings() -> Sequence[str]:
    return _("Attempts"), _("Alone"), _("With help"), _("Stopped")


def _parts(split: Split | None) -> tuple[Cell, Cell, Cell]:
    return (split.alone, split.helped, split.stopped) if split else (None, None, None)


def _harmless(cell: Cell) -> Cell:
    if not isinstance(cell, str):
        return cell
    text = cell.replace("\0", "")
    return f"'{text}" if text.lstrip().startswith(_STARTS_A_FORMULA) else text
