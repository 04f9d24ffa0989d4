"""A long page scrolls up and down only, and what has the focus stays in sight as a whole."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Show
from ui.theme.tokens import Look
from ui.widgets.big_button import BigButton
from ui.widgets.choice_tiles import ChoiceTiles, Option
from ui.widgets.notice import Notice
from ui.widgets.page import Page
from ui.widgets.text_field import TextField
from ui.widgets.vertical_scroll import VerticalScroll


def is_seen(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() == widget.rect()


def test_what_has_the_focus_stays_in_sight_when_something_above_it_grows(
    show: Show, qtbot: QtBot
) -> None:
    content, above, button, below = QWidget(), QWidget(), BigButton("Ana"), QWidget()
    lines = QVBoxLayout(content)
    for widget in (above, button, below):
        lines.addWidget(widget)
    below.setFixedHeight(2000)
    show(VerticalScroll(content))
    button.setFocus()
    assert is_seen(button)

    above.setFixedHeight(768 - button.height() // 2)

    QApplication.processEvents()
    qtbot.waitUntil(lambda: is_seen(button))
    assert button.hasFocus()


def test_who_has_scrolled_away_is_not_brought_back(show: Show) -> None:
    content, button, below = QWidget(), BigButton("Ana"), QWidget()
    lines = QVBoxLayout(content)
    for widget in (button, below):
        lines.addWidget(widget)
    below.setFixedHeight(3000)
    area = VerticalScroll(content)
    show(area)
    button.setFocus()
    area.verticalScrollBar().setValue(1500)

    below.setFixedHeight(4000)

    QApplication.processEvents()
    assert area.verticalScrollBar().value() == 1500


@pytest.mark.parametrize("percent", [100, 200, 300])
def test_what_is_missing_in_a_line_is_in_sight_with_the_line(
    percent: int, show: Show, qtbot: QtBot
) -> None:
    page = Page("The first supporter")
    fields = [TextField(f"Line {number}") for number in range(9)]
    for field in fields:
        page.add(field)
    show(page, look=Look(scale_percent=percent))
    fields[7].edit.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: is_seen(fields[7].edit))

    fields[7].show_problem("These two are not the same. Please write them again.")

    qtbot.waitUntil(lambda: is_seen(fields[7].edit) and _is_read(fields[7]))


@pytest.mark.parametrize("percent", [100, 200, 300])
def test_what_is_missing_in_a_question_is_in_sight_with_its_first_answer(
    percent: int, show: Show, qtbot: QtBot
) -> None:
    page, last = Page("New person"), BigButton("Last")
    question = ChoiceTiles([Option(str(each), f"Picture {each}") for each in range(60)], "Picture")
    for widget in (TextField("Name"), question, last):
        page.add(widget)
    show(page, look=Look(scale_percent=percent))
    last.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: is_seen(last))

    question.show_problem("Please choose a picture.")

    qtbot.waitUntil(lambda: is_seen(question.tiles["0"]) and _is_read(question))


def test_an_answer_far_below_is_in_sight_without_what_was_missing(show: Show, qtbot: QtBot) -> None:
    page = Page("New person")
    question = ChoiceTiles([Option(str(each), f"Picture {each}") for each in range(90)], "Picture")
    page.add(question)
    show(page)
    question.show_problem("Please choose a picture.")
    qtbot.waitUntil(lambda: _is_read(question))

    question.tiles["89"].setFocus(Qt.FocusReason.TabFocusReason)

    qtbot.waitUntil(lambda: is_seen(question.tiles["89"]))


def _is_read(asking: QWidget) -> bool:
    """Tell whether the sentence about what is missing has its room and is seen as a whole."""
    [notice] = asking.findChildren(Notice)
    return notice.height() >= notice.heightForWidth(notice.width()) and is_seen(notice)
