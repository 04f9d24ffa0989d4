"""One exercise of each task, done in the real window by keyboard alone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tests.journeys.hands import Keys
from tests.journeys.practising import Practising
from tests.journeys.program import Program

pytestmark = [pytest.mark.screen, pytest.mark.timeout(60)]

TASKS = {
    "W03": "sign_in_with_a_password",
    "W14": "mail_about_friday",
    "W15": "chat_the_bicycle_is_done",
    "W18": "clock_at_the_wall",
}


@pytest.mark.parametrize("exercise_id", TASKS.values(), ids=TASKS)
def test_a_task_is_done_from_sign_in_to_its_end_with_keys_only(
    start: Callable[[Path], Program], invented_site: Path, exercise_id: str
) -> None:
    program = start(invented_site)
    keys = Keys(program)
    practising = Practising(program, keys, exercise_id)

    program.page("Who are you?")
    keys.press("Kim")
    keys.press("Yes, I am Kim")
    program.page("What would you like to practise?")
    keys.press("Something else")
    program.page("Everything you can practise")
    keys.press(practising.exercise.title)
    keys.press("Start now")
    practising.is_at(1)
    program.wait(lambda: QApplication.focusWidget() in program.surface.findChildren(QWidget))
    practising.play_from(1)

    program.page("Well done!")


def has_focus(part: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and part.isAncestorOf(focused)
