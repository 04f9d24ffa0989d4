"""The card with the words of a step shows all of them where there is any room for them."""

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from tests.ui.conftest import Show
from ui.widgets.picture_label import PictureLabel
from ui.widgets.words_card import PICTURE_PX, StepWords, WordsCard

WORDS = StepWords(3, 5, "Press “Rear light”. Then press “Box B”.", picture="pictogram/light-bulb")


def test_the_picture_makes_room_for_a_kind_answer_and_grows_again(show: Show) -> None:
    card = WordsCard()
    card.setFixedSize(360, 250)
    show(card)
    picture = card.findChildren(PictureLabel)[0]

    sides = []
    for words in (WORDS, replace(WORDS, advice="Now it lies in box A."), WORDS):
        card.display(words)
        QApplication.processEvents()
        sides.append(picture.pixmap().deviceIndependentSize().width())
        assert card.verticalScrollBar().maximum() == 0

    assert sides[0] == sides[2] == PICTURE_PX > sides[1]


def test_before_there_are_words_there_is_no_picture_either(show: Show) -> None:
    card = WordsCard()
    show(card)

    assert not any(one.isVisible() for one in card.findChildren(PictureLabel))
