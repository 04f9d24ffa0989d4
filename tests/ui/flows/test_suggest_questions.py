"""A supporter suggests questions, and sees what somebody says beside what was shown by doing."""

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Services
from app.domain.person import Supporter
from app.domain.prompting import PromptLevel
from app.domain.skills_check import SelfRating
from tests.ui.flows.conftest import Settle
from tests.ui.flows.saying import JOB, Visit, practise, tiles_of, visiting
from ui.flows.context import Context
from ui.places import (
    ChooseTask,
    InviteToTask,
    PersonPage,
)
from ui.screens.employee.choose import ChooseScreen
from ui.screens.supporter.suggest_questions import SuggestQuestionsScreen
from ui.skills_places import SkillsQuestion, SuggestQuestions
from ui.widgets.picture_tile import PictureTile
from ui.widgets.said_card import WordTable


@pytest.fixture
def visit(qtbot: QtBot, context: Context, settle: Settle) -> Visit:
    return visiting(qtbot, context, settle)


def test_a_supporter_sees_both_views_side_by_side_in_words(visit: Visit) -> None:
    def say(services: Services) -> None:
        check = services.store.skills.begin(visit.kim.id, JOB, ("W18", "W15"))
        services.store.skills.rate(check.id, "W18", SelfRating.CAN_SHOW)
        services.store.skills.rate(check.id, "W15", SelfRating.CANNOT_YET)
        practise(services, visit.kim, PromptLevel.HINT)

    visit.ask(say)
    visit.context.session.supporter = Supporter("one", "Ayla")
    screen = visit.open(PersonPage(visit.kim)).screen

    (table,) = screen.findChildren(WordTable)
    rows = table.in_words()
    assert any("Can show others" in row and "With some help" in row for row in rows)
    assert any("Not yet" in row and "Not done here yet" in row for row in rows)
    assert not any("%" in row for row in rows)


def test_a_supporter_suggests_questions_and_the_employee_finds_them(visit: Visit) -> None:
    visit.context.session.supporter = Supporter("one", "Ayla")
    screen = visit.open(SuggestQuestions(visit.kim)).screen
    assert isinstance(screen, SuggestQuestionsScreen)
    assert isinstance(visit.press(tiles_of(screen)["Kitchen and catering"]), PersonPage)

    choose = visit.open(ChooseTask()).screen
    assert isinstance(choose, ChooseScreen)
    choose.questions_button.click()

    (check,) = visit.checks()
    assert visit.places[-1] == SkillsQuestion(check)
    assert check.is_waiting


def test_a_supporter_reads_what_they_suggest_in_words_for_them(visit: Visit) -> None:
    visit.context.session.supporter = Supporter("one", "Ayla")
    visit.ask(lambda s: s.store.skills.suggest(visit.kim.id, JOB, ("W18", "W15")))
    visit.ask(lambda s: s.store.support.invite(visit.kim.id, "W18"))

    for place in (SuggestQuestions(visit.kim), InviteToTask(visit.kim)):
        tiles = visit.open(place).screen.findChildren(PictureTile)
        told = " ".join(tile.accessibleName() for tile in tiles)
        assert "You suggest this." in told
        assert "Your supporter" not in told


def test_a_suggestion_can_be_taken_back(visit: Visit) -> None:
    visit.context.session.supporter = Supporter("one", "Ayla")
    visit.ask(lambda s: s.store.skills.suggest(visit.kim.id, JOB, ("W18", "W15")))
    screen = visit.open(SuggestQuestions(visit.kim)).screen
    assert isinstance(screen, SuggestQuestionsScreen)

    screen.withdraw_button.click()
    visit.settle()

    assert visit.checks() == ()
