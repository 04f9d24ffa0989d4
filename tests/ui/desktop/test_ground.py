"""A sample of a setting looks the same in every theme: its words take the ink of its own ground."""

import pytest
from pytestqt.qtbot import QtBot

from app.desktop.elements import Column, Picture, Surface, Text
from app.domain.support_profile import Theme
from ui.desktop.ground import OWN_COLOURS, own_ink
from ui.desktop.layout import ColumnPart
from ui.desktop.style import TEXT_RATIO, contrast, style_for
from ui.desktop.texts import PicturePart, TextPart
from ui.theme.tokens import Look


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("surface", [Surface.DAY, Surface.NIGHT, Surface.SIGNAL])
def test_words_and_pictures_know_the_ink_of_the_sample_they_lie_in(
    qtbot: QtBot, theme: Theme, surface: Surface
) -> None:
    style = style_for(Look(theme), "#1f6f43")
    words, sign, column = TextPart(style), PicturePart(style), ColumnPart(style)
    qtbot.addWidget(column)
    parts = (Text("words", "Order 1042"), Picture("sign", "icon/volume"))
    column.display(Column("sample", parts, surface=surface), [words, sign])

    ground, ink = OWN_COLOURS[surface.value]
    assert own_ink(words) == own_ink(sign) == ink
    assert contrast(ground, ink) >= TEXT_RATIO


def test_other_grounds_leave_the_ink_to_the_theme(qtbot: QtBot) -> None:
    style = style_for(Look(), "#1f6f43")
    words, column = TextPart(style), ColumnPart(style)
    qtbot.addWidget(column)
    column.display(Column("panel", (Text("words", "Hello"),), surface=Surface.PANEL), [words])

    assert own_ink(words) is None
