"""Every screen can be used by everyone: in every text size, every language and every theme."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.demo import fill_demo
from app.domain.support_profile import SupportProfile, Theme
from app.i18n import LANGUAGES
from tests.counts import long_count
from tests.ui.sample_places import EVERY_PLACE, SAMPLES, Tour
from ui.accessibility.audit import SMALLEST_SIZE, audit
from ui.theme.fonts import prepare_look

SIZES_PERCENT = (100, 200, 300)
SMALLER = ((200, QSize(1024, 600)), (300, QSize(1280, 720)))
"""Text size in percent and window: ACCESS P4."""

THEMES = (Theme.LIGHT, Theme.DARK, Theme.CONTRAST)
WAYS = list(product([language.code for language in LANGUAGES], THEMES))


@dataclass(slots=True)
class Tally:
    """What has been looked at."""

    screens: set[str] = field(default_factory=set)
    windows: int = 0
    controls: int = 0
    findings: int = 0


@pytest.fixture(scope="module")
def tour(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tour]:
    prepare_look(qapp)
    folder: Path = tmp_path_factory.mktemp("invented site")
    fill_demo(folder, "en")
    tour = Tour(folder)
    yield tour
    tour.close()


@pytest.fixture(scope="module")
def tally(request: pytest.FixtureRequest) -> Iterator[Tally]:
    tally = Tally()
    yield tally
    capture = request.config.pluginmanager.get_plugin("capturemanager")
    assert capture is not None
    with capture.global_and_fixture_disabled():
        print(
            f"\naudit: {len(tally.screens)} screens, {tally.windows} windows, "
            f"{tally.controls} controls, {tally.findings} findings"
        )


def profiles(number: int) -> list[SupportProfile]:
    """Return each size once, language and theme in turn; all of them in a long run."""
    if long_count(0, 1):
        return [
            SupportProfile(language, size, theme)
            for size, (language, theme) in product(SIZES_PERCENT, WAYS)
        ]
    chosen = [
        (size, WAYS[(number + 4 * turn) % len(WAYS)]) for turn, size in enumerate(SIZES_PERCENT)
    ]
    return [SupportProfile(language, size, theme) for size, (language, theme) in chosen]


def windows(number: int) -> list[tuple[SupportProfile, QSize]]:
    """Return what place `number` is looked at in; the smallest windows with it, in turn."""
    smaller = [
        (replace(profile, text_size_percent=percent), size)
        for profile in profiles(number)[:1]
        for percent, size in SMALLER
    ]
    wanted = smaller if long_count(0, 1) else smaller[number % 2 :][:1]
    return [(profile, SMALLEST_SIZE) for profile in profiles(number)] + wanted


def test_every_place_has_a_sample() -> None:
    assert set(SAMPLES) == set(EVERY_PLACE)


def test_a_short_run_meets_every_theme_in_every_language_and_size() -> None:
    met = {
        (profile.text_size_percent, profile.language, profile.theme)
        for number in range(len(EVERY_PLACE))
        for profile in profiles(number)
    }

    assert len(met) == len(SIZES_PERCENT) * len(WAYS)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("kind", EVERY_PLACE, ids=lambda kind: kind.__name__)
def test_everybody_can_use(kind: type[object], tour: Tour, tally: Tally, qtbot: QtBot) -> None:
    found: list[str] = []
    tour.open(qtbot)
    for profile, size in windows(EVERY_PLACE.index(kind)):
        place = SAMPLES[kind](tour.samples)
        window = tour.visit(place, profile, size, qtbot)

        result = audit(window, size)

        assert window.place == place

        way = f"{profile.text_size_percent} % {profile.language} {profile.theme}"
        found += [f"{way}: {f.rule} {f.widget}: {f.detail}" for f in result.findings]
        tally.screens.add(kind.__name__)
        tally.windows += 1
        tally.controls += result.controls
    tally.findings += len(found)

    assert not found, "\n".join(found)
