"""A widget that moves to another layout is still given the room it needs."""

from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.letting_go import let_go


def test_a_widget_that_moved_is_given_more_room_when_its_words_grow(
    qtbot: QtBot, qapp: QApplication
) -> None:
    window, words = QWidget(), QLabel("Short.")
    qtbot.addWidget(window)
    words.setWordWrap(True)
    outside, first, second = QVBoxLayout(window), QVBoxLayout(), QVBoxLayout()
    outside.addLayout(first)
    outside.addLayout(second)
    first.addWidget(words)
    window.resize(100, 400)
    window.show()

    let_go(first)
    second.addWidget(words)
    before = second.totalHeightForWidth(100)
    words.setText("These words are so many that they need several lines here. " * 3)
    qapp.processEvents()

    assert second.totalHeightForWidth(100) > 2 * before


def test_only_what_is_asked_for_is_let_go(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    labels = [QLabel(name) for name in ("first", "second", "third")]
    for label in labels:
        layout.addWidget(label)

    let_go(layout, first=1, kept=1)

    kept = layout.itemAt(0)
    assert layout.count() == 1
    assert kept is not None
    assert kept.widget() is labels[0]
