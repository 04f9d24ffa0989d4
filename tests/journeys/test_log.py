"""What the program writes into its log: never a name, never a text somebody typed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.journeys import paths
from tests.journeys.hands import Keys
from tests.journeys.practising import Practising
from tests.journeys.program import Program

pytestmark = [pytest.mark.screen, pytest.mark.timeout(280)]

NICKNAME = "Zephyrine"
NOTE = "Quetzalcoatl sends greetings."
TYPED = "Xylophone"
CANARIES = (NICKNAME, NOTE, TYPED, paths.SITE, paths.SUPPORTER, paths.PASSPHRASE)


def test_no_name_and_no_typed_text_comes_into_the_log(
    start: Callable[[Path], Program], tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    program = start(folder)
    keys = Keys(program)
    paths.set_up_site(program, keys)
    paths.add_person(program, keys, NICKNAME, "Bicycle")
    keys.press("Next")
    paths.open_supporter_area(program, keys, paths.PASSPHRASE)
    write_a_note(program, keys)
    keys.press("Leave")
    type_something_else(program, keys)
    keys.press("Change person")
    program.page("Who are you?")
    program.close()

    written = "".join(one.read_text("utf-8") for one in (folder / "logs").iterdir())
    assert "Showing Practise" in written
    assert [canary for canary in CANARIES if canary.casefold() in written.casefold()] == []


def write_a_note(program: Program, keys: Keys) -> None:
    program.page("Today")
    keys.press(NICKNAME)
    keys.press("Write a note")
    keys.write("Your note", NOTE)
    keys.press("Save")
    program.page(NICKNAME)


def type_something_else(program: Program, keys: Keys) -> None:
    """Type into the password field of an exercise, and ask for help and for the last act back."""
    paths.sign_in(program, keys, NICKNAME)
    keys.press("No")
    program.page("What helps you?")
    keys.press("Go on")
    practising = Practising(program, keys, "sign_in_with_a_password")
    paths.begin_exercise(program, keys, practising)
    practising.play_step(1)
    practising.is_at(2)
    keys.write("Password", TYPED)
    keys.key(Qt.Key.Key_F1)
    program.sees(practising.exercise.steps[1].instruction.easy)
