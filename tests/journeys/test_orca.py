"""What a person hears who uses the real screen reader Orca and sees nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.content.library import Library
from app.domain.exercise import Step
from app.domain.support_profile import SupportProfile
from tests.journeys.orca import Ear, orca
from tests.journeys.outside import running
from tests.journeys.paths import CHOOSE
from tests.journeys.supports import give
from tests.session import session

pytestmark = [pytest.mark.screen, pytest.mark.linux, pytest.mark.timeout(240)]

EXERCISE = "mail_about_friday"
GOOD_FOR = "Your planner knows your answer and can plan the week."
PLACES = ("Start", "Mail", "Kofi, Friday", "Reply", "Message", "Send", "Sent")
"""What each step of the exercise asks to press, as it is said; one is a field to write in."""

ASKS_FOR_HELP = {1, 3}
ANSWER = "Yes, I can come."
MEANINGLESS = ("filler", "layered pane", "unknown", "scroll pane", "inactive")


@pytest.fixture
def ear(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Ear]:
    """Orca at a desktop of its own: what other tests left on theirs would take its attention."""
    folder = tmp_path / "orca"
    folder.mkdir()
    with session() as own:
        for name, value in own.items():
            monkeypatch.setenv(name, value)
        with orca(folder) as ear:
            yield ear


def test_an_exercise_is_done_by_ear_from_signing_in_to_the_end(
    ear: Ear, invented_site: Path
) -> None:
    library = Library.load("en")
    steps = library.exercise(EXERCISE, library.skin()).steps
    give(invented_site, "Kim", SupportProfile(waiting_seconds=None))
    with running(invented_site):
        ear.hear("Who are you?", "Choose your picture.", "push button")
        sign_in(ear)
        begin(ear)
        for number, (step, place) in enumerate(zip(steps, PLACES, strict=True), start=1):
            hear_step(ear, number, step)
            if number in ASKS_FOR_HELP:
                ask_for_help(ear, step)
            act(ear, place)
        ear.hear("Well done!", "steps alone")

        ear.go_to("How was it for you?")
        ear.key("space")
        ear.hear("selected")


def hear_step(ear: Ear, number: int, step: Step) -> None:
    """Hear which step it is and what to do, once."""
    said = ear.hear(f"Step {number} of {len(PLACES)}", step.instruction.easy)
    assert "\n".join(said).count(step.instruction.easy) == 1


def ask_for_help(ear: Ear, step: Step) -> None:
    """Ask for help: on the card the first press says the step again, the second gives the hint.

    In the program it is the same, and the focus stays where the work is.
    """
    ear.key("F1")
    ear.hear(step.instruction.easy)
    ear.key("F1")
    said = ear.hear(step.hint)
    assert "\n".join(said).count(step.hint) == 1


def act(ear: Ear, place: str) -> None:
    """Go into the program and do there what the step asks."""
    ear.key("F6")
    ear.hear_out()
    if place == "Kofi, Friday":
        said = ear.go_to(place)
        assert any("1 of " in line for line in said)
        ear.key("space")
    elif place == "Message":
        ear.go_to(place)
        ear.type(ANSWER)
    else:
        ear.press(place)


def sign_in(ear: Ear) -> None:
    """Be Kim."""
    ear.press("Kim")
    ear.hear("You are Kim.", "Yes, I am Kim push button.")
    ear.press("Yes, I am Kim")


def begin(ear: Ear) -> None:
    """Choose the exercise among all, and begin."""
    ear.hear(CHOOSE)
    ear.press("Something else")
    ear.hear("Everything you can practise")
    ear.press("Answer a mail about Friday")
    ear.hear(GOOD_FOR)
    ear.press("Start now")


def test_watching_first_is_heard_once(ear: Ear, invented_site: Path) -> None:
    with running(invented_site):
        ear.hear("Who are you?", "push button")
        sign_in(ear)
        ear.hear(CHOOSE)
        ear.press("Something else")
        ear.hear("Everything you can practise")
        ear.press("Answer a mail about Friday")
        ear.hear(GOOD_FOR)
        ear.press("Watch first")
        said = ear.hear("Step 1 of 7 Press “Start”.", "notification Press Start.")

    assert sum("notification Step 1 of 7" in line for line in said) == 1


def test_a_table_of_a_program_is_read_cell_by_cell(ear: Ear, invented_site: Path) -> None:
    with running(invented_site):
        ear.hear("Who are you?", "push button")
        sign_in(ear)
        ear.hear(CHOOSE)
        ear.press("Something else")
        ear.hear("Everything you can practise")
        ear.press("Fill in the count list")
        ear.hear("Start now")
        ear.press("Start now")
        ear.hear("Step 1 of 4")
        ear.key("F6")
        ear.hear_out()
        ear.go_to("table with 3 rows 3 columns")
        ear.key("Down")
        ear.hear("2.", "112.", "good.")
        ear.key("Right")
        ear.hear("Pieces column header 112.")


def test_no_stop_of_the_tab_key_is_silent_or_says_nothing(ear: Ear, invented_site: Path) -> None:
    with running(invented_site):
        ear.hear("Who are you?", "push button")
        heard = ear.go_round()
        sign_in(ear)
        ear.hear(CHOOSE)
        heard += ear.go_round()
        ear.press("My things")
        ear.hear("My things")
        heard += ear.go_round()

    assert says_nothing(heard) == []
    assert len(heard) > 20


def test_a_supporter_reads_a_step_map_by_ear(ear: Ear, invented_site: Path) -> None:
    with running(invented_site):
        ear.hear("Who are you?", "push button")
        ear.press("I am a supporter")
        ear.hear("For supporters", "Passphrase or PIN password text")
        ear.type("123456")
        ear.press("Open")
        ear.hear("Today")
        heard = ear.go_round()
        ear.press("Fatou")
        ear.hear("Fatou panel")
        heard += ear.go_round()
        ear.press("Tell your supervisor that the bus is late")
        ear.hear("Most help is needed here:")
        ear.go_to("How often each step was done with which help")
        ear.key("Down")
        ear.hear("Choose the words:")
        ear.key("Right")
        ear.hear("Alone column header")

    assert says_nothing(heard) == []


def says_nothing(heard: list[list[str]]) -> list[list[str]]:
    """Return the stops of the Tab key where nothing was said that means something."""
    return [stop for stop in heard if any(word in " ".join(stop) for word in MEANINGLESS)]
