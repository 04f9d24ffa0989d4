"""Words on a screen wrap at any size, stay plain, and light up while they are spoken."""

import pytest
from PySide6.QtGui import QColor, QImage

from tests.ui.conftest import Show
from ui.theme.tokens import Look
from ui.widgets.text import LINE_SPACING, SpokenText
from ui.widgets.wrapped import Wrapped

LONG = "Open the mail from Ayla and read it. " * 8
ENDLESS = "Arbeitsunfähigkeitsbescheinigung"


def _has_colour(image: QImage, colour: str) -> bool:
    wanted = QColor(colour)
    return any(
        image.pixelColor(x, y) == wanted
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    )


@pytest.mark.parametrize("scale", [100, 200, 300])
def test_words_take_the_height_they_need(show: Show, scale: int) -> None:
    words = SpokenText(LONG)
    show(words, look=Look(scale_percent=scale))

    assert words.heightForWidth(400) > words.heightForWidth(900)
    assert words.height() >= words.heightForWidth(words.width())


def test_a_word_longer_than_the_screen_is_broken_and_not_cut(show: Show) -> None:
    words = SpokenText(ENDLESS)
    show(words, look=Look(scale_percent=300))

    assert words.minimumSizeHint().width() < 600
    assert words.heightForWidth(600) > words.heightForWidth(5000)


def test_a_line_is_never_longer_than_eighty_letters(show: Show) -> None:
    words = SpokenText(LONG)
    show(words, width=3000)
    letter = words.fontMetrics().averageCharWidth()

    assert words.heightForWidth(3000) == words.heightForWidth(letter * 80)


def test_a_text_is_as_high_as_it_is_drawn_also_when_its_height_was_known(show: Show) -> None:
    first, again, larger = SpokenText(LONG), SpokenText(LONG), SpokenText(LONG, kind="title")
    show(first, again, larger)

    for width in (200, 500, 1000):
        assert first.heightForWidth(width) == again.heightForWidth(width)
        assert larger.heightForWidth(width) > first.heightForWidth(width)
    lines = Wrapped(LONG, first.font(), 200, spacing=LINE_SPACING)
    assert first.heightForWidth(200) == round(lines.height_px + 0.5)


def test_signs_in_a_text_are_shown_as_they_are(show: Show) -> None:
    plain, tagged = SpokenText("Hello"), SpokenText("<b>Hello</b>")
    show(plain, tagged)

    assert tagged.sizeHint().width() > plain.sizeHint().width() * 1.5


def test_the_spoken_word_is_marked_until_it_is_over(show: Show) -> None:
    words = SpokenText("Open the mail.")
    show(words)
    mark = Look().colours.mark
    calm = words.grab().toImage()

    words.highlight(5, 3)
    marked = words.grab().toImage()
    words.clear_highlight()

    assert _has_colour(marked, mark)
    assert not _has_colour(calm, mark)
    assert words.grab().toImage() == calm


def test_the_mark_lies_on_the_right_word_after_a_picture_sign(show: Show) -> None:
    with_sign, without = SpokenText("\U0001f600\U0001f600 mail now"), SpokenText("xx mail now")
    show(with_sign, without)
    with_sign.highlight(3, 4)
    without.highlight(3, 4)

    widths = [_marked_width(words) for words in (with_sign, without)]

    assert widths[1] > 0
    assert widths[0] == pytest.approx(widths[1], abs=2)


def test_a_highlight_moves_nothing(show: Show) -> None:
    words, below = SpokenText(LONG), SpokenText("Below.")
    show(words, below)
    before = below.geometry()

    words.highlight(0, 4)

    assert below.geometry() == before


def test_new_words_are_not_marked(show: Show) -> None:
    words = SpokenText("Open the mail.")
    show(words)
    words.highlight(0, 4)

    words.setText("Press Send.")

    assert not _has_colour(words.grab().toImage(), Look().colours.mark)


def _marked_width(words: SpokenText) -> int:
    image, mark = words.grab().toImage(), QColor(Look().colours.mark)
    columns = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) == mark for y in range(image.height()))
    ]
    return columns[-1] - columns[0] if columns else 0
