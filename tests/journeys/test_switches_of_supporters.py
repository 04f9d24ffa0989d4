"""A supporter comes in, works and goes out by one key, and by a pointer that only moves."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.demo import DEMO_PIN
from tests.journeys import paths, switches
from tests.journeys.program import Program
from tests.journeys.supports import give
from tests.journeys.switches import OneSwitchInNoTime, RestingPointer
from ui.accessibility.held_press import HeldPress
from ui.places import ChooseLanguage
from ui.widgets.rest_button import RestButton

pytestmark = [pytest.mark.screen, pytest.mark.timeout(120)]

Start = Callable[[Path], Program]


def test_a_supporter_comes_in_writes_a_note_and_goes_out_by_one_key(
    start: Start, invented_site: Path
) -> None:
    give(invented_site, "Kim", switches.ONE_SWITCH)
    program = start(invented_site)
    hand = OneSwitchInNoTime(program)

    come_in(program, hand)
    hand.press("Kim")
    program.page("Kim")
    hand.press("Write a note")
    program.page("A note for Kim")
    hand.write("Your note", "Good")
    hand.press("Save")
    program.page("Kim")
    program.sees("Your note: Good")
    go_out(program, hand)


def test_a_supporter_comes_in_suggests_a_task_and_goes_out_by_resting_the_pointer(
    start: Start, invented_site: Path
) -> None:
    give(invented_site, "Kim", switches.RESTING)
    program = start(invented_site)
    hand = RestingPointer(program)

    come_in(program, hand)
    hand.press("Kim")
    program.page("Kim")
    hand.press("Suggest a task")
    program.page("Suggest a task to Kim")
    go_out(program, hand)


def test_somebody_with_one_key_begins_at_the_first_screen_and_sets_up(
    start: Start, tmp_path: Path
) -> None:
    program = start(tmp_path / "data")
    hand = OneSwitchInNoTime(program)

    program.wait(lambda: program.window.context.is_open)
    program.wait(lambda: program.window.findChild(HeldPress) is not None)
    hand.hold()
    program.page("Moving")
    hand.press("Back")
    program.wait(lambda: isinstance(program.window.place, ChooseLanguage))
    paths.set_up_site(program, hand, site="Bikes", secret=DEMO_PIN)
    paths.add_person(program, hand, "Ana", "Bicycle")
    hand.press("Next")
    hand.press("Ana")
    program.page("You are Ana.")


def test_somebody_who_only_moves_a_pointer_begins_at_the_first_screen(
    start: Start, tmp_path: Path
) -> None:
    program = start(tmp_path / "data")
    hand = RestingPointer(program)

    program.wait(lambda: program.window.context.is_open)
    hand.come_to(program.window.findChildren(RestButton)[0])
    program.page("Moving")
    hand.press("Back")
    program.wait(lambda: isinstance(program.window.place, ChooseLanguage))
    hand.press("English")
    program.page("Can you read this well?")


def come_in(program: Program, hand: OneSwitchInNoTime | RestingPointer) -> None:
    """Go through the supporter's door, with what waits at the sign-in."""
    program.wait(lambda: program.window.presses.hands is not None)
    hand.press("I am a supporter")
    program.page("For supporters")
    hand.write("Passphrase or PIN", DEMO_PIN)
    hand.press("Open")
    program.page("Today")


def go_out(program: Program, hand: OneSwitchInNoTime | RestingPointer) -> None:
    """Leave the supporter area; whoever comes next can come in in the same way."""
    hand.press("Leave")
    program.page("Who are you?")
    hand.press("I am a supporter")
    program.page("For supporters")
