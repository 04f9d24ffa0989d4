"""The main job end to end, as the people who do it: by keyboard alone, and by mouse alone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from tests.journeys import paths
from tests.journeys.hands import Hand, Keys, Mouse
from tests.journeys.practising import Practising
from tests.journeys.program import Program
from ui.flows.idle import Idle

pytestmark = [pytest.mark.screen, pytest.mark.timeout(280)]

MAIL = "mail_about_friday"
CLOCK = "clock_at_the_wall"
SOON_MINUTES = 0.005

Start = Callable[[Path], Program]


def test_a_site_is_set_up_and_its_first_employee_practises_with_keys_only(
    start: Start, tmp_path: Path
) -> None:
    program = start(tmp_path / "data")
    keys = Keys(program)

    paths.set_up_site(program, keys)
    paths.add_person(program, keys, "Ana", "Bicycle")
    paths.add_person(program, keys, "Ben", "Cup")
    keys.press("Next")
    paths.sign_in(program, keys, "Ana")
    answer_consent(program, keys)
    practise_with_help_and_a_break(program, keys)
    program = come_back_after_closing(start, program, tmp_path / "data")
    keys = Keys(program)
    finish_and_tell_how_it_was(program, keys)
    look_at_my_things(program, keys)
    change_person_and_lock(program, keys)
    review_as_supporter(program, keys)
    see_what_the_supporter_left(program, keys)


def test_a_site_is_set_up_and_its_first_employee_practises_by_mouse_only(
    start: Start, tmp_path: Path
) -> None:
    program = start(tmp_path / "data")
    mouse = Mouse(program)

    paths.set_up_site(program, mouse)
    paths.add_person(program, mouse, "Ana", "Bicycle")
    paths.add_person(program, mouse, "Ben", "Cup")
    mouse.press("Next")
    paths.sign_in(program, mouse, "Ana")
    answer_consent(program, mouse)
    practise_with_help_and_a_break(program, mouse)
    program = come_back_after_closing(start, program, tmp_path / "data")
    mouse = Mouse(program)
    finish_and_tell_how_it_was(program, mouse)
    look_at_my_things(program, mouse)
    change_person_and_lock(program, mouse)
    review_as_supporter(program, mouse)
    see_what_the_supporter_left(program, mouse)


def answer_consent(program: Program, hand: Hand) -> None:
    program.page("May we count your results?")
    hand.press("Yes, count me")
    program.page("What helps you?")
    hand.press("Go on")
    program.page(paths.CHOOSE)


def practise_with_help_and_a_break(program: Program, hand: Hand) -> None:
    practising = Practising(program, hand, MAIL)
    paths.begin_exercise(program, hand, practising)
    practising.play_step(1)
    practising.is_at(2)
    hand.press("Help")
    program.sees(practising.exercise.steps[1].instruction.easy)
    hand.press("Help")
    program.sees(practising.exercise.steps[1].hint)
    practising.play_step(2)
    practising.is_at(3)
    hand.press("Break")
    program.sees("You have a break. Your step waits for you.")


def come_back_after_closing(start: Start, program: Program, folder: Path) -> Program:
    program.close()
    return start(folder)


def finish_and_tell_how_it_was(program: Program, hand: Hand) -> None:
    practising = Practising(program, hand, MAIL)
    paths.sign_in(program, hand, "Ana")
    program.page(paths.CHOOSE)
    hand.press(f"Go on with: {practising.exercise.title}")
    practising.is_at(3)
    practising.play_from(3)
    program.page("Well done!")
    program.sees("You did 6 of 7 steps alone.")
    program.sees("With a hint.")
    hand.press("Good")
    hand.press("Another task")
    program.page(paths.CHOOSE)


def look_at_my_things(program: Program, hand: Hand) -> None:
    hand.press("My things")
    program.page("My things")
    hand.press("What I can do")
    program.page("What I can do")
    hand.press("Back")
    hand.press("What is stored about me")
    program.page("What is stored about me")
    program.sees("You said: yes, count my results.")
    hand.press("Do not count it")
    program.sees("Not counted: you hide it from the results file.")
    hand.press("Count it again")
    program.control("Do not count it")
    hand.press("Back")
    change_supports(program, hand)
    hand.press("Back")
    program.page(paths.CHOOSE)
    stop_at_once_and_delete_it(program, hand)


def change_supports(program: Program, hand: Hand) -> None:
    hand.press("What helps me")
    program.page("What helps you?")
    hand.press("Seeing")
    program.page("Seeing")
    before = title_height(program, "Seeing")
    hand.press("Fairly large")
    program.wait(lambda: title_height(program, "Seeing") > before)
    hand.press("Back to normal")
    program.wait(lambda: title_height(program, "Seeing") == before)
    hand.press("Take back")
    program.wait(lambda: title_height(program, "Seeing") > before)
    hand.press("Normal")
    program.wait(lambda: title_height(program, "Seeing") == before)
    hand.press("Back")
    program.page("What helps you?")
    hand.press("Back")
    program.page("My things")


def stop_at_once_and_delete_it(program: Program, hand: Hand) -> None:
    practising = Practising(program, hand, CLOCK)
    paths.begin_exercise(program, hand, practising)
    hand.press("Break")
    hand.press("Stop here")
    program.sees("You stopped. That is fine.")
    hand.press("Another task")
    hand.press("My things")
    hand.press("What is stored about me")
    program.sees(f"{practising.exercise.title}. You stopped. That is fine.")
    hand.press("Delete")
    hand.press("Yes, delete it")
    program.wait(lambda: not any(practising.exercise.title in one for one in program.texts()))
    hand.press("Back")
    hand.press("Back")
    program.page(paths.CHOOSE)


def change_person_and_lock(program: Program, hand: Hand) -> None:
    hand.press("Change person")
    hand.press("Ben")
    program.page("You are Ben.")
    hand.press("Yes, I am Ben")
    program.page("May we count your results?")
    hand.press("Not now")
    program.page("What helps you?")
    hand.press("Go on")
    practising = Practising(program, hand, MAIL)
    paths.begin_exercise(program, hand, practising)
    practising.play_step(1)
    practising.is_at(2)
    leave_alone(program)
    program.page("Are you still Ben?")
    assert practising.exercise.steps[1].instruction.easy not in program.texts()
    hand.press("Yes, I am Ben")
    practising.is_at(2)
    practising.play_step(2)
    hand.press("Change person")
    program.page("Who are you?")


def review_as_supporter(program: Program, hand: Hand) -> None:
    hand.press("I am a supporter")
    program.page("For supporters")
    hand.write("Passphrase or PIN", "red bicycle 7")
    hand.press("Open")
    program.sees("This does not match. Please try again.")
    hand.write("Passphrase or PIN", paths.PASSPHRASE)
    hand.press("Open")
    program.page("Today")
    leave_alone(program)
    program.page("For supporters")
    hand.write("Passphrase or PIN", paths.PASSPHRASE)
    hand.press("Open")
    program.page("Today")
    look_at_a_person(program, hand)
    change_people(program, hand)
    hand.press("Results file")
    program.page("Results file")
    program.sees("No month with practice has ended yet.")
    hand.press("Leave")
    program.page("Who are you?")


def look_at_a_person(program: Program, hand: Hand) -> None:
    exercise = Practising(program, hand, MAIL).exercise
    hand.press("Ana")
    program.page("Ana")
    hand.press(exercise.title)
    program.page(exercise.title)
    program.sees("Ana")
    hand.press("Back")
    program.page("Ana")
    hand.press("Suggest a task")
    program.page("Suggest a task to Ana")
    hand.press(Practising(program, hand, CLOCK).task_title)
    program.page("Ana")
    hand.press("Write a note")
    program.page("A note for Ana")
    hand.write("Your note", "You did well today, Ana.")
    hand.press("Save")
    program.page("Ana")


def change_people(program: Program, hand: Hand) -> None:
    hand.press("People")
    paths.add_person(program, hand, "Cleo", "Tree")
    hand.press("Cleo")
    program.page("Cleo")
    hand.write("First name or nickname", "Chloe")
    hand.press("Save")
    program.page("People")
    hand.press("Chloe")
    program.page("Chloe")
    hand.press("Take off the list")
    program.page("People")
    program.sees("No longer on the list")


def see_what_the_supporter_left(program: Program, hand: Hand) -> None:
    assert "Chloe" not in program.texts()
    paths.sign_in(program, hand, "Ana")
    program.page(paths.CHOOSE)
    program.sees("You did well today, Ana.")
    program.control(f"{Practising(program, hand, CLOCK).task_title}, Your supporter suggests this.")


def leave_alone(program: Program) -> None:
    """Nobody touches the computer for a while."""
    idle = program.window.findChild(Idle)
    assert idle is not None
    idle.wait(SOON_MINUTES)


def title_height(program: Program, title: str) -> int:
    labels = [one for one in program.window.findChildren(QLabel) if one.text() == title]
    return max((one.fontMetrics().height() for one in labels if one.isVisible()), default=0)
