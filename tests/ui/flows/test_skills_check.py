"""The skills check: every answer is kept at once, it goes on where it was left, and nobody is marked."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Services
from app.domain.attempt import AttemptEnd, AttemptRecord, Outcome, StepResult
from app.domain.person import Employee, Supporter
from app.domain.prompting import Direction, PromptLevel
from app.domain.skills_check import SelfRating, SkillsCheck
from app.domain.support_profile import SupportProfile
from app.practice.beginning import new_attempt
from tests.ui.flows.conftest import Settle
from ui.background import ignore
from ui.flows.context import Context
from ui.flows.flow import Flow
from ui.flows.opening import open_place
from ui.flows.practise import PractiseFlow
from ui.places import (
    AboutExercise,
    ChooseTask,
    HowItWent,
    MyThings,
    PersonPage,
    Place,
    Practise,
    StoredAboutMe,
)
from ui.screens.employee.about_exercise import AboutExerciseScreen
from ui.screens.employee.choose import ChooseScreen
from ui.screens.employee.how_it_went import HowItWentScreen
from ui.screens.employee.say_what_i_can import SayWhatICanScreen
from ui.screens.employee.skills_question import SkillsQuestionScreen
from ui.screens.employee.stored_about_me import AnswersCard
from ui.screens.employee.what_i_said import WhatISaidScreen
from ui.screens.supporter.suggest_questions import SuggestQuestionsScreen
from ui.skills_places import SayWhatICan, SkillsQuestion, SuggestQuestions, WhatISaid
from ui.widgets.picture_tile import PictureTile
from ui.widgets.said_card import WordTable

MORNING = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)
JOB = "kitchen"


@dataclass
class Visit:
    """Kim is here; `open` shows a place and `places` holds where each press led."""

    context: Context
    qtbot: QtBot
    settle: Settle
    kim: Employee

    def open(self, place: Place) -> Flow:
        self.places: list[Place] = []
        self.flow = open_place(place, self.context)
        self.flow.went.connect(self.places.append)
        self.qtbot.addWidget(self.flow.screen)
        self.flow.screen.show()
        self.flow.begin()
        self.settle()
        return self.flow

    def press(self, tile: PictureTile) -> Place:
        tile.click()
        self.settle()
        return self.places[-1]

    def checks(self) -> tuple[SkillsCheck, ...]:
        found: list[tuple[SkillsCheck, ...]] = []
        self.ask(lambda services: found.append(services.store.skills.checks(self.kim.id)))
        return found[0]

    def ask(self, job: Callable[[Services], object]) -> None:
        services = self.context.services
        self.context.background.store(lambda: job(services), ignore, self.context.report_trouble)
        self.settle()

    def begin_check(self) -> SkillsQuestion:
        screen = self.open(SayWhatICan()).screen
        assert isinstance(screen, SayWhatICanScreen)
        place = self.press(tiles_of(screen)["Kitchen and catering"])
        assert isinstance(place, SkillsQuestion)
        return place

    def answer(self, place: Place, rating: SelfRating) -> Place:
        screen = self.open(place).screen
        assert isinstance(screen, SkillsQuestionScreen)
        return self.press(screen.tiles[rating])


def tiles_of(screen: SayWhatICanScreen | SuggestQuestionsScreen) -> dict[str, PictureTile]:
    return {tile.text(): tile for tile in screen.jobs.findChildren(PictureTile)}


@pytest.fixture
def visit(qtbot: QtBot, context: Context, settle: Settle) -> Visit:
    people: list[Employee] = []

    def move_in() -> None:
        people.append(context.services.store.people.add_employee("Kim", "pictogram/bicycle"))

    context.background.store(move_in, ignore, context.report_trouble)
    settle()
    context.enter(people[0], SupportProfile())
    return Visit(context, qtbot, settle, people[0])


def test_each_answer_is_kept_before_the_next_question_is_shown(visit: Visit) -> None:
    place = visit.begin_check()

    following = visit.answer(place, SelfRating.WITH_HELP)

    (check,) = visit.checks()
    assert [answer.rating for answer in check.answers] == [SelfRating.WITH_HELP]
    assert isinstance(following, SkillsQuestion)
    assert following.number == 1


def test_a_sitting_has_5_to_8_questions_and_ends_with_the_answers(visit: Visit) -> None:
    place: Place = visit.begin_check()
    asked = 0

    while isinstance(place, SkillsQuestion):
        place, asked = visit.answer(place, SelfRating.ALONE), asked + 1

    assert 5 <= asked <= 8
    assert isinstance(place, WhatISaid)


def test_who_stops_goes_on_at_the_same_question(visit: Visit) -> None:
    second = visit.answer(visit.begin_check(), SelfRating.ALONE)
    screen = visit.open(second).screen
    assert isinstance(screen, SkillsQuestionScreen)
    screen.stop_button.click()
    assert isinstance(visit.places[-1], MyThings)

    again = visit.open(SayWhatICan()).screen
    assert isinstance(again, SayWhatICanScreen)
    again.resume_button.click()

    place = visit.places[-1]
    assert isinstance(place, SkillsQuestion)
    assert place.number == 1


def test_a_question_can_be_passed_over(visit: Visit) -> None:
    screen = visit.open(visit.begin_check()).screen
    assert isinstance(screen, SkillsQuestionScreen)

    screen.pass_button.click()
    visit.settle()

    (check,) = visit.checks()
    assert [answer.rating for answer in check.answers] == [None]


def test_going_back_shows_the_answer_and_lets_it_be_changed(visit: Visit) -> None:
    first = visit.begin_check()
    second = visit.answer(first, SelfRating.ALONE)
    page = visit.open(second).screen
    assert isinstance(page, SkillsQuestionScreen)
    page.back_wanted.emit()
    before = visit.open(visit.places[-1]).screen
    assert isinstance(before, SkillsQuestionScreen)

    assert "You said this." in before.tiles[SelfRating.ALONE].accessibleName()
    visit.press(before.tiles[SelfRating.CANNOT_YET])

    (check,) = visit.checks()
    assert [answer.rating for answer in check.answers] == [SelfRating.CANNOT_YET]


def test_the_answers_suggest_what_to_practise_and_what_to_show(visit: Visit) -> None:
    place: Place = visit.begin_check()
    ratings = [SelfRating.CAN_SHOW, SelfRating.WITH_HELP, SelfRating.CANNOT_YET]
    for rating in ratings:
        place = visit.answer(place, rating)

    screen = visit.open(WhatISaid()).screen

    assert isinstance(screen, WhatISaidScreen)
    titles = {"You can practise this next", "You can show this: do it alone"}
    assert titles <= set(screen.texts())
    tiles = screen.findChildren(PictureTile)
    assert len(tiles) == 3
    tiles[2].click()
    shown = visit.places[-1]
    assert isinstance(shown, AboutExercise)
    assert shown.is_check


def test_showing_by_doing_begins_without_help_and_leads_back_to_the_answers(visit: Visit) -> None:
    visit.context.session.profile = SupportProfile(direction=Direction.MOST_TO_LEAST)
    flow = visit.open(Practise("clock_on_the_phone", is_check=True))
    records: list[AttemptRecord] = []
    visit.ask(lambda s: records.extend(s.store.progress.attempts(visit.kim.id)))

    (record,) = records
    assert record.attempt.direction is Direction.LEAST_TO_MOST
    again = flow.place_now(Practise("clock_on_the_phone", is_check=True))
    assert isinstance(again, Practise)
    assert again.is_check


def test_who_goes_on_with_a_check_later_is_not_helped_first(visit: Visit) -> None:
    visit.context.session.profile = SupportProfile(direction=Direction.MOST_TO_LEAST)
    visit.open(Practise("clock_on_the_phone", is_check=True))

    again = visit.open(Practise("clock_on_the_phone", resumes=True))

    assert isinstance(again, PractiseFlow)
    known = again.place_now(Practise("clock_on_the_phone"))
    assert isinstance(known, Practise)
    assert known.run is not None
    assert known.run.level is PromptLevel.ALONE


def test_before_showing_it_nobody_watches_it_first(visit: Visit) -> None:
    screen = visit.open(AboutExercise("clock_on_the_phone", is_check=True)).screen
    assert isinstance(screen, AboutExerciseScreen)

    screen.back_wanted.emit()
    screen.start_button.click()

    assert screen.watch_button.parent() is None
    assert visit.places == [WhatISaid(), Practise("clock_on_the_phone", is_check=True)]


def test_after_showing_the_way_leads_to_the_answers(visit: Visit) -> None:
    visit.ask(lambda services: practise(services, visit.kim, PromptLevel.ALONE))
    screen = visit.open(HowItWent("one", is_check=True)).screen
    assert isinstance(screen, HowItWentScreen)

    screen.another_button.click()

    assert isinstance(visit.places[-1], WhatISaid)
    assert screen.again_button.isHidden()


def practise(services: Services, kim: Employee, level: PromptLevel) -> None:
    exercise = services.library("en").exercise("clock_on_the_phone")
    attempt = new_attempt(exercise, kim.id, SupportProfile(), MORNING, "one")
    result = StepResult("one", exercise.steps[0].id, 0, level)
    services.store.progress.record((attempt, result, AttemptEnd("one", Outcome.FINISHED)))


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


def test_a_suggestion_can_be_taken_back(visit: Visit) -> None:
    visit.context.session.supporter = Supporter("one", "Ayla")
    visit.ask(lambda s: s.store.skills.suggest(visit.kim.id, JOB, ("W18", "W15")))
    screen = visit.open(SuggestQuestions(visit.kim)).screen
    assert isinstance(screen, SuggestQuestionsScreen)

    screen.withdraw_button.click()
    visit.settle()

    assert visit.checks() == ()


def test_its_person_sees_what_was_said_and_deletes_it(visit: Visit) -> None:
    visit.answer(visit.begin_check(), SelfRating.ALONE)
    screen = visit.open(StoredAboutMe()).screen
    (card,) = screen.findChildren(AnswersCard)

    card.deletion.delete_button.click()
    card.deletion.confirm_button.click()
    visit.settle()

    assert visit.checks() == ()
