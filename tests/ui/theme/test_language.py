"""A window speaks one language in everything: its direction, its fields, and what it says it is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.i18n import language
from ui.theme.language import wear_language


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[QLineEdit]:
    """A field in a window."""
    window = QWidget()
    qtbot.addWidget(window)
    field = QLineEdit()
    QVBoxLayout(window).addWidget(field)
    yield field
    wear_language(window, "en")


def menu_of(field: QLineEdit) -> list[str]:
    menu = field.createStandardContextMenu()
    return [action.text().partition("\t")[0] for action in menu.actions()]


@pytest.mark.parametrize(
    ("code", "word"), [("nl", "&Kopiëren"), ("bg", "&Копиране"), ("en", "&Copy")]
)
def test_the_words_of_qt_come_in_the_language_too(field: QLineEdit, code: str, word: str) -> None:
    wear_language(field.window(), code)

    assert language() == code
    assert word in menu_of(field)


def test_the_words_of_qt_follow_every_change(field: QLineEdit) -> None:
    for code in ("nl", "bg", "nl", "en"):
        wear_language(field.window(), code)

    assert "&Copy" in menu_of(field)


def test_assistive_technology_is_told_the_language_of_everything(field: QLineEdit) -> None:
    wear_language(field.window(), "bg")

    told = QAccessible.queryAccessibleInterface(field).attributesInterface()
    assert told.attributeValue(QAccessible.Attribute.Locale).bcp47Name() == "bg"


def test_a_language_that_runs_from_the_right_turns_everything_round(field: QLineEdit) -> None:
    wear_language(field.window(), "ar_XB")

    assert field.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft

    wear_language(field.window(), "nl")

    assert field.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
