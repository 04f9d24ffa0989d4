"""A supporter comes in, works and goes out by one key, and by a pointer that only moves."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.demo import DEMO_PIN
from app.domain.support_profile import SupportProfile
from tests.journeys import switches
from tests.journeys.program import Program
from tests.journeys.supports import give
from tests.journeys.switches import OneSwitchInNoTime, RestingPointer

pytestmark = [pytest.mark.screen, pytest.mark.timeout(120)]

Start = Callable[[Path], Program]
Way = Callable[[Program], OneSwitchInNoTime | RestingPointer]


@pytest.mark.parametrize(
    ("profile", "way", "note"),
    [(switches.ONE_SWITCH, OneSwitchInNoTime, "Good"), (switches.RESTING, RestingPointer, "A")],
    ids=["one key only", "moving only"],
)
def test_a_supporter_opens_the_door_writes_a_note_and_goes_out(
    start: Start, invented_site: Path, profile: SupportProfile, way: Way, note: str
) -> None:
    give(invented_site, "Kim", profile)
    program = start(invented_site)
    hand = way(program)

    program.wait(lambda: program.window.presses.hands is not None)
    hand.press("I am a supporter")
    program.page("For supporters")
    hand.write("Passphrase or PIN", DEMO_PIN)
    hand.press("Open")
    program.page("Today")
    hand.press("Kim")
    program.page("Kim")
    hand.press("Write a note")
    program.page("A note for Kim")
    hand.write("Your note", note)
    hand.press("Save")
    program.page("Kim")
    program.sees(f"Your note: {note}")
    hand.press("Leave")
    program.page("Who are you?")
    assert program.window.presses.hands is not None
