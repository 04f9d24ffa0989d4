"""A row is checked before it is in the list; an unusual number is asked about, not refused."""

import pytest

from app.desktop.programs.sheet import Sheet
from app.desktop.programs.sheet_state import number_in
from app.desktop.setup import SetupProblem
from tests.app.desktop.playing import Played, start
from tests.app.desktop.samples import FULL, SCENE, pick, press, write

PROGRAM = Sheet()


@pytest.fixture(params=["program", "tablet"])
def sheet(request: pytest.FixtureRequest) -> Played:
    return start(PROGRAM, request.param)


def filled(sheet: Played, degrees: str) -> Played:
    return sheet.do(
        write("sheet/cell/time", "08:00"),
        write("sheet/cell/degrees", degrees),
        pick("sheet/cell/door", "shut"),
        press("sheet/add"),
    )


def test_a_full_row_goes_into_the_list(sheet: Played) -> None:
    sheet = filled(sheet, "4,5")

    assert sheet.table("sheet/table").rows[-1] == ("08:00", "4,5", "closed")
    assert sheet.text("sheet/answer") == "The row is in the list."
    assert sheet.fact("sheet.cell.time") == ""


def test_what_is_missing_is_named(sheet: Played) -> None:
    sheet = sheet.do(press("sheet/add"))
    assert sheet.text("sheet/answer") == "Fill in this first: Time"

    sheet = sheet.do(write("sheet/cell/time", "08:00"), press("sheet/add"))
    assert sheet.text("sheet/answer") == "Fill in this first: Degrees"


def test_words_are_no_number(sheet: Played) -> None:
    assert filled(sheet, "four").text("sheet/answer") == "Write a number here: Degrees"


@pytest.mark.parametrize("degrees", ["1,9", "12", "-4"])
def test_an_unusual_number_is_asked_about(sheet: Played, degrees: str) -> None:
    sheet = filled(sheet, degrees)
    assert sheet.text("sheet/unusual/degrees") == f"Degrees: {degrees}. Usual is 2 to 7."
    assert sheet.fact("sheet.added") == "0"

    changed = sheet.do(press("sheet/change"))
    assert changed.fact("sheet.cell.degrees") == degrees

    kept = sheet.do(press("sheet/sure"))
    assert kept.fact("sheet.added.0.degrees") == degrees
    assert kept.text("sheet/answer") == "The row is in the list. Please tell Jasmin."


def test_only_rows_of_now_can_be_taken_back(sheet: Played) -> None:
    assert sheet.ignores(press("sheet/undo"))

    sheet = filled(sheet, "4").do(press("sheet/undo"))

    assert len(sheet.table("sheet/table").rows) == 1
    assert sheet.ignores(press("sheet/undo"))


@pytest.mark.parametrize(
    ("text", "number"), [("4,5", 4.5), (" -2.0 ", -2.0), ("−3", -3.0), ("", None), ("4 5", None)]
)
def test_a_number_is_read_with_point_or_comma(text: str, number: float | None) -> None:
    assert number_in(text) == number


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"columns": [], "rows": []}, "'columns' must have at least one"),
        ({"columns": [{"id": "a", "name": "A", "kind": "choice"}], "rows": []}, "options"),
        (
            {"columns": [{"id": "a", "name": "A", "kind": "number", "most": "x"}], "rows": []},
            "'columns[0].most' must be a number",
        ),
        ({"rows": [{"cells": ["06:00", "4", "up"]}]}, "'up' is not an option of 'door'"),
        ({"rows": [{"cells": ["06:00"]}]}, "'rows[0].cells' must have 3 entries"),
    ],
)
def test_a_setup_that_does_not_fit_is_named(change: dict[str, object], named: str) -> None:
    with pytest.raises(SetupProblem) as problem:
        PROGRAM.start("program", {**FULL["sheet"], **change}, SCENE)

    assert named in str(problem.value)
