"""A long page scrolls up and down only, and what has the focus stays in sight as a whole."""

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Show
from ui.widgets.big_button import BigButton
from ui.widgets.vertical_scroll import VerticalScroll


def is_seen(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() == widget.rect()


def test_what_has_the_focus_stays_in_sight_when_something_above_it_grows(
    show: Show, qtbot: QtBot
) -> None:
    content, above, button, below = QWidget(), QWidget(), BigButton("Ana"), QWidget()
    lines = QVBoxLayout(content)
    for widget in (above, button, below):
        lines.addWidget(widget)
    below.setFixedHeight(2000)
    show(VerticalScroll(content))
    button.setFocus()
    assert is_seen(button)

    above.setFixedHeight(768 - button.height() // 2)

    QApplication.processEvents()
    qtbot.waitUntil(lambda: is_seen(button))
    assert button.hasFocus()


def test_who_has_scrolled_away_is_not_brought_back(show: Show) -> None:
    content, button, below = QWidget(), BigButton("Ana"), QWidget()
    lines = QVBoxLayout(content)
    for widget in (button, below):
        lines.addWidget(widget)
    below.setFixedHeight(3000)
    area = VerticalScroll(content)
    show(area)
    button.setFocus()
    area.verticalScrollBar().setValue(1500)

    below.setFixedHeight(4000)

    QApplication.processEvents()
    assert area.verticalScrollBar().value() == 1500
