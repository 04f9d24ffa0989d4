"""Every shipped exercise can be done to its end in every language, also by people who look around."""

from collections.abc import Iterator

import pytest

from app.content.library import Library
from app.desktop.desktop import DesktopState, view
from app.desktop.program import Scene
from app.desktop.tree import KEYS, accepts, answering
from app.domain.action import Act, Action
from app.domain.attempt import AttemptEnd, Outcome, StepResult
from app.domain.exercise import Step
from app.domain.prompting import PromptLevel
from app.domain.support_profile import SupportProfile
from app.i18n import LANGUAGES, use
from app.paths import shipped
from app.practice.advance import advance, begin, resume
from app.practice.effects import Record
from app.practice.events import Acted
from app.practice.matching import same_words
from app.practice.run import Run

LANGUAGE_CODES = [language.code for language in LANGUAGES]
EXERCISES = sorted(
    path.parent.name
    for path in shipped("data", "exercises").glob("*/exercise.yaml")
    if path.parent.name != "_template"
)
MOST_ACTS_BACK = 2
"""Harmless acts it may take to come back after looking around."""

everywhere = pytest.mark.parametrize("language", LANGUAGE_CODES)
always = pytest.mark.parametrize("exercise_id", EXERCISES)


def _begin(exercise_id: str, language: str) -> Run:
    use(language)
    library = Library.load(language)
    exercise = library.exercise(exercise_id)
    scene = Scene(library.skin(), exercise.time)
    return begin(exercise, scene, SupportProfile(language=language), "attempt")[0]


def _step(run: Run) -> Step:
    assert run.step is not None
    return run.step


@everywhere
@always
def test_doing_what_is_expected_ends_it_alone(exercise_id: str, language: str) -> None:
    run = _begin(exercise_id, language)
    facts: list[object] = []

    for step in run.exercise.steps:
        for act in step.expected:
            assert _step(run) == step
            assert accepts(view(run.desktop), act)
            run, effects = advance(run, Acted(act))
            facts += [effect.fact for effect in effects if isinstance(effect, Record)]

    results = [fact for fact in facts if isinstance(fact, StepResult)]
    assert [result.step_id for result in results] == [step.id for step in run.exercise.steps]
    assert {result.level for result in results} == {PromptLevel.ALONE}
    assert facts[-1] == AttemptEnd("attempt", Outcome.FINISHED)


@everywhere
@always
def test_it_goes_on_where_it_was_left(exercise_id: str, language: str) -> None:
    fresh = run = _begin(exercise_id, language)

    for step in fresh.exercise.steps:
        again, _effects = resume(fresh, run.results)
        assert again.step == step
        assert again.desktop == run.desktop
        for act in step.expected:
            run, _effects = advance(run, Acted(act))


@always
def test_looking_around_leads_back_to_the_step(exercise_id: str) -> None:
    run = _begin(exercise_id, "en")

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


@everywhere
@always
def test_the_hint_says_more_than_the_instruction(exercise_id: str, language: str) -> None:
    for step in _begin(exercise_id, language).exercise.steps:
        assert not same_words(step.hint, step.instruction.easy)
        assert not same_words(step.hint, step.instruction.plain)


@everywhere
@always
def test_every_placeholder_is_filled(exercise_id: str, language: str) -> None:
    exercise = _begin(exercise_id, language).exercise

    assert "{" not in repr((exercise.title, exercise.good_for, exercise.steps))
    assert not [text for text in _texts(exercise.programs) if "{" in text or "}" in text]


def _texts(values: object) -> Iterator[str]:
    if isinstance(values, str):
        yield values
    elif isinstance(values, dict):
        yield from (text for value in values.values() for text in _texts(value))
    elif isinstance(values, list | tuple):
        yield from (text for value in values for text in _texts(value))
    elif hasattr(values, "content"):
        yield from _texts(values.content)
