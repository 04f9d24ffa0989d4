"""Tiles to press: pictures with words, and one answer out of a few."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Show
from ui.theme.tokens import Look
from ui.widgets.big_button import BigButton
from ui.widgets.choice_tiles import ChoiceTiles, Option
from ui.widgets.notice import Notice
from ui.widgets.page import Page
from ui.widgets.picture_tile import PictureTile
from ui.widgets.tiles import Tiles

SIZES = (Option("100", "Normal"), Option("200", "Large"), Option("300", "Very large"))


@pytest.fixture
def question(show: Show) -> ChoiceTiles:
    question = ChoiceTiles(SIZES, "How large are the words?", "100")
    show(question)
    return question


def test_the_answer_given_before_is_shown(question: ChoiceTiles) -> None:
    assert question.choice() == "100"


def test_one_answer_takes_the_place_of_the_other(question: ChoiceTiles, qtbot: QtBot) -> None:
    with qtbot.waitSignal(question.chosen) as told:
        question.tiles["200"].click()

    assert told.args == ["200"]
    assert question.choice() == "200"
    assert not question.tiles["100"].isChecked()


def test_showing_an_answer_is_not_the_persons_wish(question: ChoiceTiles, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(question.chosen):
        question.choose("300")

    assert question.choice() == "300"


def test_arrow_keys_only_look_and_enter_chooses(question: ChoiceTiles, qtbot: QtBot) -> None:
    question.tiles["100"].setFocus()

    qtbot.keyClick(question.tiles["100"], Qt.Key.Key_Right)
    looked_at = question.choice()
    qtbot.keyClick(question.tiles["200"], Qt.Key.Key_Return)

    assert (looked_at, question.choice()) == ("100", "200")


def test_tab_comes_to_the_chosen_answer_and_goes_on_after_it(show: Show, qtbot: QtBot) -> None:
    before, question, after = BigButton("A"), ChoiceTiles(SIZES, "Size?", "200"), BigButton("Z")
    page = Page("Size", offers=())
    for widget in (before, question, after):
        page.add(widget)
    show(page)
    qtbot.waitUntil(before.hasFocus)

    qtbot.keyClick(before, Qt.Key.Key_Tab)
    came_to_chosen = question.tiles["200"].hasFocus()
    question.tiles["300"].setFocus()
    question.tiles["300"].click()
    page.show_notice(Notice("Kept."))
    qtbot.waitUntil(page.findChildren(Notice)[0].isVisible)
    qtbot.keyClick(question.tiles["300"], Qt.Key.Key_Tab)

    assert came_to_chosen
    assert after.hasFocus()


def test_a_screen_reader_hears_a_group_of_radio_buttons(question: ChoiceTiles) -> None:
    told = QAccessible.queryAccessibleInterface(question.tiles["100"])

    assert question.accessibleName() == "How large are the words?"
    assert told.role() == QAccessible.Role.RadioButton
    assert told.state().checked


def test_the_chosen_answer_is_seen_without_colour(question: ChoiceTiles) -> None:
    tile = question.tiles["200"]
    off = tile.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)

    question.choose("200")
    on = tile.grab().toImage().convertToFormat(off.format())

    changed = sum(
        abs(on.pixelColor(x, y).red() - off.pixelColor(x, y).red()) > 100
        for x in range(on.width())
        for y in range(on.height())
    )
    assert changed > 300


def test_a_marked_tile_says_so_in_words(show: Show) -> None:
    tile = PictureTile(
        "Read a mail",
        "pictogram/envelope",
        "You open it.",
        mark="From your supporter",
    )
    show(tile)

    assert tile.accessibleName() == "Read a mail, From your supporter"
    assert tile.accessibleDescription() == "You open it."


def test_a_tile_reports_what_it_stands_for(show: Show) -> None:
    picked: list[object] = []
    tile = PictureTile("Ana", None, value="ana")
    tile.picked.connect(picked.append)
    show(tile)

    tile.click()

    assert picked == ["ana"]


def test_tiles_stand_side_by_side_and_go_below_each_other_as_words_grow(show: Show) -> None:
    def columns(look: Look) -> int:
        tiles = Tiles(least_width=300, most_columns=4)
        made = [PictureTile(name, "pictogram/bicycle") for name in ("Ana", "Bo", "Kim", "Lee")]
        for tile in made:
            tiles.add(tile)
        show(tiles, look=look)
        return len({tile.x() for tile in made})

    assert [columns(Look(scale_percent=scale)) for scale in (100, 200, 300)] == [4, 2, 1]


@pytest.mark.parametrize("scale", [100, 200, 300])
def test_a_tile_is_never_higher_than_what_is_seen_of_a_page(show: Show, scale: int) -> None:
    tile = PictureTile(
        "Read a mail from work",
        "pictogram/envelope",
        "You open it and answer.",
        mark="From your supporter",
    )
    show(tile, look=Look(scale_percent=scale))

    assert tile.heightForWidth(1280) < 450


def test_cleared_tiles_leave_room_for_others(show: Show) -> None:
    tiles = Tiles()
    first, second = PictureTile("Ana", None), PictureTile("Bo", None)
    tiles.add(first)
    show(tiles)

    tiles.clear()
    tiles.add(second)

    assert second.isVisible()
    assert not first.isVisible()


def test_a_question_says_at_its_place_that_an_answer_is_missing(show: Show, qtbot: QtBot) -> None:
    question = ChoiceTiles((Option("a", "One"), Option("b", "Two")), "Which?")
    show(question)

    question.show_problem("Please choose one.")

    (notice,) = question.findChildren(Notice)
    assert notice.text == "Please choose one."
    assert question.tiles["a"].hasFocus()
    question.tiles["b"].click()
    assert not notice.isVisible()
