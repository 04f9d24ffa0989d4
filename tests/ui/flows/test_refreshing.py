"""Weeks after a mastery the task is offered again, as a question; the supporter reads how it went."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Services
from app.domain.attempt import Attempt, Probe
from app.domain.person import Employee
from app.domain.site import Site
from app.domain.task import Scenario
from app.i18n import date_text
from tests.app.store.facts import whole_attempt
from tests.ui.flows.conftest import Settle
from ui.flows.choose import AboutExerciseFlow, ChooseFlow
from ui.flows.context import Context
from ui.flows.person import PersonFlow
from ui.flows.practise import PractiseFlow
from ui.flows.rules import RulesFlow
from ui.places import AboutExercise, ChooseTask, PersonPage, Practise, SiteRules
from ui.screens.employee.about_exercise import AboutExerciseScreen
from ui.screens.employee.choose import ChooseScreen
from ui.screens.supporter.person import PersonScreen
from ui.screens.supporter.rules import RulesScreen
from ui.widgets.task_tile import TaskButton

QUESTION = "Do you still know this?"
Answer = TypeVar("Answer")
CLOCKED = ("clock_at_the_wall", "clock_on_the_phone")


def _master_the_clock(services: Services, days_ago: int) -> Employee:
    kim = services.store.people.add_employee("Kim", "pictogram/bicycle")
    for number in range(3):
        at = datetime.now(UTC) - timedelta(days=days_ago + 2 - number)
        which = CLOCKED[number % 2]
        facts = whole_attempt(f"{number}", kim.id, at=at, exercise_id=which, task_id="W18")
        services.store.progress.record(facts)
    return kim


@pytest.fixture
def kim(context: Context, settle: Settle) -> Employee:
    """Kim, who could clock in and out alone 8 days ago."""
    people: list[Employee] = []
    work = partial(_master_the_clock, context.services, 8)
    context.background.store(work, people.append, context.report_trouble)
    settle()
    context.session.employee = people[0]
    return people[0]


def _choose(qtbot: QtBot, context: Context, settle: Settle) -> tuple[ChooseFlow, ChooseScreen]:
    flow = ChooseFlow(ChooseTask(), context)
    assert isinstance(flow.screen, ChooseScreen)
    qtbot.addWidget(flow.screen)
    flow.begin()
    settle()
    return flow, flow.screen


def _tiles(screen: ChooseScreen) -> list[TaskButton]:
    return screen.tiles.findChildren(TaskButton)


def test_what_was_mastered_is_offered_again_as_a_question(
    qtbot: QtBot, context: Context, settle: Settle, kim: Employee
) -> None:
    del kim
    flow, screen = _choose(qtbot, context, settle)
    [tile] = [one for one in _tiles(screen) if QUESTION in one.accessibleName()]

    with qtbot.waitSignal(flow.went) as gone:
        tile.click()

    [place] = gone.args
    unseen = [card.id for card in context.services.library("en").probes("W18")]
    assert place == AboutExercise([*unseen, "clock_on_the_phone"][0], is_probe=True)


def test_nobody_watches_a_probe_first(qtbot: QtBot, context: Context, settle: Settle) -> None:
    settle()
    flow = AboutExerciseFlow(AboutExercise("clock_at_the_wall", is_probe=True), context)
    qtbot.addWidget(flow.screen)
    screen = flow.screen
    assert isinstance(screen, AboutExerciseScreen)
    screen.show()

    with qtbot.waitSignal(flow.went) as gone:
        screen.start_button.click()

    assert gone.args == [Practise("clock_at_the_wall", is_probe=True)]
    assert not screen.watch_button.isVisible()
    assert "You could do this task alone. Do you still know it?" in screen.texts()


def test_the_attempt_is_kept_as_a_probe_and_is_due_no_more(
    qtbot: QtBot, context: Context, settle: Settle, kim: Employee
) -> None:
    flow = PractiseFlow(Practise("clock_at_the_wall", is_probe=True), context)
    qtbot.addWidget(flow.screen)
    flow.begin()
    settle()

    kept = _on_the_thread(context, settle, lambda s: s.store.progress.attempts(kim.id))

    assert kept[-1].attempt.probe == Probe(7, 1)
    _flow, screen = _choose(qtbot, context, settle)
    assert not any(QUESTION in one.accessibleName() for one in _tiles(screen))


def test_a_supporter_reads_whether_it_lasts(
    qtbot: QtBot, context: Context, settle: Settle, kim: Employee
) -> None:
    mastered_on = date_text((datetime.now(UTC) - timedelta(days=8)).date())
    next_on = date_text((datetime.now(UTC) + timedelta(days=22)).date())
    facts = whole_attempt("again", kim.id, exercise_id=CLOCKED[0], task_id="W18")
    assert isinstance(facts[0], Attempt)
    probed = [replace(facts[0], began_at=datetime.now(UTC), probe=Probe(7, 1)), *facts[1:]]
    _on_the_thread(context, settle, lambda s: s.store.progress.record(probed))
    flow = PersonFlow(PersonPage(kim), context)
    qtbot.addWidget(flow.screen)
    assert isinstance(flow.screen, PersonScreen)
    flow.screen.show()

    flow.begin()
    settle()

    texts = flow.screen.texts()
    assert f"Could do it alone on {mastered_on}." in texts
    assert "After 7 days: still alone." in texts
    assert f"The program looks again from {next_on}." in texts


@pytest.mark.parametrize(
    ("chosen", "is_asked"), [("seldom", False), ("never", False), ("often", True)]
)
def test_a_supporter_decides_when_the_program_asks(
    qtbot: QtBot, context: Context, settle: Settle, kim: Employee, chosen: str, *, is_asked: bool
) -> None:
    del kim
    context.session.site = Site("Our site", Scenario.SOCIAL)
    flow = RulesFlow(SiteRules(), context)
    qtbot.addWidget(flow.screen)
    assert isinstance(flow.screen, RulesScreen)
    assert flow.screen.probes.choice() == "usual"

    flow.screen.probes.tiles[chosen].click()
    settle()

    _flow, screen = _choose(qtbot, context, settle)
    assert any(QUESTION in one.accessibleName() for one in _tiles(screen)) is is_asked
    again = RulesFlow(SiteRules(), context)
    qtbot.addWidget(again.screen)
    assert isinstance(again.screen, RulesScreen)
    assert again.screen.probes.choice() == chosen


def _on_the_thread(context: Context, settle: Settle, work: Callable[[Services], Answer]) -> Answer:
    answers: list[Answer] = []
    context.background.store(lambda: work(context.services), answers.append, context.report_trouble)
    settle()
    return answers[0]
