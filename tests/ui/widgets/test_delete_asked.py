"""Deleting asks first, and whoever presses twice by accident keeps everything."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.big_button import BigButton
from ui.widgets.delete_asked import DeleteAsked
from ui.widgets.text import SpokenText

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
