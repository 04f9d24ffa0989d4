"""Weeks after a mastery somebody is asked, does the task with keys only, and a supporter reads it."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from app.bootstrap import build
from app.content.library import Library
from app.demo import DEMO_PIN
from app.domain.support_profile import SupportProfile
from tests.app.store.facts import whole_attempt
from tests.journeys import paths
from tests.journeys.hands import Keys
from tests.journeys.practising import Practising
from tests.journeys.program import Program, name_of
from tests.journeys.supports import give

pytestmark = [pytest.mark.screen, pytest.mark.timeout(120)]

QUESTION = "Do you still know this?"
CLOCKED = ("clock_at_the_wall", "clock_on_the_phone")


def _somebody_who_could_clock(folder: Path) -> None:
    services = build(folder)
    store = services.store
    ada = store.people.add_employee("Ada", "pictogram/sun")
    for number in range(3):
        at = datetime.now(UTC) - timedelta(days=10 - number)
        which = CLOCKED[number % 2]
        facts = whole_attempt(f"r{number}", ada.id, at=at, exercise_id=which, task_id="W18")
        store.progress.record(facts)
    services.close()
    give(folder, "Ada", SupportProfile(has_voice=False, waiting_seconds=None))


def test_a_mastered_task_is_asked_for_again_and_its_answer_is_read(
    start: Callable[[Path], Program], invented_site: Path
) -> None:
    _somebody_who_could_clock(invented_site)
    unseen = Library.load("en").probes("W18")[0]
    program = start(invented_site)
    keys = Keys(program)
    practising = Practising(program, keys, unseen.id)

    program.page("Who are you?")
    keys.press("Ada")
    keys.press("Yes, I am Ada")
    program.page("May we count your results?")
    keys.press("Yes, count me")
    program.page("What helps you?")
    keys.press("Go on")
    program.page(paths.CHOOSE)
    program.wait(lambda: any(QUESTION in name_of(one) for one in program.controls()))
    keys.press_on(next(one for one in program.controls() if QUESTION in name_of(one)))
    program.page(unseen.title)
    keys.press("Start now")
    practising.is_at(1)
    program.wait(lambda: QApplication.focusWidget() in program.surface.findChildren(QWidget))
    practising.play_from(1)
    program.page("Well done!")
    program.sees("You still know this. You did all steps alone.")
    keys.press("Stop")
    paths.open_supporter_area(program, keys, DEMO_PIN)
    keys.press("Ada")
    program.sees("After 7 days: still alone.")
