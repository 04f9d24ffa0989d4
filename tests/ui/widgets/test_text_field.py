"""A place to write has its label above, says kindly what is missing, and lets Tab go on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Show
from ui.widgets.big_button import BigButton
from ui.widgets.text import SpokenText
from ui.widgets.text_field import TextArea, TextField


def _seen(field: QWidget) -> list[str]:
    return [words.text() for words in field.findChildren(SpokenText) if words.isVisible()]


def test_label_and_hint_are_seen_and_told(show: Show) -> None:
    field = TextField("Your name", "The name people use at work.")
    show(field)
    edit = field.findChild(QLineEdit)
    assert edit

    told = QAccessible.queryAccessibleInterface(edit)

    assert _seen(field) == ["Your name", "The name people use at work."]
    assert told.text(QAccessible.Text.Name) == "Your name"
    assert told.text(QAccessible.Text.Description) == "The name people use at work."


def test_what_is_typed_is_reported(show: Show, qtbot: QtBot) -> None:
    field = TextField("Your name")
    show(field)
    edit = field.findChild(QLineEdit)
    assert edit

    with qtbot.waitSignals([field.changed, field.entered]):
        qtbot.keyClicks(edit, "Kim")
        qtbot.keyClick(edit, Qt.Key.Key_Return)

    assert field.text() == "Kim"


def test_a_secret_is_not_shown_on_the_screen(show: Show) -> None:
    field = TextField("Secret words", is_secret=True)
    show(field)
    edit = field.findChild(QLineEdit)
    assert edit

    field.set_text("open sesame")

    assert field.text() == "open sesame"
    assert "open" not in edit.displayText()


def test_one_button_shows_a_secret_written_twice(show: Show) -> None:
    secret, again = (TextField(label, is_secret=True) for label in ("Secret", "Again"))
    again.show_with(secret)
    show(secret, again)
    for field in (secret, again):
        field.set_text("open sesame")

    secret.show_button.click()

    assert [field.edit.displayText() for field in (secret, again)] == ["open sesame"] * 2
    assert not again.show_button.isVisible()


def test_what_is_missing_is_said_below_and_the_focus_comes_there(show: Show) -> None:
    field, other = TextField("Your name"), BigButton("Next")
    show(field, other)
    other.setFocus()
    edit = field.findChild(QLineEdit)
    assert edit

    field.show_problem("Please write your name.")

    assert "Please write your name." in _seen(field)
    assert edit.hasFocus()
    assert edit.accessibleDescription() == "Please write your name."


def test_the_sentence_goes_away_when_somebody_writes(show: Show, qtbot: QtBot) -> None:
    field = TextField("Your name", "As people call you.")
    show(field)
    field.show_problem("Please write your name.")

    qtbot.keyClicks(field.edit, "Kim")

    assert _seen(field) == ["Your name", "As people call you."]
    assert field.edit.accessibleDescription() == "As people call you."


def test_a_line_is_not_as_wide_as_the_window(show: Show) -> None:
    field = TextField("Your name")
    show(field, width=1366)

    assert field.edit.width() <= 720
    assert field.edit.x() == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_leaves_a_large_field(show: Show, qtbot: QtBot, key: Qt.Key) -> None:
    before, area, after = BigButton("Back"), TextArea("Note"), BigButton("Next")
    show(before, area, after)
    edit = area.findChild(QPlainTextEdit)
    assert edit
    edit.setFocus()

    qtbot.keyClick(edit, key)

    assert (after if key == Qt.Key.Key_Tab else before).hasFocus()
    assert area.text() == ""


def test_a_line_and_an_area_take_no_more_than_can_be_kept(show: Show, qtbot: QtBot) -> None:
    line, area = TextField("Your name", longest=5), TextArea("Note", longest=8)
    show(line, area)

    qtbot.keyClicks(line.edit, "Alexandra")
    area.edit.insertPlainText("Much to tell")
    qtbot.keyClicks(area.edit, "!")

    assert (line.text(), area.text()) == ("Alexa", "Much to ")
    assert area.edit.textCursor().atEnd()
