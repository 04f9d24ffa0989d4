"""The stock list finds articles, also with a slip of the pen, and counts what is taken."""

import pytest

from app.desktop.elements import ItemList
from app.desktop.programs.stock import Stock
from app.desktop.setup import SetupProblem
from tests.app.desktop.playing import Played, start
from tests.app.desktop.samples import FULL, SCENE, press, write

PROGRAM = Stock()


@pytest.fixture(params=["program", "phone", "web"])
def stock(request: pytest.FixtureRequest) -> Played:
    return start(PROGRAM, request.param)


def found(stock: Played) -> list[str]:
    return [one for one in stock.ids() if one.startswith("stock/article/")]


@pytest.mark.parametrize("wanted", ["cable", "BRAKE", "bc 20", "ble bra"])
def test_an_article_is_found_by_its_name_or_number(stock: Played, wanted: str) -> None:
    assert found(stock.do(write("stock/search", wanted))) == ["stock/article/cable"]


@pytest.mark.parametrize("wanted", ["cabel", "brak cabble", "caable"])
def test_a_slip_of_the_pen_is_understood(stock: Played, wanted: str) -> None:
    stock = stock.do(write("stock/search", wanted))

    assert stock.text("stock/meant") == "Did you mean this?"
    assert found(stock) == ["stock/article/cable"]


def test_something_else_is_not_found(stock: Played) -> None:
    stock = stock.do(write("stock/search", "elephant"))

    assert stock.text("stock/nothing") == "Nothing found. Try a shorter word."


def test_a_group_shows_its_articles(stock: Played) -> None:
    stock = stock.do(press("stock/group/lights"))
    assert found(stock) == ["stock/article/lamp"]

    assert len(found(stock.do(press("stock/group")))) == 2


def test_the_web_shows_tiles_and_then_the_page_of_one_article() -> None:
    web = start(PROGRAM, "web")
    tiles = web.element("stock/list")
    assert isinstance(tiles, ItemList)
    assert tiles.is_grid

    opened = web.do(press("stock/article/cable"))
    assert found(opened) == []
    assert PROGRAM.address(opened.state) == "https://stock.wheelwise.example/cable"

    assert len(found(opened.do(press("stock/back")))) == 2


def test_what_is_taken_is_counted(stock: Played) -> None:
    stock = stock.do(press("stock/article/cable"))
    assert stock.text("stock/card/shelf") == "Row 2, shelf 4"
    assert stock.text("stock/card/count") == "3 pieces"

    stock = stock.do(press("stock/take"), press("stock/keypad/2"), press("stock/keypad/ok"))

    assert stock.text("stock/card/count") == "1 piece"
    assert stock.fact("stock.taken.cable") == "2"
    assert stock.text("stock/answer") == "The list counts it for you."


def test_more_than_there_is_cannot_be_taken(stock: Played) -> None:
    stock = stock.do(press("stock/article/cable"), press("stock/take"), press("stock/keypad/ok"))
    assert stock.text("stock/answer") == "Type how many you take."

    stock = stock.do(press("stock/keypad/4"), press("stock/keypad/ok"))
    assert stock.text("stock/answer") == "There are not so many. Type a smaller number."

    stock = stock.do(press("stock/keep"))
    assert stock.fact("stock.count.cable") == "3"


def test_an_empty_shelf_can_only_be_ordered_for(stock: Played) -> None:
    stock = stock.do(press("stock/article/lamp"))
    assert stock.ignores(press("stock/take"))

    stock = stock.do(press("stock/order"))

    assert stock.fact("stock.ordered.lamp") == "yes"
    assert stock.text("stock/answer") == "The stock room knows that more is needed."
    assert stock.ignores(press("stock/order"))


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"articles": []}, "'articles' must have at least one"),
        ({"groups": []}, "'articles[0].group' must be the id of a group"),
    ],
)
def test_a_setup_that_does_not_fit_is_named(change: dict[str, object], named: str) -> None:
    with pytest.raises(SetupProblem) as problem:
        PROGRAM.start("phone", {**FULL["stock"], **change}, SCENE)

    assert named in str(problem.value)
