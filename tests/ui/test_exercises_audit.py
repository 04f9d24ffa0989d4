"""Every simulated program can be used by everyone in every state an exercise brings it to."""

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.content.library import Library
from app.desktop.desktop import DesktopState, update
from app.desktop.program import Scene
from app.domain.support_profile import SupportProfile, Theme
from app.i18n import LANGUAGES, use
from app.practice.advance import begin
from tests.counts import long_count
from ui.accessibility.audit import audit
from ui.desktop.practice_desktop import PracticeDesktop
from ui.theme.fonts import prepare_look
from ui.theme.style_sheet import apply_look
from ui.theme.tokens import Look

BESIDE_THE_CARD = QSize(956, 700)
"""What a step card leaves of the smallest window at 100 %."""

IN_TURN_WITH_THE_CARD = QSize(1366, 486)
"""What person strip and switch leave of the smallest window at 300 %."""

THEMES = (Theme.LIGHT, Theme.DARK, Theme.CONTRAST)
WAYS = list(product([language.code for language in LANGUAGES], THEMES))
ROOMS = {100: BESIDE_THE_CARD, 200: IN_TURN_WITH_THE_CARD, 300: IN_TURN_WITH_THE_CARD}
"""What there is room for at each text size in percent."""

TIMES_IN_SHORT = {100: 3, 200: 1, 300: 1}


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


def faults(
    window: QWidget, exercise_id: str, language: str, look: Look, size: QSize
) -> Iterator[str]:
    """Return what is in somebody's way in any state of an exercise, drawn in `window`."""
    use(language)
    library = Library.load(language)
    surface = shown(window, look, library.skin().accent)
    for number, state in enumerate(states(library, exercise_id)):
        surface.display(state)
        for fault in audit(window, size).findings:
            way = f"{language} {look.theme} {look.scale_percent}"
            yield f"{exercise_id} {number} {way}: {fault.rule} {fault.widget}: {fault.detail}"
    window.hide()


def exercise_ids() -> list[str]:
    """Return every exercise that ships."""
    library = Library.load("en")
    return [card.id for task in library.tasks() for card in library.exercises(task.id)]


def ways(number: int, size_percent: int) -> list[tuple[str, Theme]]:
    """Return some languages and themes for the exercise with this number; all in a long run."""
    if long_count(0, 1):
        return WAYS
    first = number + size_percent // 100
    return [WAYS[(first + 4 * turn) % len(WAYS)] for turn in range(TIMES_IN_SHORT[size_percent])]


@pytest.mark.timeout(600)
@pytest.mark.parametrize("size_percent", ROOMS)
@pytest.mark.parametrize("exercise_id", exercise_ids())
def test_everybody_can_use_the_programs(
    qtbot: QtBot, qapp: QApplication, exercise_id: str, size_percent: int
) -> None:
    prepare_look(qapp)
    found: list[str] = []
    windows: list[QWidget] = []

    for language, theme in ways(exercise_ids().index(exercise_id), size_percent):
        windows.append(QWidget())
        qtbot.addWidget(windows[-1])
        look = Look(theme, size_percent)
        found += faults(windows[-1], exercise_id, language, look, ROOMS[size_percent])

    assert windows
    assert not found, "\n".join(found)
