"""The copy for spreadsheets equals the screen, number by number, and can start nothing."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from app.domain.counts import PersonCell
from app.export.anonymise import TooFewPeople, anonymise
from app.export.cells import Cell, Level, Policy, Split
from app.export.copies import Table, contents_table, csv_copy, merged_table
from app.export.file_format import read_results, write_results
from app.export.merge import merge
from tests.app.export.organisations import SEED, SKILL_OF, contents, organisations, title_of


def lines(copy: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(copy.decode("utf-8-sig"), newline="")))


def test_the_copy_has_the_lines_of_the_screen() -> None:
    told = contents(
        Cell(Level.EXERCISE, "mail-answer", 10, 30, Split(20, 10, 0)), Cell(Level.ALL, "all", 5, 15)
    )

    assert lines(csv_copy(contents_table(told, title_of))) == [
        ["What", "People", "Attempts", "Alone", "With help", "Stopped"],
        ["Title of mail-answer", "10", "30", "20", "10", "0"],
        ["All other tasks", "5", "15", "", "", ""],
    ]


def test_the_copy_of_many_files_has_the_merged_numbers() -> None:
    first = contents(Cell(Level.EXERCISE, "mail-answer", 10, 30, Split(20, 10, 0)))
    second = contents(
        Cell(Level.EXERCISE, "mail-answer", 15, 20), Cell(Level.ALL, "all", 5, 5), source="b" * 26
    )
    merged = merge(read_results(write_results(told, SEED)) for told in (first, second))

    table = merged_table(merged, title_of)

    assert table.rows == (
        ("Title of mail-answer", 15, 50, 20, 10, 0),
        ("All other tasks", 5, 5, None, None, None),
    )


@given(organisations())
def test_each_number_of_the_copy_is_that_of_the_file(counts: list[PersonCell]) -> None:
    cells = anonymise(counts, Policy(), SKILL_OF)
    if isinstance(cells, TooFewPeople):
        return
    table = contents_table(contents(*cells), title_of)

    shown = [["" if cell is None else str(cell) for cell in row] for row in table.rows]

    assert lines(csv_copy(table))[1:] == shown
    assert [row[1:3] for row in table.rows] == [(cell.people, cell.attempts) for cell in cells]


def test_a_title_can_never_be_taken_for_a_formula() -> None:
    dangerous = (
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "|calc",
        "%0",
        "\t=1",
        "  =1",
        "\r=1",
        "＝1",
        "\0=1",
    )

    for title in dangerous:
        (cell,) = lines(csv_copy(Table((title,), ())))[0]
        assert cell.startswith("'")


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1, max_size=4))
def test_no_text_ends_up_in_another_place(texts: list[str]) -> None:
    found = lines(csv_copy(Table(("What",), (tuple(texts),))))[1]

    assert [cell.removeprefix("'") for cell in found] == [
        text.replace("\0", "").removeprefix("'") for text in texts
    ]
    assert not any(cell.lstrip().startswith(tuple("=+-@|%")) for cell in found)
