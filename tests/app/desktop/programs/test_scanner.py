"""The scanner counts what is ordered and says kindly what is not."""

import pytest

from app.desktop.programs.scanner import Scanner
from app.desktop.setup import SetupProblem
from tests.app.desktop.playing import Played, start
from tests.app.desktop.samples import FULL, SCENE, press

PROGRAM = Scanner()


@pytest.fixture(params=["handheld", "station"])
def scanner(request: pytest.FixtureRequest) -> Played:
    return start(PROGRAM, request.param)


def test_each_scan_is_counted_on_its_line(scanner: Played) -> None:
    scanner = scanner.do(press("scanner/box/bells"))
    assert scanner.text("scanner/answer") == "Bells: counted."
    assert scanner.table("scanner/lines").rows[0] == ("Bells", "1 of 2", "open")

    scanner = scanner.do(press("scanner/box/bells"))
    assert scanner.text("scanner/answer") == "Bells: complete."
    assert scanner.table("scanner/lines").rows[0] == ("Bells", "2 of 2", "complete")


def test_what_is_not_ordered_is_not_counted(scanner: Played) -> None:
    scanner = scanner.do(press("scanner/box/keys"))

    assert scanner.text("scanner/answer") == "Not ordered: Keys. Put it back."
    assert scanner.fact("scanner.missing") == "2"


def test_one_too_many_is_not_counted(scanner: Played) -> None:
    scanner = scanner.do(press("scanner/box/tyres"), press("scanner/box/tyres"))

    assert scanner.text("scanner/answer") == "You have enough: Tyres. Put it back."
    assert scanner.fact("scanner.count.tyres") == "1"


def test_the_last_scan_can_be_taken_back(scanner: Played) -> None:
    assert scanner.ignores(press("scanner/undo"))

    scanner = scanner.do(press("scanner/box/bells"), press("scanner/undo"))

    assert scanner.fact("scanner.count.bells") == "0"
    assert scanner.ignores(press("scanner/undo"))


def test_an_order_is_finished_when_nothing_is_missing(scanner: Played) -> None:
    scanner = scanner.do(press("scanner/box/bells"), press("scanner/finish"))
    assert scanner.text("scanner/answer") == "Still missing: Bells, Tyres"

    scanner = scanner.do(press("scanner/box/bells"), press("scanner/box/tyres"))
    scanner = scanner.do(press("scanner/finish"))

    assert scanner.fact("scanner.finished") == "yes"
    assert scanner.text("scanner/done/words") == "The order can leave."


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"lines": []}, "'lines' must have at least one"),
        ({"lines": [{"box": "cats", "wanted": 1}]}, "'lines[0].box'"),
        ({"lines": [{"box": "bells"}]}, "'lines[0].wanted' must be 1 or more"),
    ],
)
def test_a_setup_that_does_not_fit_is_named(change: dict[str, object], named: str) -> None:
    with pytest.raises(SetupProblem) as problem:
        PROGRAM.start("station", {**FULL["scanner"], **change}, SCENE)

    assert named in str(problem.value)
