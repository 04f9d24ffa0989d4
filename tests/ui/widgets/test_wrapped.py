"""What is as wide as its words holds them on one line, whatever letters they are in."""

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from app.domain.support_profile import Font
from ui.theme.fonts import load_font, prepare_look
from ui.theme.tokens import FAMILY
from ui.theme.typefaces import TYPEFACES
from ui.widgets.wrapped import Wrapped, longest_word_width, natural_width


@pytest.mark.parametrize("font", Font)
@pytest.mark.parametrize("words", ["Shelf", "of", "Roof", "Yes, if", "j", "Път", "100 %", "A 😀"])
def test_words_stay_on_one_line_in_the_width_they_ask_for(
    qapp: QApplication, font: Font, words: str
) -> None:
    prepare_look(qapp)
    load_font(font)
    letters = QFont([TYPEFACES[font].family, FAMILY])

    for pixels in range(14, 90, 3):
        letters.setPixelSize(pixels)
        one_line = Wrapped(words, letters, 10_000).height_px

        assert Wrapped(words, letters, natural_width(words, letters)).height_px == one_line
        for word in words.split():
            room = longest_word_width(word, letters)
            assert (
                Wrapped(word, letters, room).height_px == Wrapped(word, letters, 10_000).height_px
            )
