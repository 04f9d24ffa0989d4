"""In the supporter area people begin where they are, not on the way to another page."""

from pytestqt.qtbot import QtBot

from tests.ui.conftest import Show
from ui.screens.supporter.people import PeopleScreen
from ui.screens.supporter.supporter_page import SupporterPage
from ui.widgets.big_button import BigButton


def test_a_page_of_the_row_begins_at_its_own_name(show: Show, qtbot: QtBot) -> None:
    screen = PeopleScreen()
    show(screen)

    qtbot.waitUntil(lambda: screen.window().focusWidget() is not None)

    focused = screen.window().focusWidget()
    assert isinstance(focused, BigButton)
    assert focused.text() == "People"


def test_another_page_begins_below_the_row(show: Show, qtbot: QtBot) -> None:
    screen = SupporterPage("Kim")
    first = BigButton("Fill in")
    screen.add(first)

    show(screen)

    qtbot.waitUntil(first.hasFocus)
