"""After a page was built again a person is where they were."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.accessibility.focus import same_control
from ui.widgets.choice_tiles import ChoiceTiles, Option

ANSWERS = (Option("low", "Low"), Option("normal", "Normal"))


def page_of(qtbot: QtBot, *questions: str) -> tuple[QWidget, dict[str, ChoiceTiles]]:
    page = QWidget()
    qtbot.addWidget(page)
    lines = QVBoxLayout(page)
    tiles = {question: ChoiceTiles(ANSWERS, question) for question in questions}
    for each in tiles.values():
        lines.addWidget(each)
    return page, tiles


def test_an_answer_is_found_again_beside_the_same_answer_to_another_question(qtbot: QtBot) -> None:
    _page, before = page_of(qtbot, "How loud?", "How high?")
    page, after = page_of(qtbot, "How loud?", "How high?")

    again = same_control(page, before["How high?"].tiles["normal"])

    assert again is after["How high?"].tiles["normal"]


def test_an_answer_to_a_question_that_is_gone_is_not_taken_for_another(qtbot: QtBot) -> None:
    _page, before = page_of(qtbot, "How high?")
    page, _after = page_of(qtbot, "How loud?", "How fast?")

    assert same_control(page, before["How high?"].tiles["normal"]) is None
