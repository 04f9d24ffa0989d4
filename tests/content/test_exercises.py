"""Every exercise can be done to its end, alone and with help, in every language and skin."""

import re
from collections.abc import Iterator, Mapping

import pytest

from app.content.library import Library
from app.content.playing import words_on
from app.content.skin_check import has_picture
from app.desktop.desktop import update
from app.desktop.program import Scene
from app.desktop.skin import Skin
from app.domain.action import Act
from app.domain.attempt import Outcome
from app.domain.exercise import Exercise
from app.domain.prompting import Direction, PromptLevel, TextLevel
from app.domain.support_profile import SupportProfile
from app.practice.advance import advance, begin, resume
from app.practice.effects import Demonstrate
from app.practice.events import Acted, AskedForHelp, DoneTogether
from app.practice.matching import same_words
from app.practice.run import Run
from tests.content.conftest import EXERCISES, SKINS

pytestmark = pytest.mark.parametrize("exercise_id", EXERCISES)

_QUOTED = re.compile(r"[“„](.+?)[”“]")


def test_it_is_done_by_its_expected_acts(library: Library, skin: Skin, exercise_id: str) -> None:
    run = _begun(library, skin, exercise_id)

    for number, step in enumerate(run.exercise.steps):
        for action in step.expected:
            assert run.position == number, f"{step.id} was done too early"
            run, _effects = advance(run, Acted(action))

    assert run.outcome is Outcome.FINISHED
    assert [result.level for result in run.results] == [PromptLevel.ALONE] * len(run.results)
    assert [result.step_id for result in run.results] == [step.id for step in run.exercise.steps]


def test_who_only_presses_is_told_no_drag_and_no_wheel(library: Library, exercise_id: str) -> None:
    for step in library.exercise(exercise_id, library.skin()).steps:
        teaches = any(one.act in {Act.MOVE, Act.OPEN} for one in step.expected)
        assert not teaches or step.instruction.by_pressing, step.id


def test_nothing_has_to_be_counted_or_remembered(
    library: Library, skin: Skin, exercise_id: str
) -> None:
    run = _begun(library, skin, exercise_id)
    desktop = run.desktop
    for step in run.exercise.steps:
        on_screen = " ".join(words_on(desktop))
        for action in step.expected:
            for level in TextLevel if action.act is Act.TYPE else ():
                before_eyes = f"{step.instruction.at(level)} {on_screen}".casefold()
                assert action.value.casefold() in before_eyes, (step.id, level)
            desktop = update(desktop, action)


def test_it_is_done_together_with_the_app(library: Library, skin: Skin, exercise_id: str) -> None:
    run = _begun(library, skin, exercise_id)

    while run.step is not None:
        shown = False
        while not shown:
            run, effects = advance(run, AskedForHelp())
            shown = any(isinstance(each, Demonstrate) and each.is_together for each in effects)
        run, _effects = advance(run, DoneTogether())

    assert run.outcome is Outcome.FINISHED


def test_it_goes_on_at_every_step(library: Library, skin: Skin, exercise_id: str) -> None:
    run = _begun(library, skin, exercise_id)
    fresh = run

    for action in (action for step in run.exercise.steps for action in step.expected):
        run, _effects = advance(run, Acted(action))
        again, _effects = resume(fresh, run.results)

        assert again.position == run.position
        if not run.now.acts_done:
            assert again.desktop == run.desktop


def test_every_step_says_what_to_do_at_every_text_level(
    library: Library, skin: Skin, exercise_id: str
) -> None:
    for step in library.exercise(exercise_id, skin).steps:
        texts = [step.instruction.at(level) for level in TextLevel]

        assert all(texts)
        assert not any(same_words(text, step.hint) for text in texts), step.id


def test_every_quoted_word_is_on_the_screen(library: Library, skin: Skin, exercise_id: str) -> None:
    run = _begun(library, skin, exercise_id)

    for step in run.exercise.steps:
        seen = words_on(run.desktop)
        for action in step.expected:
            run, _effects = advance(run, Acted(action))
            seen |= words_on(run.desktop)
        for text in (*(step.instruction.at(level) for level in TextLevel), step.hint):
            assert set(_QUOTED.findall(text)) <= seen, step.id


def test_no_placeholder_is_left(library: Library, skin: Skin, exercise_id: str) -> None:
    exercise = library.exercise(exercise_id, skin)

    assert "{" not in repr(library.card(exercise_id))
    assert not [text for text in _texts(exercise) if "{" in text]


def _begun(library: Library, skin: Skin, exercise_id: str) -> Run:
    exercise = library.exercise(exercise_id, skin)
    profile = SupportProfile(direction=Direction.LEAST_TO_MOST)
    run, _effects = begin(exercise, Scene(skin, exercise.time), profile, "attempt")
    return run


def test_every_picture_of_it_ships(library: Library, skin: Skin, exercise_id: str) -> None:
    exercise = library.exercise(exercise_id, skin)
    pictures = {exercise.picture, *(step.picture for step in exercise.steps)}
    pictures |= {word.picture for step in exercise.steps for word in step.key_words}

    assert {each for each in pictures if each and not has_picture(each)} == set()


def test_in_another_site_nobody_meets_the_things_of_this_one(
    library: Library, skin: Skin, exercise_id: str
) -> None:
    others = (library.skin(each) for each in SKINS if each != skin.id)
    foreign = {product.name for other in others for product in other.products}
    own = {product.name for product in skin.products}
    exercise = library.exercise(exercise_id, skin)

    shown = {text for program in exercise.programs for text in _strings(program.content)}

    assert shown & (foreign - own) == set()


def _texts(exercise: Exercise) -> Iterator[str]:
    for step in exercise.steps:
        yield from (step.instruction.at(level) for level in TextLevel)
        yield from (step.hint, step.done, *(action.value for action in step.expected))
    for program in exercise.programs:
        yield from _strings(program.content)


def _strings(values: object) -> Iterator[str]:
    if isinstance(values, str):
        yield values
    elif isinstance(values, Mapping):
        yield from (text for value in values.values() for text in _strings(value))
    elif isinstance(values, list):
        yield from (text for value in values for text in _strings(value))
