"""Many files become one table, whatever their order, and a bad one stops nothing."""

import os
from datetime import date
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.export.canonical import MOST_BYTES
from app.export.cells import Cell, Level, Split
from app.export.file_format import read_results, write_results
from app.export.merge import Merged, Refused, Row, merge, merge_folder, read_file
from app.export.period import rest_of_quarter
from app.export.problems import Reason, ResultsFileProblem
from app.export.results_file import Contents, ResultsFile
from tests.app.export.organisations import SEED, contents

MAIL = Cell(Level.EXERCISE, "mail-answer", 10, 30, Split(20, 10, 0))
MAIL_UNSPLIT = Cell(Level.EXERCISE, "mail-answer", 15, 20)
REST = Cell(Level.ALL, "all", 5, 10, Split(5, 5, 0))


def file(told: Contents) -> ResultsFile:
    return read_results(write_results(told, SEED))


def made(cell: Cell, source: int = 1, month: int = 10, revision: int = 1) -> ResultsFile:
    return file(
        contents(cell, source=f"{source:016}", month=date(2026, month, 1), revision=revision)
    )


def quarter(*months: int) -> ResultsFile:
    told = contents(MAIL, source=f"{1:016}")
    period = rest_of_quarter(tuple(date(2026, month, 1) for month in months))
    return file(Contents(told.source, period, 1, "core", told.policy, told.cells))


files = st.lists(
    st.builds(
        made,
        st.sampled_from([MAIL, MAIL_UNSPLIT, REST]),
        source=st.integers(1, 3),
        month=st.integers(9, 12),
        revision=st.integers(1, 3),
    )
    | st.sampled_from([quarter(10, 11), quarter(10, 12)]),
    max_size=8,
)


def test_numbers_of_two_workstations_are_added_and_people_are_not() -> None:
    merged = merge([made(MAIL, 1), made(MAIL_UNSPLIT, 2), made(REST, 2, month=11)])

    assert merged.rows() == (
        Row(Level.EXERCISE, "mail-answer", 2, 15, 50, Split(20, 10, 0)),
        Row(Level.ALL, "all", 1, 5, 10, Split(5, 5, 0)),
    )
    assert merged.attempts == 60
    assert merged.sources == 2
    assert merged.months == ("2026-10", "2026-11")


def test_the_newest_revision_counts() -> None:
    merged = merge([made(MAIL_UNSPLIT, revision=2), made(MAIL, revision=1)])

    assert merged.rows()[0].attempts == 20


def test_a_month_inside_a_quarter_of_the_same_workstation_is_not_counted_twice() -> None:
    merged = merge([quarter(10, 11), made(MAIL, 1, 10), made(MAIL, 1, 12), made(MAIL, 2, 10)])

    assert [file.contents.period.key for file in merged.used()] == ["2026-12", "2026-Q4", "2026-10"]


@given(files, st.randoms())
def test_order_and_repetition_change_nothing(found: list[ResultsFile], random: Random) -> None:
    again = random.sample(found, len(found)) + random.sample(found, len(found) // 2)

    assert merge(again).rows() == merge(found).rows()


@given(files, st.integers(0, 8))
def test_an_interrupted_import_can_simply_be_repeated(found: list[ResultsFile], cut: int) -> None:
    half = merge(found[:cut])

    assert merge(found, half).rows() == merge(found).rows()
    assert merge(found[cut:], half).rows() == merge(found).rows()


def test_bad_files_are_named_with_their_reason_and_stop_nothing(tmp_path: Path) -> None:
    good = write_results(contents(MAIL), SEED)
    (tmp_path / "a.results.json").write_bytes(good)
    (tmp_path / "renamed.json").write_bytes(good)
    (tmp_path / "b.results.json").write_bytes(good[:-20])
    (tmp_path / "c.results.json").write_bytes(good.replace(b'"people":10', b'"people":15'))
    (tmp_path / "holiday.jpg").write_bytes(b"\xff\xd8\xff")
    (tmp_path / "d.results.json").write_bytes(b" " * (MOST_BYTES + 10))
    (tmp_path / ".e.results.json.part").write_bytes(good[:40])
    (tmp_path / "a.results.csv").write_text("What,People")
    (tmp_path / "folder.results.json").mkdir()

    merged = merge_folder(tmp_path)

    assert merged.attempts == 30
    assert merged.refused == (
        Refused("b.results.json", Reason.DAMAGED),
        Refused("c.results.json", Reason.CHANGED),
        Refused("d.results.json", Reason.TOO_LARGE),
        Refused("holiday.jpg", Reason.FOREIGN),
    )


def test_a_file_that_cannot_be_opened_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(ResultsFileProblem) as caught:
        read_file(tmp_path / f"gone{os.sep}a.results.json")

    assert caught.value.reason is Reason.UNREADABLE


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(ResultsFileProblem) as caught:
        merge_folder(tmp_path / "stick")

    assert caught.value.reason is Reason.UNREADABLE


def test_an_empty_folder_is_an_empty_table(tmp_path: Path) -> None:
    assert merge_folder(tmp_path) == Merged()
    assert Merged().rows() == ()
    assert Merged().attempts == 0
