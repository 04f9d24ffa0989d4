"""The simulated programs in every state an exercise brings them to, in a window, looked at."""

from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.content.library import Library
from app.desktop.desktop import DesktopState, update
from app.desktop.program import Scene
from app.domain.support_profile import SupportProfile
from app.practice.advance import begin
from ui.accessibility.audit import AuditResult, audit
from ui.desktop.practice_desktop import PracticeDesktop
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


@cache
def _library(language: str) -> Library:
    return Library.load(language)


def exercise_ids() -> list[str]:
    """Return every exercise that ships."""
    library = Library.load("en")
    return [card.id for task in library.tasks() for card in library.exercises(task.id)]


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


def looked_at(
    window: QWidget, exercise_id: str, language: str, look: Look, room: QSize, turn: int = 0
) -> Iterator[AuditResult]:
    """Show every state of an exercise in `window`, one after the other, and audit it.

    Each `turn` is in another of the skins that ship.
    """
    wear_language(window, language)
    library = _library(language)
    skins = library.skins()
    library = library.wearing(skins[turn % len(skins)])
    surface = shown(window, look, library.skin().accent)
    for state in states(library, exercise_id):
        surface.display(state)
        yield audit(window, room)
    window.hide()


def shown(window: QWidget, look: Look, accent: str) -> PracticeDesktop:
    """Return a practice desktop that fills `window`."""
    apply_look(window, look)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    surface = PracticeDesktop(look, accent)
    layout.addWidget(surface)
    window.show()
    return surface
