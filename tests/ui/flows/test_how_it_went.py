"""How it went is told in the words in which each step was told."""

from dataclasses import replace

import pytest

from app.domain.attempt import Fact, StepResult
from app.domain.person import Employee
from app.domain.support_profile import PressWay, SupportProfile
from tests.app.store.facts import whole_attempt
from tests.ui.flows.conftest import Open, Settle
from ui.flows.context import Context
from ui.places import HowItWent
from ui.screens.employee.how_it_went import HowItWentScreen

PARTS = "put_the_parts_away"


@pytest.mark.parametrize(
    ("way", "is_dragging"), [(PressWay.MOUSE_OR_KEYS, True), (PressWay.TWO_SWITCHES, False)]
)
def test_who_only_presses_does_not_read_of_dragging(
    context: Context, settle: Settle, open_at: Open, way: PressWay, *, is_dragging: bool
) -> None:
    store = context.services.store

    def practised() -> Employee:
        kim = store.people.add_employee("Kim", "pictogram/bicycle")
        facts = whole_attempt("one", kim.id, exercise_id=PARTS, task_id="W01")
        store.progress.record([_at_the_drag(fact) for fact in facts])
        return kim

    profile = SupportProfile(press_way=way)
    context.background.store(
        practised, lambda kim: context.enter(kim, profile), context.report_trouble
    )
    settle()

    screen = open_at(HowItWent("one")).screen

    assert isinstance(screen, HowItWentScreen)
    assert any(text.startswith("Drag") for text in screen.texts()) is is_dragging
    assert any("Box B" in text for text in screen.texts())


def _at_the_drag(fact: Fact) -> Fact:
    """Let the first step be the one that teaches to drag."""
    if isinstance(fact, StepResult) and fact.position == 0:
        return replace(fact, step_id="drag_lamp")
    return fact
