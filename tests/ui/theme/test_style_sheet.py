"""A window wears a look; changing the look changes everything in it, and fonts keep their weight."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QStyle,
    QStyleOptionFrame,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.support_profile import Theme
from ui.theme.fonts import prepare_look
from ui.theme.style_sheet import apply_look
from ui.theme.tokens import FAMILY, Look, look_of
from ui.widgets.text import SpokenText


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> QWidget:
    prepare_look(qapp)
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window)
    return window


def _put(window: QWidget, widget: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    layout.addWidget(widget)


def test_the_typeface_of_the_program_comes_with_its_three_weights(window: QWidget) -> None:
    assert {"Regular", "SemiBold", "Bold"} <= set(QFontDatabase.styles(FAMILY))


def test_words_grow_with_the_look_of_their_window(window: QWidget) -> None:
    words = SpokenText("Hello.")
    _put(window, words)

    apply_look(window, Look(scale_percent=100))
    window.show()
    small = words.font().pointSizeF()
    apply_look(window, Look(scale_percent=300))

    assert (small, words.font().pointSizeF()) == (14, 42)


def test_the_look_reaches_what_is_painted_by_hand(window: QWidget) -> None:
    words = SpokenText("Hello.")
    _put(window, words)

    apply_look(window, Look(theme=Theme.CALM))

    assert look_of(words).theme is Theme.CALM


@pytest.mark.parametrize("theme", list(Theme))
def test_the_ground_of_the_window_is_the_ground_of_the_theme(window: QWidget, theme: Theme) -> None:
    apply_look(window, Look(theme=theme))
    window.resize(200, 100)
    window.show()

    shown = window.grab().toImage().pixelColor(100, 50).name()

    assert shown == Look(theme=theme).colours.ground


def test_nothing_moves_when_the_focus_comes(window: QWidget, qtbot: QtBot) -> None:
    first, second = QLineEdit("Kim"), QLineEdit("Ayla")
    _put(window, first)
    _put(window, second)
    apply_look(window, Look())
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(first.hasFocus)
    calm = (second.geometry(), _place_of_words(second))

    second.setFocus()
    qtbot.waitUntil(second.hasFocus)

    assert (second.geometry(), _place_of_words(second)) == calm


def _place_of_words(edit: QLineEdit) -> QRect:
    option = QStyleOptionFrame()
    edit.initStyleOption(option)
    return edit.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, edit)
