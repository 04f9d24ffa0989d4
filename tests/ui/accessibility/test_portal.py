"""What a Linux desktop says about colours, text size and motion becomes what we show.

The real service on a real bus is asked in tests/journeys/test_computer.py.
"""

import pytest

from app.domain.support_profile import Theme
from ui.accessibility.portal import (
    ANIMATIONS,
    CONTRAST,
    HIGH_CONTRAST,
    KDE_ANIMATIONS,
    REDUCED_MOTION,
    SCHEME,
    TEXT_FACTOR,
    Key,
    wishes_in,
)
from ui.theme.wishes import Wishes


def test_a_desktop_nobody_changed_asks_for_nothing() -> None:
    settings: dict[Key, object] = {
        SCHEME: 0,
        CONTRAST: 0,
        HIGH_CONTRAST: False,
        ANIMATIONS: True,
        KDE_ANIMATIONS: "1",
        TEXT_FACTOR: 1.0,
    }

    assert wishes_in(settings) == wishes_in({}) == Wishes()


@pytest.mark.parametrize("key", [CONTRAST, HIGH_CONTRAST])
def test_high_contrast_comes_before_dark(key: Key) -> None:
    dark: dict[Key, object] = {SCHEME: 1}

    assert wishes_in(dark).theme is Theme.DARK
    assert wishes_in({**dark, key: key == HIGH_CONTRAST or 1}).theme is Theme.CONTRAST


@pytest.mark.parametrize(
    "still",
    [{REDUCED_MOTION: 1}, {ANIMATIONS: False}, {KDE_ANIMATIONS: "0"}, {KDE_ANIMATIONS: 0.0}],
)
def test_every_desktop_has_its_own_way_to_ask_for_less_motion(still: dict[Key, object]) -> None:
    assert not wishes_in(still).has_motion


def test_larger_text_is_heard_and_nonsense_is_not() -> None:
    assert wishes_in({TEXT_FACTOR: 1.5}).text_percent == 150
    assert wishes_in({TEXT_FACTOR: "big", SCHEME: "dark"}) == Wishes()
