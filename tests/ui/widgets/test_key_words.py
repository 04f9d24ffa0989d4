"""No key word is broken: where two do not fit side by side they stand one below the other."""

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.exercise import KeyWord
from ui.theme.style_sheet import apply_look
from ui.theme.tokens import Look
from ui.widgets.key_words import KeyWords
from ui.widgets.text import SpokenText
from ui.widgets.wrapped import longest_word_width

PRESS = KeyWord("press", "pictogram/tap")
CHANGES = KeyWord("“Rescheduled”", "icon/bell")


@pytest.mark.parametrize(("width", "is_beside"), [(310, False), (600, True)])
def test_a_long_word_is_never_broken(qtbot: QtBot, width: int, *, is_beside: bool) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    apply_look(window, Look())
    words = KeyWords()
    QVBoxLayout(window).addWidget(words)
    window.resize(width, 240)
    window.show()

    words.display((PRESS, CHANGES), is_large=False)
    QApplication.processEvents()
    QApplication.processEvents()

    labels = words.findChildren(SpokenText)
    assert all(each.width() >= longest_word_width(each.text(), each.font()) - 2 for each in labels)
    tops = {each.mapTo(window, each.rect().center()).y() for each in labels}
    assert (len(tops) == 1) == is_beside
