"""Who cannot drag, turn a wheel or hold two keys is told and shown another way to the same end."""

from dataclasses import replace

import pytest

from app.content.library import Library
from app.desktop.desktop import facts, start_desktop, update
from app.desktop.program import Scene
from app.domain.action import Act
from app.domain.exercise import Exercise
from app.domain.support_profile import PressWay, SupportProfile
from app.practice.advance import begin
from app.practice.by_pressing import acts_shown
from app.practice.effects import Demonstrate
from app.practice.events import Acted, AskedForHelp, AskedToSeeAgain, TookToKeys
from app.practice.run import Run
from app.practice.steps import play
from tests.app.practice.playing import finish_steps, tell

SWITCH = SupportProfile(press_way=PressWay.ONE_SWITCH)
TEACHING = (
    "put_the_parts_away",
    "find_the_order_in_the_folder",
    "a_late_order",
    "type_a_label",
    "type_a_mail_address",
)
DRAG = 2


@pytest.fixture(scope="module")
def parts(library: Library) -> Exercise:
    return library.exercise("put_the_parts_away")


def begun(exercise: Exercise, scene: Scene, profile: SupportProfile) -> Run:
    return begin(exercise, scene, profile, "attempt")[0]


def shown(run: Run) -> list[tuple[Act, str]]:
    """Return what the pointer does when somebody asks to be shown how."""
    _run, effects = tell(run, *[AskedForHelp()] * 4)
    [demonstration] = [effect for effect in effects if isinstance(effect, Demonstrate)]
    return [(each.act, each.target.rpartition("/")[2]) for each in demonstration.actions]


@pytest.mark.parametrize("exercise_id", TEACHING)
def test_only_presses_are_shown_and_they_come_to_the_same(
    library: Library, exercise_id: str
) -> None:
    exercise = library.exercise(exercise_id)
    scene = Scene(library.skin(), exercise.time)
    desktop = start_desktop(exercise.programs, exercise.opened, scene)
    for step in exercise.steps:
        after = play(desktop, step.expected)

        acts = acts_shown(step.expected, step, SWITCH, desktop)

        assert play(desktop, acts) == after, step.id
        assert not {Act.MOVE, Act.OPEN} & {each.act for each in acts}, step.id
        desktop = after


def test_somebody_with_a_mouse_sees_the_movement_itself(parts: Exercise, scene: Scene) -> None:
    run = finish_steps(begun(parts, scene, SupportProfile()), DRAG)

    assert shown(run) == [(Act.MOVE, "e")]


def test_what_is_in_the_hand_already_is_not_taken_again(parts: Exercise, scene: Scene) -> None:
    run = finish_steps(begun(parts, scene, SWITCH), DRAG)
    assert shown(run) == [(Act.PRESS, "e"), (Act.PRESS, "box_b")]
    assert run.step is not None
    [drag] = run.step.expected

    in_hand, _effects = tell(run, Acted(replace(drag, act=Act.PRESS, value="")))

    assert facts(in_hand.desktop)["pointer_gym.chosen"] == "e"
    assert shown(in_hand) == [(Act.PRESS, "box_b")]


def test_a_step_seen_again_is_seen_by_pressing_too(parts: Exercise, scene: Scene) -> None:
    run = finish_steps(begun(parts, scene, SWITCH), DRAG + 1)

    _run, effects = tell(run, AskedToSeeAgain())

    [demonstration] = [effect for effect in effects if isinstance(effect, Demonstrate)]
    assert [each.act for each in demonstration.actions] == [Act.PRESS, Act.PRESS]


def test_two_keys_at_once_are_shown_one_after_the_other(library: Library) -> None:
    exercise = library.exercise("type_a_mail_address")
    step = next(one for one in exercise.steps if one.id == "at")
    scene = Scene(library.skin(), exercise.time)
    before = start_desktop(exercise.programs, exercise.opened, scene)
    desktop = play(before, exercise.steps[0].expected)

    acts = acts_shown(step.expected, step, SWITCH, desktop)

    assert [(each.act, each.target) for each in acts] == [
        (Act.PRESS, "key_gym/keyboard/shift"),
        (Act.TYPE, "key_gym/keyboard"),
    ]
    assert update(desktop, acts[0]) == desktop


def test_who_takes_to_the_keys_is_told_both_ways(parts: Exercise, scene: Scene) -> None:
    run = finish_steps(begun(parts, scene, SupportProfile()), DRAG)
    assert run.step is not None
    said = run.step.instruction
    assert run.instruction == said.easy

    after, effects = tell(run, TookToKeys())

    assert after.instruction == f"{said.easy}\nWith keys: {said.by_pressing}"
    assert after.is_said_otherwise
    assert effects == []
    assert after.help == run.help


def test_a_step_that_keys_are_for_has_no_other_way(library: Library) -> None:
    exercise = library.exercise("type_a_label")
    scene = Scene(library.skin(), exercise.time)
    run, _orders = begin(exercise, scene, SupportProfile(), "attempt", is_by_keys=True)

    assert run.step is not None
    assert run.instruction == run.step.instruction.easy
    assert not run.is_said_otherwise


def test_both_ways_are_told_in_the_language_of_help_too(library: Library, scene: Scene) -> None:
    parts = library.exercise("put_the_parts_away")
    home = Library.load("nl").exercise(parts.id)
    run, _orders = begin(parts, scene, SupportProfile(), "a", home=home, is_by_keys=True)

    helped, _effects = tell(finish_steps(run, DRAG), AskedForHelp())

    wording = home.steps[DRAG].instruction
    assert helped.home_instruction == f"{wording.easy}\nMet toetsen: {wording.by_pressing}"
