"""Deleting asks first, and whoever presses twice by accident keeps everything."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.big_button import BigButton
from ui.widgets.delete_asked import DeleteAsked

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
