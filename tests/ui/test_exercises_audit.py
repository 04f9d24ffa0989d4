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
from app.i18n import LANGUAGES, use
from app.practice.advance import begin
from ui.accessibility.audit import audit
from ui.desktop.practice_desktop import PracticeDesktop
from ui.theme.fonts import prepare_look
from ui.theme.style_sheet import apply_look
from ui.theme.tokens import Look

BESIDE_THE_CARD = QSize(956, 700)
"""What a step card leaves of the smallest window at 100 %."""

THEMES = (Theme.LIGHT, Theme.DARK, Theme.CONTRAST)


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


@pytest.mark.timeout(120)
@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("language", [language.code for language in LANGUAGES])
def test_everybody_can_use_the_programs(
    qtbot: QtBot, qapp: QApplication, language: str, theme: Theme
) -> None:
    prepare_look(qapp)
    use(language)
    library = Library.load(language)
    cards = [card for task in library.tasks() for card in library.exercises(task.id)]
    found: list[str] = []
    windows: list[QWidget] = []

    for card in cards:
        window = QWidget()
        qtbot.addWidget(window)
        windows.append(window)
        surface = shown(window, Look(theme), library.skin().accent)
        for number, state in enumerate(states(library, card.id)):
            surface.display(state)
            result = audit(window, BESIDE_THE_CARD)
            found += [
                f"{card.id} {number}: {f.rule} {f.widget}: {f.detail}" for f in result.findings
            ]
        window.hide()

    assert cards
    assert not found, "\n".join(found)
