"""The window keeps its size, whatever it shows and however large the words are."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.prompting import PromptLevel
from app.domain.support_group import SupportGroup
from app.domain.support_profile import SupportProfile
from tests.ui.sample_places import EVERY_PLACE, SAMPLES, Tour
from ui.flows.practice import PracticeFlow
from ui.places import ChooseTask, MyThings, Practise
from ui.support_places import SupportsOf
from ui.widgets.choice_tiles import ChoiceTile
from ui.widgets.picture_tile import PictureTile
from ui.widgets.vertical_scroll import VerticalScroll

SMALLEST = QSize(1366, 768)


def test_no_page_makes_the_window_taller_when_the_words_become_largest(
    qtbot: QtBot, tour: Tour
) -> None:
    tour.open(qtbot)
    grown = []
    for kind in EVERY_PLACE:
        place = SAMPLES[kind](tour.samples)
        tour.visit(place, SupportProfile(has_voice=False), SMALLEST, qtbot)
        largest = SupportProfile(text_size_percent=300, has_voice=False)
        tour.context.session.profile = largest
        tour.shell.rebuild()
        qtbot.wait(1)
        if tour.shell.height() > SMALLEST.height() or tour.shell.width() > SMALLEST.width():
            grown.append((kind.__name__, tour.shell.height()))

    assert grown == []


def test_the_help_key_works_while_the_focus_is_above_the_page(qtbot: QtBot, tour: Tour) -> None:
    tour.open(qtbot)
    place = Practise(tour.samples.exercise_id)
    tour.visit(place, SupportProfile(has_voice=False, waiting_seconds=None), SMALLEST, qtbot)
    tour.shell.strip.change_button.setFocus()

    QTest.keyClick(tour.shell.strip.change_button, Qt.Key.Key_F1)

    assert tour.shell.flow is not None
    (practice,) = tour.shell.flow.screen.findChildren(PracticeFlow)
    assert practice.run.help.asked is PromptLevel.REPEATED


def test_a_page_that_goes_leaves_no_gap_before_the_next_one(qtbot: QtBot, tour: Tour) -> None:
    tour.open(qtbot)
    shell = tour.visit(ChooseTask(), SupportProfile(has_voice=False), SMALLEST, qtbot)
    before = shell.strip.size()

    shell.go(MyThings())

    assert shell.flow is not None
    assert shell.flow.screen.isVisible()
    assert shell.strip.size() == before


def test_who_changes_person_by_keyboard_begins_at_the_first_picture(
    qtbot: QtBot, tour: Tour
) -> None:
    tour.open(qtbot)
    shell = tour.visit(ChooseTask(), SupportProfile(has_voice=False), SMALLEST, qtbot)
    shell.strip.change_button.setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(shell.strip.change_button, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: isinstance(shell.focusWidget(), PictureTile))
    assert shell.focusWidget() is _page(tour).findChildren(PictureTile)[0]


def test_what_was_chosen_stays_under_the_pointer(qtbot: QtBot, tour: Tour) -> None:
    tour.open(qtbot)
    tour.context.session.shows_more_supports = True
    place = SupportsOf(SupportGroup.HEARING, ChooseTask())
    tour.visit(place, SupportProfile(has_voice=False), SMALLEST, qtbot)
    (bar,) = (one.verticalScrollBar() for one in _page(tour).findChildren(VerticalScroll))
    bar.setValue(bar.maximum() - 20)
    chosen = _tile(tour, "Low")
    chosen.setFocus()
    before = chosen.mapTo(_page(tour), QPoint(0, 0))

    tour.shell.rebuild()

    assert _tile(tour, "Low") is not chosen
    qtbot.waitUntil(lambda: _tile(tour, "Low").mapTo(_page(tour), QPoint(0, 0)) == before)


def _page(tour: Tour) -> QWidget:
    assert tour.shell.flow is not None
    return tour.shell.flow.screen


def _tile(tour: Tour, name: str) -> ChoiceTile:
    tiles = _page(tour).findChildren(ChoiceTile)
    return next(tile for tile in tiles if tile.accessibleName() == name)
