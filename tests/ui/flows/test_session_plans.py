"""Ready sessions: choose, read in both lengths, print, and suggest the tasks to the people who come."""

import pytest

from app.content.library import Library
from app.domain.person import Supporter
from app.domain.session_plan import LONG_PARTS, SHORT_PARTS, Form, Part
from app.domain.site import Site
from app.domain.task import Scenario
from tests.ui.flows.conftest import Open
from ui.flows.context import Context
from ui.flows.session_plans import plan_view, printed
from ui.library_places import InvitePeople, ReadExercise, ReadPlan, SessionPlans
from ui.places import Place
from ui.screens.supporter.read_plan import ReadPlanScreen
from ui.screens.supporter.session_plans import SessionPlansScreen
from ui.widgets.picture_tile import WideTile
from ui.widgets.task_tile import TaskButton

SESSIONS = 10
SHORT = ReadPlan(Scenario.SOCIAL, "is_this_real", Form.SHORT)


@pytest.fixture(autouse=True)
def a_supporter_is_here(context: Context) -> None:
    context.session.supporter = Supporter("one", "Ayla")
    context.session.site = Site("The kitchen", Scenario.SOCIAL, "en")


def test_the_sessions_of_the_own_kind_of_organisation_come_first(
    open_at: Open, went: list[Place]
) -> None:
    page = open_at(SessionPlans()).screen
    assert isinstance(page, SessionPlansScreen)
    tiles = page.tiles.findChildren(WideTile)
    assert page.scenario.choice() == Scenario.SOCIAL.value
    assert len(tiles) == SESSIONS

    tiles[8].click()
    page.scenario.tiles[Scenario.TRAINING.value].click()

    assert went == [SHORT, SessionPlans(Scenario.TRAINING)]


def test_a_session_leads_to_its_exercises_and_its_people(open_at: Open, went: list[Place]) -> None:
    page = open_at(SHORT).screen
    assert isinstance(page, ReadPlanScreen)

    page.findChildren(TaskButton)[0].click()
    page.invite_button.click()
    page.form.tiles[str(Form.LONG.value)].click()

    exercise, people, longer = went
    assert isinstance(exercise, ReadExercise)
    assert exercise.then == SHORT
    assert people == InvitePeople(("W32", "W14"), SHORT)
    assert longer == ReadPlan(Scenario.SOCIAL, "is_this_real", Form.LONG)


@pytest.mark.parametrize(("form", "parts"), [(Form.SHORT, SHORT_PARTS), (Form.LONG, LONG_PARTS)])
def test_paper_and_page_say_the_same(form: Form, parts: tuple[Part, ...]) -> None:
    library = Library.load("en")
    plan = library.plans(Scenario.SOCIAL)[8]

    view = plan_view(plan, form, library)
    words = "\n".join(line.words for line in printed(view))

    assert len(view.parts) == len(parts)
    for part in view.parts:
        assert part.title in words
        assert all(line in words for line in part.lines)
        assert all(exercise.title in words for exercise in part.exercises)
    assert plan.aim in words


def test_the_long_form_has_other_exercises_of_the_same_tasks() -> None:
    library = Library.load("en")
    plan = library.plans(Scenario.SOCIAL)[8]

    parts = plan_view(plan, Form.LONG, library).parts
    first, second = (one.exercises for one in parts if one.exercises)

    assert not {one.key for one in first} & {one.key for one in second}
