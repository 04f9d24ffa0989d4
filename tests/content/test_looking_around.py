"""People may look around in a step: there is always a way back to it, and on to the end."""

from collections.abc import Iterator

import pytest

from app.content.library import Library
from app.desktop.desktop import DesktopState, view
from app.desktop.program import Scene
from app.desktop.tree import KEYS, accepts, answering
from app.domain.action import Act, Action
from app.domain.exercise import Step
from app.domain.support_profile import SupportProfile
from app.practice.advance import advance, begin
from app.practice.events import Acted
from app.practice.run import Run
from tests.content.conftest import EXERCISES

MOST_ACTS_BACK = 2
"""Harmless acts it may take to come back after looking around."""


@pytest.mark.parametrize("exercise_id", EXERCISES)
def test_looking_around_leads_back_to_the_step(exercise_id: str) -> None:
    library = Library.load("en")
    exercise = library.exercise(exercise_id)
    scene = Scene(library.skin(), exercise.time)
    run, _effects = begin(exercise, scene, SupportProfile(), "attempt")

    while run.step is not None:
        step = run.step
        for act in _harmless_acts(run.desktop, step):
            looked, _effects = advance(run, Acted(act))
            if looked.step == step:
                assert _can_be_ended(looked, step), f"{step.id}: no way back after {act}"
        for expected in step.expected:
            run, _effects = advance(run, Acted(expected))


def _can_be_ended(run: Run, step: Step) -> bool:
    ways = [run]
    for _unused in range(MOST_ACTS_BACK + 1):
        if any(_plays_to_the_end(way) for way in ways):
            return True
        nearer = (
            advance(way, Acted(act))[0]
            for way in ways
            for act in (*step.expected, *_harmless_acts(way.desktop, step))
        )
        ways = [way for way in nearer if way.step == step]
    return False


def _plays_to_the_end(run: Run) -> bool:
    while run.step is not None:
        step = run.step
        for act in step.expected:
            if run.step == step:
                run, _effects = advance(run, Acted(act))
        if run.step == step:
            return False
    return True


def _harmless_acts(desktop: DesktopState, step: Step) -> Iterator[Action]:
    shown = view(desktop)
    for element in answering(shown):
        for place in (element.id, f"{element.id}/close", *(f"{element.id}/{k}" for k in KEYS)):
            for act in (Act.PRESS, Act.TYPE, Act.TOGGLE):
                action = Action(act, place, "something else" if act is Act.TYPE else "")
                if accepts(shown, action) and any(each.covers(action) for each in step.harmless):
                    yield action
