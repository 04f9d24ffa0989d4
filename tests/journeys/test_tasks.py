"""One exercise of every task, done in the real window by keyboard alone, one after the other."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from app.content.library import Library
from app.domain.support_profile import SupportProfile
from tests.journeys.hands import Keys
from tests.journeys.paths import CHOOSE
from tests.journeys.practising import Practising
from tests.journeys.program import Program
from tests.journeys.supports import give

pytestmark = [pytest.mark.screen, pytest.mark.timeout(280)]

SILENT = SupportProfile(has_voice=False, waiting_seconds=None)


def test_every_task_is_done_from_sign_in_to_its_end_with_keys_only(
    start: Callable[[Path], Program], invented_site: Path
) -> None:
    give(invented_site, "Kim", SILENT)
    program = start(invented_site)
    keys = Keys(program)
    program.page("Who are you?")
    keys.press("Kim")
    keys.press("Yes, I am Kim")

    done = [_do_from_start_to_end(program, keys, each) for each in _one_of_each_task()]

    assert len(set(done)) == len(done) >= 20


def _one_of_each_task() -> list[str]:
    library = Library.load("en")
    to_practise = (library.to_practise(task.id) for task in library.tasks())
    return [cards[-1].id for cards in to_practise if cards]


def _do_from_start_to_end(program: Program, keys: Keys, exercise_id: str) -> str:
    """Do one exercise, beginning and ending where one chooses what to practise; return its task."""
    practising = Practising(program, keys, exercise_id)
    program.page(CHOOSE)
    keys.press("Something else")
    program.page("Everything you can practise")
    keys.press(practising.exercise.title)
    keys.press("Start now")
    practising.is_at(1)
    program.wait(lambda: QApplication.focusWidget() in program.surface.findChildren(QWidget))
    practising.play_from(1)
    program.page("Well done!")
    keys.press("Another task")
    return practising.exercise.task_id
