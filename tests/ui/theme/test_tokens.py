"""Every theme can be read: words reach 7:1 on each ground they stand on, everything else 3:1."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.support_profile import Theme
from ui.theme.tokens import COLOURS, STANDARD_LOOK, Colours, Look, look_of

themes = pytest.mark.parametrize("colours", COLOURS.values(), ids=[str(name) for name in COLOURS])


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _light(colour: str) -> float:
    """Return the relative luminance of WCAG 2.2."""
    seen = QColor(colour)
    red, green, blue = map(_linear, (seen.redF(), seen.greenF(), seen.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_light(one), _light(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_every_theme_has_its_colours() -> None:
    assert set(COLOURS) == set(Theme)


@themes
def test_words_can_be_read_on_every_ground(colours: Colours) -> None:
    pairs = [
        (words, ground)
        for words in (colours.text, colours.dim)
        for ground in (colours.ground, colours.surface, colours.soft)
    ]
    pairs += [
        (colours.on_accent, colours.accent),
        (colours.on_accent, colours.accent_hover),
        (colours.on_soft, colours.soft),
        (colours.text, colours.mark),
    ]

    assert [pair for pair in pairs if _contrast(*pair) < 7] == []


@themes
def test_outlines_signs_and_focus_can_be_seen_on_every_ground(colours: Colours) -> None:
    signs = (colours.outline, colours.accent, colours.focus, *colours.chart)
    grounds = (colours.ground, colours.surface)

    assert [
        (sign, ground) for sign in signs for ground in grounds if _contrast(sign, ground) < 3
    ] == []


def test_easy_to_read_size_is_where_everybody_starts() -> None:
    assert STANDARD_LOOK.body_points == 14


@pytest.mark.parametrize("scale", [100, 125, 150, 200, 250, 300])
def test_a_title_is_never_smaller_than_the_text_under_it(scale: int) -> None:
    look = Look(scale_percent=scale)

    assert look.title_points > look.lead_points > look.body_points


def test_titles_grow_slower_than_words_so_that_they_still_fit() -> None:
    small, large = Look(scale_percent=100), Look(scale_percent=300)

    assert large.body_points / small.body_points == pytest.approx(3)
    assert large.title_points / small.title_points < 2.1


def test_a_widget_outside_a_dressed_window_has_the_standard_look(qapp: QApplication) -> None:
    assert look_of(QWidget()) == STANDARD_LOOK
