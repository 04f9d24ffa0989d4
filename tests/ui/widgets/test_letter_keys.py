"""Letters on the screen write into a field as a keyboard does."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.i18n import language, use
from ui.accessibility.speak_on_focus import SPEAKS_ITSELF
from ui.widgets.letter_keys import LETTERS, LetterKeys
from ui.widgets.text_field import TextField

Show = Callable[..., QWidget]


@pytest.fixture(autouse=True)
def _language() -> Iterator[None]:
    before = language()
    use("en")
    yield
    use(before)


def named(edit: QLineEdit | QPlainTextEdit) -> QLineEdit | QPlainTextEdit:
    edit.setAccessibleName("Message")
    return edit


def test_a_text_begins_with_a_capital_and_goes_on_small(show: Show) -> None:
    edit = QLineEdit()
    written: list[str] = []
    edit.textEdited.connect(written.append)
    letters = LetterKeys(named(edit))
    show(edit, letters)

    letters.keys["i"].click()
    letters.space_key.click()
    letters.keys["g"].click()
    letters.keys["o"].click()
    letters.signs_key.click()
    letters.keys["."].click()
    letters.back_key.click()
    letters.keys["2"].click()

    assert edit.text() == "I go2"
    assert written[-1] == "I go2"


def test_a_capital_letter_can_be_had_at_any_time(show: Show) -> None:
    edit = QPlainTextEdit("to ")
    edit.moveCursor(edit.textCursor().MoveOperation.End)
    letters = LetterKeys(named(edit))
    show(edit, letters)
    assert letters.keys["a"].text() == "a"

    letters.capital_key.click()
    assert letters.keys["a"].text() == "A"
    letters.keys["a"].click()
    letters.keys["a"].click()

    assert edit.toPlainText() == "to Aa"


def test_bulgarian_has_its_own_letters_and_the_latin_ones_behind_the_signs(show: Show) -> None:
    use("bg")
    letters = LetterKeys(named(QLineEdit()))
    show(letters)
    assert "".join(letters.keys) == LETTERS["bg"]

    letters.signs_key.click()
    assert {"7", "@", "w"} <= set(letters.keys)
    letters.letters_key.click()

    assert "".join(letters.keys) == LETTERS["bg"]


def test_the_letters_go_with_their_field(show: Show) -> None:
    edit = QLineEdit()
    letters = LetterKeys(named(edit))
    show(edit, letters)
    gone: list[int] = []
    letters.done.connect(lambda: gone.append(1))

    edit.hide()

    assert gone == [1]


def test_a_secret_is_written_as_it_is_pressed_and_neither_shown_nor_said(show: Show) -> None:
    field = TextField("Passphrase", is_secret=True)
    edit = field.edit
    letters = LetterKeys(edit)
    show(field, letters)

    letters.keys["i"].click()
    letters.keys["g"].click()

    assert edit.text() == "ig"
    assert letters.is_secret
    assert all(key.property(SPEAKS_ITSELF) for key in letters.keys.values())
    assert "ig" not in letters.written()
