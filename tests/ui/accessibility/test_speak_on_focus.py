"""What the pointer rests on is said, if it is still there when the moment has come."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tests.ui.conftest import Show
from ui.accessibility.speak_on_focus import HOVER_MILLISECONDS, FocusSpeech
from ui.widgets.big_button import BigButton


def rest_on(widget: QWidget) -> None:
    place = QPointF(5, 5)
    QApplication.sendEvent(widget, QEnterEvent(place, place, place))


def test_a_button_that_has_gone_under_the_pointer_troubles_nobody(show: Show, qtbot: QtBot) -> None:
    said: list[str] = []
    window = show(BigButton("Stay"))
    gone = BigButton("Gone", parent=window)
    _speech = FocusSpeech(window, said.append, said.append)
    rest_on(gone)

    delete(gone)
    with qtbot.captureExceptions() as problems:
        qtbot.wait(HOVER_MILLISECONDS + 100)

    assert problems == []
    assert said == []
