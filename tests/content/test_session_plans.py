"""Ready sessions: 10 for each kind of enterprise, in two lengths, complete in every language."""

import pytest

from app.content.library import Library
from app.domain.session_plan import LONG_PARTS, SHORT_PARTS, Form, SessionPlan
from app.domain.task import Scenario
from app.i18n import LANGUAGES

FIRST_RELEASE = frozenset(
    f"W{number:02}"
    for number in (1, 2, 3, 4, 6, 9, 10, 11, 12, 13, 14, 15, 18, 19, 20, 21, 30, 32, 37, 38)
)
SESSIONS = 10


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.load("en")


def plans(library: Library) -> list[SessionPlan]:
    return [plan for scenario in Scenario for plan in library.plans(scenario)]


@pytest.mark.parametrize("language", [each.code for each in LANGUAGES])
@pytest.mark.parametrize("scenario", Scenario)
def test_there_are_ten_in_every_language(language: str, scenario: Scenario) -> None:
    assert len(Library.load(language).plans(scenario)) == SESSIONS


@pytest.mark.parametrize("form", Form)
def test_the_minutes_of_the_parts_are_those_of_the_session(library: Library, form: Form) -> None:
    for plan in plans(library):
        assert sum(minutes for _part, minutes in plan.minutes(form)) == form.value, plan.id


def test_the_long_form_has_everything_the_short_one_has_and_more(library: Library) -> None:
    for plan in plans(library):
        assert [part for part, _minutes in plan.minutes(Form.SHORT)] == list(SHORT_PARTS)
        assert [part for part, _minutes in plan.minutes(Form.LONG)] == list(LONG_PARTS)
    assert set(SHORT_PARTS) < set(LONG_PARTS)


@pytest.mark.parametrize("scenario", Scenario)
def test_ten_sessions_cover_every_core_task_of_their_kind_of_enterprise(
    library: Library, scenario: Scenario
) -> None:
    core = {task.id for task in library.tasks() if scenario in task.scenarios} & FIRST_RELEASE

    assert {task for plan in library.plans(scenario) for task in plan.task_ids} == core


def test_no_session_is_a_copy_of_another(library: Library) -> None:
    every = plans(library)

    for part in ("title", "aim", "welcome", "practise", "second", "work", "talk", "end"):
        said = [getattr(plan, part) for plan in every]
        assert len(set(said)) == len(said), part
