"""Every screen can be used by everyone: in every text size, language and theme, in small windows too."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.sample_places import EVERY_PLACE, SAMPLES, Tour
from tests.ui.tally import Tally
from tests.ui.ways import EVERY_WAY, ways
from ui.accessibility.audit import audit


@pytest.fixture(scope="module")
def tally(request: pytest.FixtureRequest) -> Iterator[Tally]:
    tally = Tally()
    yield tally
    tally.tell(request, "screens")


def test_every_place_has_a_sample() -> None:
    assert set(SAMPLES) == set(EVERY_PLACE)


def test_the_screens_together_meet_every_language_in_every_theme_and_window() -> None:
    met = {way for number in range(len(EVERY_PLACE)) for way in ways(number)}

    assert met == set(EVERY_WAY)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("kind", EVERY_PLACE, ids=lambda kind: kind.__name__)
def test_everybody_can_use(kind: type[object], tour: Tour, tally: Tally, qtbot: QtBot) -> None:
    found: list[str] = []
    tour.open(qtbot)
    for way in ways(EVERY_PLACE.index(kind)):
        place = SAMPLES[kind](tour.samples)
        window = tour.visit(place, way.profile(), way.window, qtbot)

        result = audit(window, way.window)

        assert window.place == place

        found += [f"{way}: {f.rule} {f.widget}: {f.detail}" for f in result.findings]
        tally.add(kind.__name__, result)

    assert not found, "\n".join(found)
