"""Every simulated program can be used by everyone in every state and skin of an exercise."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.support_profile import Theme
from tests.ui.programs import ROOMS, exercise_ids, looked_at
from tests.ui.tally import Tally
from tests.ui.ways import EVERY_LANGUAGE, few_ways
from ui.theme.fonts import prepare_look
from ui.theme.tokens import Look


@pytest.fixture(scope="module")
def tally(request: pytest.FixtureRequest) -> Iterator[Tally]:
    tally = Tally()
    yield tally
    tally.tell(request, "exercises in the programs")


def test_the_programs_together_meet_every_language_theme_and_window() -> None:
    met = [way for number in range(len(exercise_ids())) for way in few_ways(number)]

    assert {way.language for way in met} == set(EVERY_LANGUAGE)
    assert {way.theme for way in met} == set(Theme)
    assert {(way.percent, way.window.width()) for way in met} == set(ROOMS)


@pytest.mark.timeout(600)
@pytest.mark.parametrize("exercise_id", exercise_ids())
def test_everybody_can_use_the_programs(
    qtbot: QtBot, qapp: QApplication, tally: Tally, exercise_id: str
) -> None:
    prepare_look(qapp)
    found: list[str] = []
    windows: list[QWidget] = []

    place = exercise_ids().index(exercise_id)
    for turn, way in enumerate(few_ways(place), start=place):
        windows.append(QWidget())
        qtbot.addWidget(windows[-1])
        look, room = Look(way.theme, way.percent), ROOMS[way.percent, way.window.width()]
        results = looked_at(windows[-1], exercise_id, way.language, look, room, turn)
        for number, result in enumerate(results):
            tally.add(exercise_id, result)
            at = f"after {number} steps, {way}"
            found += [f"{at}: {f.rule} {f.widget}: {f.detail}" for f in result.findings]

    assert not found, "\n".join(found)
