"""Whatever colours a site has, words on the practice desktop can be read in every theme."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.content.library import Library
from app.desktop.skin import Skin
from app.domain.support_profile import Theme
from ui.desktop.style import SHAPE_RATIO, TEXT_RATIO, contrast, style_for
from ui.theme.tokens import Look

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.mark.parametrize("theme", Theme)
@given(accent=COLOURS)
def test_words_on_the_accent_of_any_site_can_be_read(theme: Theme, accent: str) -> None:
    style = style_for(Look(theme), accent)

    assert contrast(style.accent, style.on_accent) >= TEXT_RATIO
    assert contrast(style.accent, style.colours.surface) >= SHAPE_RATIO


@pytest.mark.parametrize("theme", Theme)
@given(accent=COLOURS)
def test_words_on_what_is_chosen_can_be_read(theme: Theme, accent: str) -> None:
    style = style_for(Look(theme), accent)

    assert contrast(style.soft, style.on_soft) >= TEXT_RATIO


def test_a_dark_accent_is_kept_as_the_site_wants_it() -> None:
    assert style_for(Look(Theme.LIGHT), "#1f4f33").accent == "#1f4f33"


@pytest.mark.parametrize("skin", Library.load("en").skins(), ids=lambda skin: skin.id)
def test_white_words_are_easy_to_read_on_the_accent_of_each_site(skin: Skin) -> None:
    assert contrast(skin.accent, "#ffffff") >= TEXT_RATIO
    assert style_for(Look(Theme.LIGHT), skin.accent).accent == skin.accent


def test_an_accent_that_is_no_colour_gives_way_to_the_theme() -> None:
    look = Look(Theme.LIGHT)

    assert style_for(look, "greenish").accent == look.colours.accent


def test_high_contrast_keeps_its_own_colours() -> None:
    look = Look(Theme.CONTRAST)

    assert style_for(look, "#1f4f33").accent == look.colours.accent
