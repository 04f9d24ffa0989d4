"""Every screen has one frame: its name is told, help stays in its place, focus comes to the body."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QCursor, QEnterEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Show
from ui.accessibility.audit_window import settle
from ui.accessibility.roles import install_roles
from ui.theme.tokens import Look
from ui.widgets.big_button import BigButton
from ui.widgets.notice import Notice
from ui.widgets.page import Offer, Page
from ui.widgets.text import SpokenText
from ui.widgets.text_field import TextField
from ui.widgets.vertical_scroll import VerticalScroll

ALL = tuple(Offer)


def _settled(qtbot: QtBot, page: Page) -> None:
    qtbot.waitUntil(lambda: page.window().focusWidget() is not None)


def test_a_screen_reader_hears_the_title_as_the_name_of_a_group(show: Show) -> None:
    _roles = install_roles()
    page = Page("My settings")
    show(page)

    page.set_title("Your settings")

    told = QAccessible.queryAccessibleInterface(page)
    assert told.role() == QAccessible.Role.Grouping
    assert told.text(QAccessible.Text.Name) == "Your settings"


def test_the_focus_comes_to_the_first_thing_in_the_body(show: Show, qtbot: QtBot) -> None:
    page = Page("Who are you?", offers=ALL)
    first = BigButton("Ana")
    page.add(SpokenText("Choose."))
    page.add(first)
    page.add_action(BigButton("Next", kind="main"))

    show(page)

    qtbot.waitUntil(first.hasFocus)


@pytest.mark.parametrize("offer", ALL)
def test_each_offer_reports_its_wish(show: Show, qtbot: QtBot, offer: Offer) -> None:
    page = Page("Mail", offers=ALL)
    show(page)
    wishes = {
        Offer.BACK: page.back_wanted,
        Offer.READ_ALOUD: page.read_aloud_wanted,
    }

    with qtbot.waitSignal(wishes[offer]):
        page.offered[offer].click()


def test_a_key_asks_for_reading_aloud(show: Show, qtbot: QtBot) -> None:
    page = Page("Mail", offers=ALL)
    show(page)

    with qtbot.waitSignal(page.read_aloud_wanted):
        qtbot.keyClick(page, Qt.Key.Key_F2)


def test_reading_aloud_is_in_the_same_place_on_pages_with_other_actions(show: Show) -> None:
    short, long = Page("One", offers=ALL), Page("Two", offers=ALL)
    long.add(SpokenText("Much to read. " * 300))
    short.add_action(BigButton("Next", kind="main"))
    long.add_action(BigButton("Something else"))
    long.add_action(BigButton("Next", kind="main"))
    windows = [show(page) for page in (short, long)]

    places = [
        [page.offered[offer].mapTo(window, page.rect().topLeft()) for offer in ALL]
        for page, window in zip((short, long), windows, strict=True)
    ]

    assert places[0] == places[1]


def test_everything_on_show_can_be_read_aloud_in_order(show: Show) -> None:
    page = Page("My settings", "You can change them.")
    page.add(SpokenText("Words"))
    hidden = SpokenText("Not now")
    page.add(hidden)
    hidden.hide()
    page.add(SpokenText("Voice"))
    show(page)

    assert page.texts() == ["My settings", "You can change them.", "Words", "Voice"]


def test_a_page_that_comes_begins_with_its_title(show: Show) -> None:
    window = show(BigButton("Before"))
    page = Page("The first supporter", "The passphrase opens the supporter area.")
    for label in ("Your name", "Passphrase"):
        page.add(TextField(label))

    layout = window.layout()
    assert layout is not None
    layout.addWidget(page)

    assert page.texts()[:2] == [
        "The first supporter",
        "The passphrase opens the supporter area.",
    ]


def test_a_notice_stands_below_the_title_until_it_is_taken_away(show: Show) -> None:
    page = Page("Mail")
    page.add(SpokenText("Inbox"))
    show(page)

    page.show_notice(Notice("You are still signed in."))
    page.show_notice(Notice("Your work is kept."))
    QApplication.processEvents()
    with_notice = page.texts()
    page.clear_notice()

    assert with_notice == ["Mail", "Your work is kept.", "Inbox"]
    assert page.texts() == ["Mail", "Inbox"]


@pytest.mark.parametrize("scale", [100, 200, 300])
def test_a_page_fits_the_smallest_screen_at_every_text_size(show: Show, scale: int) -> None:
    page = Page("What do you want to practise today?", "Choose one. " * 10, ALL)
    page.add(SpokenText("Much to read. " * 100))
    page.add_action(BigButton("Next", "icon/arrow-right", kind="main"))

    window = show(page, look=Look(scale_percent=scale))

    assert (window.width(), window.height()) == (1366, 768)


def test_a_control_below_the_edge_comes_into_view_with_the_focus(show: Show) -> None:
    page = Page("Long")
    top, low = BigButton("Top"), BigButton("Low")
    page.add(top)
    page.add(SpokenText("Much to read. " * 400))
    page.add(low)
    window = show(page)
    settle(window, window.size())
    was_seen = not low.visibleRegion().isEmpty()

    low.setFocus()
    settle(window, window.size())

    assert low.visibleRegion().boundingRect() == low.rect()
    assert not was_seen


def test_a_part_is_shown_anew_in_its_place_and_takes_no_room_while_it_is_empty(show: Show) -> None:
    page, low = Page("Today"), BigButton("Low")
    page.add(SpokenText("Top"))
    part = page.part("people")
    page.add(low)
    window = show(page)
    settle(window, window.size())
    alone_px = low.y()

    part.add(SpokenText("Ana"))
    page.part("people").add(SpokenText("Kofi"))
    settle(window, window.size())
    texts, below_px = page.texts(), low.y()
    page.part("people")
    settle(window, window.size())

    assert texts == ["Today", "Top", "Kofi"]
    assert low.y() == alone_px < below_px


def test_what_comes_to_a_page_on_show_comes_in_one_go(show: Show) -> None:
    page = Page("Library")
    part = page.part("tasks")
    show(page)

    for words in ("One", "Two", "Three"):
        part.add(SpokenText(words))

    assert page.texts() == ["Library", "One", "Two", "Three"]


def test_tab_goes_through_the_body_and_then_through_the_bar(show: Show, qtbot: QtBot) -> None:
    page = Page("Mail", offers=ALL)
    low, action = BigButton("Low"), BigButton("Next", kind="main")
    page.add_action(action)
    page.add(BigButton("Top"))
    page.add(low)
    show(page)
    _settled(qtbot, page)
    seen = []

    for _number in range(5):
        focused = page.window().focusWidget()
        assert isinstance(focused, BigButton)
        seen.append(focused.text())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)

    assert seen[:2] == ["Top", "Low"]
    assert set(seen[2:]) == {"Back", "Read aloud", "Next"}


def test_what_is_switched_on_later_has_its_place_in_the_round_of_tab(
    show: Show, qtbot: QtBot
) -> None:
    page = Page("For supporters", offers=ALL)
    field, forgotten, opens = (
        TextField("Passphrase"),
        BigButton("I forgot", kind="quiet"),
        BigButton("Open", kind="main"),
    )
    opens.setEnabled(False)
    page.add(field)
    page.add_action(forgotten)
    page.add_action(opens)
    show(page)
    qtbot.waitUntil(field.edit.hasFocus)

    opens.setEnabled(True)

    walked: list[QWidget] = [field.edit]
    for _unused in range(4):
        qtbot.keyClick(walked[-1], Qt.Key.Key_Tab)
        walked.append(page.window().focusWidget())
    assert walked == [field.edit, *page.offered.values(), forgotten, opens]


def test_a_page_of_words_alone_is_read_on_with_the_arrow_keys(show: Show, qtbot: QtBot) -> None:
    page = Page("What I can do")
    for number in range(40):
        page.add(SpokenText(f"Sentence {number}."))
    show(page)
    area = page.findChildren(VerticalScroll)[0]
    qtbot.waitUntil(lambda: area.focusPolicy() == Qt.FocusPolicy.StrongFocus)

    area.setFocus()
    for _unused in range(3):
        qtbot.keyClick(area, Qt.Key.Key_Down)

    assert area.verticalScrollBar().value() > 0
    assert "Sentence 39." in area.accessibleName()


def test_a_page_that_is_seen_whole_is_no_stop_of_the_tab_key(show: Show, qtbot: QtBot) -> None:
    page = Page("What I can do")
    page.add(SpokenText("One sentence."))
    show(page)

    assert not page.findChildren(VerticalScroll)[0].focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("is_there", [True, False])
def test_a_button_that_the_layout_moved_away_from_the_pointer_is_not_pointed_at(
    show: Show, qtbot: QtBot, *, is_there: bool
) -> None:
    page, button = Page("Mail", offers=ALL), BigButton("Open")
    page.add(button)
    show(page)
    _settled(qtbot, page)
    corner = QPoint(0, 0) if is_there else QPoint(-9, -9)
    QCursor.setPos(button.mapToGlobal(corner))
    place = QPointF(corner)
    QApplication.sendEvent(button, QEnterEvent(place, place, place))

    page.resize(page.width() - 1, page.height())

    qtbot.waitUntil(lambda: button.underMouse() is is_there)
