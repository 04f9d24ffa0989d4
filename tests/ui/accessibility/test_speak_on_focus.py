"""What the pointer rests on is said, and letters when somebody asks for them."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tests.ui.conftest import Show
from ui.accessibility.speak_on_focus import HOVER_MILLISECONDS, FocusSpeech
from ui.widgets.big_button import BigButton
from ui.widgets.choice_tiles import ChoiceTiles, Option
from ui.widgets.text import SpokenText
from ui.widgets.text_field import TextField


@dataclass
class Said:
    """A speaker that keeps what it was asked to say."""

    focused: list[str] = field(default_factory=list)
    pointed: list[str] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    spelled: list[str] = field(default_factory=list)
    appeared: list[str] = field(default_factory=list)

    def say_focused(self, text: str, language: str = "") -> None:
        self.focused.append(text)
        self.languages.append(language)

    def say_pointed(self, text: str, language: str = "") -> None:
        self.pointed.append(text)
        self.languages.append(language)

    def say_appeared(self, text: str) -> None:
        self.appeared.append(text)

    def spell(self, text: str) -> None:
        self.spelled.append(text)


@pytest.fixture
def said() -> Said:
    return Said()


def rest_on(widget: QWidget) -> None:
    place = QPointF(5, 5)
    QApplication.sendEvent(widget, QEnterEvent(place, place, place))


def test_a_button_that_has_gone_under_the_pointer_troubles_nobody(
    show: Show, qtbot: QtBot, said: Said
) -> None:
    window = show(BigButton("Stay"))
    gone = BigButton("Gone", parent=window)
    _speech = FocusSpeech(window, said)
    rest_on(gone)

    delete(gone)
    with qtbot.captureExceptions() as problems:
        qtbot.wait(HOVER_MILLISECONDS + 100)

    assert problems == []
    assert said == Said()


@pytest.mark.parametrize("is_pressed", [False, True])
def test_what_the_pointer_rests_on_is_said_once_unless_it_is_pressed(
    show: Show, qtbot: QtBot, said: Said, *, is_pressed: bool
) -> None:
    text = SpokenText("Your step is kept.")
    window = show(holding(text))
    _speech = FocusSpeech(window, said)
    text.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    rest_on(text)

    if is_pressed:
        QTest.mouseClick(text, Qt.MouseButton.LeftButton, pos=QPoint(600, 400))
        text.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    if is_pressed:
        qtbot.wait(HOVER_MILLISECONDS + 300)
        assert said.pointed == []
    else:
        qtbot.waitUntil(lambda: said.pointed == ["Your step is kept."])


def test_a_word_that_is_pressed_on_is_spelled(show: Show, said: Said) -> None:
    text = SpokenText("Mail anna@wise.example now.")
    window = show(holding(text))
    _speech = FocusSpeech(window, said)
    middle = text.height() // 2

    for across in (4, text.fontMetrics().horizontalAdvance("Mail anna"), text.width() - 2):
        QTest.mouseClick(text, Qt.MouseButton.LeftButton, pos=QPoint(across, middle))

    assert said.spelled == ["Mail", "anna@wise.example"]


def test_f8_spells_what_somebody_wrote_and_never_a_secret(show: Show, said: Said) -> None:
    line, secret, button = TextField("Name"), TextField("PIN", is_secret=True), BigButton("Send")
    window = show(holding(line, secret, button))
    _speech = FocusSpeech(window, said)
    line.set_text("Kim")
    secret.set_text("123456")

    for widget in (line.edit, secret.edit, button):
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_F8)

    assert said.spelled == ["Kim", "", "Send"]


def test_what_is_missing_is_said_when_it_appears(show: Show, qtbot: QtBot, said: Said) -> None:
    line = TextField("Name")
    window = show(holding(line))
    _speech = FocusSpeech(window, said)

    line.show_problem("Please write a name first.")

    qtbot.waitUntil(lambda: said.appeared == ["Please write a name first."])


def holding(*widgets: QWidget) -> QWidget:
    """Return a window with `widgets` below each other."""
    window = QWidget()
    lines = QVBoxLayout(window)
    for widget in widgets:
        lines.addWidget(widget)
    lines.addStretch(1)
    window.resize(900, 500)
    return window


def test_the_name_of_a_language_is_said_in_that_language(show: Show, said: Said) -> None:
    answers = (Option("en", "English"), Option("bg", "Български", language="bg"))
    tiles = ChoiceTiles(answers, "Language", "en")
    window = show(tiles)
    speech = FocusSpeech(window, said)
    tiles.tiles["en"].setFocus()

    QTest.keyClick(tiles.tiles["en"], Qt.Key.Key_Right)
    speech.deleteLater()

    assert (said.focused, said.languages) == (["Български"], ["bg"])
