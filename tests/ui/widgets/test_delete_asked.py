"""Deleting asks first, and whoever presses twice by accident keeps everything."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.theme.tokens import Look
from ui.widgets.big_button import BigButton
from ui.widgets.delete_asked import DeleteAsked
from ui.widgets.page import Page
from ui.widgets.text import SpokenText
from ui.widgets.vertical_scroll import VerticalScroll

Show = Callable[..., QWidget]


@pytest.mark.parametrize("has_others", [False, True])
def test_the_answer_in_the_same_place_keeps_it(
    has_others: bool,  # noqa: FBT001 - a case of a test
    show: Show,
    qtbot: QtBot,
) -> None:
    others = (BigButton("Do not count it"),) if has_others else ()
    asked = DeleteAsked("Your mail", others=others)
    window = show(asked)
    place = asked.delete_button.mapTo(window, asked.delete_button.rect().center())
    told: list[None] = []
    asked.confirmed.connect(lambda: told.append(None))

    asked.delete_button.click()

    qtbot.waitUntil(lambda: window.childAt(place) is asked.keep_button)
    assert asked.keep_button.hasFocus()
    asked.keep_button.click()
    assert asked.delete_button.hasFocus()
    assert told == []


def test_a_yes_is_reported(show: Show) -> None:
    asked = DeleteAsked("Your mail", text="Remove the invented site")
    show(asked)
    told: list[None] = []
    asked.confirmed.connect(lambda: told.append(None))

    asked.delete_button.click()
    asked.confirm_button.click()

    assert asked.delete_button.text() == "Remove the invented site"
    assert told == [None]


def test_nobody_is_told_that_it_is_gone_for_good_while_backups_hold_it(show: Show) -> None:
    asked = DeleteAsked("Your mail", stays_in_backups=True)
    show(asked)

    asked.delete_button.click()

    told = [one.text() for one in asked.findChildren(SpokenText)]
    assert any("The backups of this computer hold it some weeks longer." in one for one in told)
    assert asked.confirm_button.text() == "Yes, delete it"


@pytest.mark.parametrize("percent", [100, 200, 300])
def test_the_question_is_in_sight_with_the_answer_that_keeps_it(
    percent: int, show: Show, qtbot: QtBot
) -> None:
    page = Page("What is stored about me")
    every = [DeleteAsked(f"Mail {number}", stays_in_backups=True) for number in range(12)]
    for one in every:
        page.add(one)
    window = show(page, look=Look(scale_percent=percent))
    asked = every[9]
    [scroll] = window.findChildren(VerticalScroll)
    asked.delete_button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: _is_in_sight(asked.delete_button, scroll))

    asked.delete_button.click()

    question = next(one for one in asked.findChildren(SpokenText) if "Delete this?" in one.text())
    both = (asked.keep_button, question)
    qtbot.waitUntil(lambda: all(_is_whole(one) and _is_in_sight(one, scroll) for one in both))


def _is_whole(widget: QWidget) -> bool:
    """Tell whether the page has given it its room."""
    return widget.height() >= widget.heightForWidth(widget.width())


def _is_in_sight(widget: QWidget, scroll: VerticalScroll) -> bool:
    place = QRect(widget.mapTo(scroll, QPoint(0, 0)), widget.size())
    return widget.isVisible() and scroll.contentsRect().contains(place)
