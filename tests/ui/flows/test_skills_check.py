"""The skills check: every answer is kept at once, it goes on where it was left, and nobody is marked."""

import pytest
from pytestqt.qtbot import QtBot

from app.domain.attempt import AttemptRecord
from app.domain.prompting import Direction, PromptLevel
from app.domain.skills_check import SelfRating
from app.domain.support_profile import SupportProfile
from tests.ui.flows.conftest import Settle
from tests.ui.flows.saying import Visit, practise, visiting
from ui.flows.context import Context
from ui.flows.flow import Flow
from ui.flows.practise import PractiseFlow
from ui.places import (
    AboutExercise,
    ChooseTask,
    HowItWent,
    MyThings,
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
from ui.skills_places import SayWhatICan, SkillsQuestion, WhatISaid
from ui.widgets.picture_tile import PictureTile


def direction_of_run(flow: Flow) -> Direction:
    """Return where help begins in the attempt that `flow` has open."""
    place = flow.place_now(Practise("clock_on_the_phone"))
    assert isinstance(place, Practise)
    assert place.run is not None
    return place.run.profile.direction


@pytest.fixture
def visit(qtbot: QtBot, context: Context, settle: Settle) -> Visit:
    return visiting(qtbot, context, settle)


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


def test_a_sitting_that_was_begun_twice_and_left_is_not_offered_again(visit: Visit) -> None:
    place: Place = visit.begin_check()
    visit.begin_check()

    while isinstance(place, SkillsQuestion):
        place = visit.answer(place, SelfRating.ALONE)

    screen = visit.open(SayWhatICan()).screen
    assert isinstance(screen, SayWhatICanScreen)
    assert screen.resume_button.isHidden()


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


def test_a_check_that_is_gone_on_with_and_drawn_anew_is_still_not_helped_first(
    visit: Visit,
) -> None:
    visit.context.session.profile = SupportProfile(direction=Direction.MOST_TO_LEAST)
    visit.open(Practise("clock_on_the_phone", is_check=True))
    resumed = visit.open(Practise("clock_on_the_phone", resumes=True))

    anew = visit.open(resumed.place_now(Practise("clock_on_the_phone")))

    assert direction_of_run(anew) is Direction.LEAST_TO_MOST


def test_who_chooses_another_direction_in_the_middle_goes_on_with_it(visit: Visit) -> None:
    visit.context.session.profile = SupportProfile(direction=Direction.MOST_TO_LEAST)
    place = visit.open(Practise("clock_on_the_phone")).place_now(Practise("clock_on_the_phone"))
    visit.context.session.profile = SupportProfile(direction=Direction.LEAST_TO_MOST)

    anew = visit.open(place)

    assert direction_of_run(anew) is Direction.LEAST_TO_MOST


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


def test_who_goes_on_with_showing_comes_to_the_answers_too(visit: Visit) -> None:
    unseen = visit.context.services.library("en").probes("W18")[0].id
    visit.open(Practise(unseen, is_check=True))
    screen = visit.open(ChooseTask()).screen
    assert isinstance(screen, ChooseScreen)

    screen.resume_wanted.emit()

    assert visit.places[-1] == Practise(unseen, resumes=True, is_check=True)


def test_who_goes_on_with_practice_shows_nothing(visit: Visit) -> None:
    visit.open(Practise("clock_on_the_phone"))
    screen = visit.open(ChooseTask()).screen
    assert isinstance(screen, ChooseScreen)

    screen.resume_wanted.emit()

    assert visit.places[-1] == Practise("clock_on_the_phone", resumes=True)


def test_its_person_sees_what_was_said_and_deletes_it(visit: Visit) -> None:
    visit.answer(visit.begin_check(), SelfRating.ALONE)
    screen = visit.open(StoredAboutMe()).screen
    (card,) = screen.findChildren(AnswersCard)

    card.deletion.delete_button.click()
    card.deletion.confirm_button.click()
    visit.settle()

    assert visit.checks() == ()
