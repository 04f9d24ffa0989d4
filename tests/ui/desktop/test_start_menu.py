"""The start menu: it takes the focus, closes beside it, and can be read in very large text."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop.desktop import update
from app.domain.action import Action
from tests.ui.desktop.conftest import Draw
from tests.ui.desktop.scenes import press, two_programs
from ui.theme.tokens import Look


def test_opening_the_start_menu_moves_the_focus_into_it(draw: Draw) -> None:
    state = two_programs()
    surface = draw(state)
    start = surface.place_of("desktop/start")
    assert start is not None
    start.setFocus()

    surface.display(update(state, press("desktop/start")))

    menu = surface.place_of("desktop/menu")
    focused = QApplication.focusWidget()
    assert menu is not None
    assert focused is not None
    assert menu.isAncestorOf(focused)


def test_a_press_beside_the_open_start_menu_closes_it(qtbot: QtBot, draw: Draw) -> None:
    surface = draw(two_programs(press("desktop/start")))
    reported: list[Action] = []
    surface.acted.connect(reported.append)
    letter = surface.place_of("mail/letter/ana")
    assert letter is not None

    seen = surface.childAt(letter.mapTo(surface, QPoint(letter.width() - 5, 5)))
    qtbot.mouseClick(seen, Qt.MouseButton.LeftButton)

    assert reported == [press("desktop/start")]


def test_the_start_menu_scrolls_in_very_large_text_and_cuts_no_words(draw: Draw) -> None:
    state = two_programs(press("desktop/start"))
    surface = draw(state, Look(scale_percent=300), (1366, 420))
    last = surface.place_of("desktop/menu/chat")
    assert last is not None

    last.setFocus()

    bottom = last.mapTo(surface, QPoint(0, last.height())).y()
    assert last.height() >= last.heightForWidth(last.width())
    assert 0 < bottom <= surface.height()
