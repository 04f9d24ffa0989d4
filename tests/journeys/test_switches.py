"""A whole exercise is finished by one key, by two keys, and by a pointer that only moves."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.support_profile import SupportProfile
from tests.journeys import switches
from tests.journeys.practising import Practising
from tests.journeys.program import Program
from tests.journeys.supports import give
from tests.journeys.switches import OneSwitch, RestingPointer, TwoSwitches

pytestmark = [pytest.mark.screen, pytest.mark.timeout(280)]

CLOCK = "clock_at_the_wall"
FILES = "save_the_delivery_note"
PORTAL = "leave_for_two_days"
MOUSE = "put_the_parts_away"
KEYBOARD = "type_a_label"

Start = Callable[[Path], Program]
Way = Callable[[Program], OneSwitch | TwoSwitches | RestingPointer]


@pytest.mark.parametrize(
    ("profile", "way", "exercise_id"),
    [
        (switches.ONE_SWITCH, OneSwitch, CLOCK),
        (switches.TWO_SWITCHES, TwoSwitches, FILES),
        (switches.RESTING, RestingPointer, PORTAL),
        (switches.ONE_SWITCH, OneSwitch, MOUSE),
        (switches.TWO_SWITCHES, TwoSwitches, KEYBOARD),
    ],
    ids=["one key only", "two keys only", "moving only", "no mouse", "no keyboard"],
)
def test_somebody_signs_in_and_finishes_an_exercise(
    start: Start, invented_site: Path, profile: SupportProfile, way: Way, exercise_id: str
) -> None:
    give(invented_site, "Kim", replace(profile, waiting_seconds=None))
    program = start(invented_site)
    hand = way(program)
    practising = Practising(program, hand, exercise_id)

    program.wait(lambda: program.window.presses.hands is not None)
    hand.press("Kim")
    hand.press("Yes, I am Kim")
    program.page("What would you like to practise?")
    hand.press("Something else")
    program.page("Everything you can practise")
    hand.press(practising.exercise.title)
    program.page(practising.exercise.title)
    hand.press("Start now")
    practising.play_from(1)

    program.page("Well done!")
