"""Every simulated program can be used by everyone in every state an exercise brings it to."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.content.library import Library
from app.desktop.desktop import DesktopState, update
from app.desktop.program import Scene
from app.domain.support_profile import SupportProfile, Theme
from app.practice.advance import begin
from tests.ui.tally import Tally
from tests.ui.ways import EVERY_LANGUAGE, NORMAL, Way, ways
from ui.accessibility.audit import audit
from ui.desktop.practice_desktop import PracticeDesktop
from ui.theme.fonts import prepare_look
from ui.theme.language import wear_language
from ui.theme.style_sheet import apply_look
from ui.theme.tokens import Look

ROOMS = {
    (100, 1366): QSize(956, 690),
    (200, 1366): QSize(1366, 560),
    (300, 1366): QSize(1366, 480),
    (200, 1024): QSize(1024, 392),
    (300, 1280): QSize(1280, 432),
}
"""What strip, step card and switch leave of a window, by text size in percent and its width."""


@pytest.fixture(scope="module")
def tally(request: pytest.FixtureRequest) -> Iterator[Tally]:
    tally = Tally()
    yield tally
    tally.tell(request, "exercises in the programs")


def states(library: Library, exercise_id: str) -> Iterator[DesktopState]:
    """Return the practice desktop before the first step and after each."""
    exercise = library.exercise(exercise_id)
    run, _opening = begin(
        exercise, Scene(library.skin(), exercise.time), SupportProfile(), "audited"
    )
    state = run.desktop
    yield state
    for step in exercise.steps:
        for action in step.expected:
            state = update(state, action)
        yield state


def shown(window: QWidget, look: Look, accent: str) -> PracticeDesktop:
    """Return a practice desktop that fills `window`."""
    apply_look(window, look)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    surface = PracticeDesktop(look, accent)
    layout.addWidget(surface)
    window.show()
    return surface


def exercise_ids() -> list[str]:
    """Return every exercise that ships."""
    library = Library.load("en")
    return [card.id for task in library.tasks() for card in library.exercises(task.id)]


def has_room(way: Way) -> bool:
    """Tell whether a window is made for a language: the smallest are for those people speak."""
    return way.language != "en_XA" or way.window == NORMAL


def test_the_programs_together_meet_every_language_theme_and_window() -> None:
    met = [way for number in range(len(exercise_ids())) for way in ways(number) if has_room(way)]

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

    for way in filter(has_room, ways(exercise_ids().index(exercise_id))):
        window = QWidget()
        qtbot.addWidget(window)
        wear_language(window, way.language)
        library = Library.load(way.language)
        surface = shown(window, Look(way.theme, way.percent), library.skin().accent)
        for number, state in enumerate(states(library, exercise_id)):
            surface.display(state)
            result = audit(window, ROOMS[way.percent, way.window.width()])
            tally.add(exercise_id, result)
            found += [
                f"after {number} steps, {way}: {f.rule} {f.widget}: {f.detail}"
                for f in result.findings
            ]
        window.hide()

    assert tally.windows
    assert not found, "\n".join(found)
