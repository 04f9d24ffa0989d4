"""The place where somebody practises: a look at what helps, or another look, keeps the step."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.domain.person import Employee
from app.domain.prompting import PromptLevel, TextLevel
from app.domain.support_profile import SupportProfile
from tests.ui.flows.conftest import Settle
from ui.background import ignore
from ui.flows.context import Context
from ui.flows.practise import PractiseFlow
from ui.places import Place, Practise
from ui.support_places import WhatHelpsYou

EXERCISE = "mail_about_friday"


@pytest.fixture
def kim(context: Context, settle: Settle) -> Employee:
    people = context.services.store.people
    context.background.store(
        lambda: people.add_employee("Kim", "pictogram/bicycle"),
        lambda kim: context.enter(kim, SupportProfile(waiting_seconds=None)),
        context.report_trouble,
    )
    settle()
    employee = context.session.employee
    assert employee is not None
    return employee


def practise(qtbot: QtBot, context: Context, settle: Settle, place: Place) -> PractiseFlow:
    assert isinstance(place, Practise)
    flow = PractiseFlow(place, context)
    qtbot.addWidget(flow.screen)
    flow.screen.show()
    flow.begin()
    settle()
    return flow


def finish_step(flow: PractiseFlow, settle: Settle) -> None:
    """Do the step the run stands at."""
    step = flow.practice_screen.surface
    practice = flow._practice
    assert practice is not None
    now = practice.run.step
    assert now is not None
    for action in now.expected:
        step.acted.emit(action)
    settle()


def attempts(context: Context, kim: Employee, settle: Settle) -> int:
    found: list[int] = []
    progress = context.services.store.progress
    context.background.store(lambda: len(progress.attempts(kim.id)), found.append, ignore)
    settle()
    return found[0]


def test_a_look_at_what_helps_in_a_break_keeps_the_step_and_its_help(
    qtbot: QtBot, context: Context, kim: Employee, settle: Settle
) -> None:
    flow = practise(qtbot, context, settle, Practise(EXERCISE))
    finish_step(flow, settle)
    flow.practice_screen.help_wanted.emit()
    flow.practice_screen.help_wanted.emit()
    places: list[object] = []
    flow.went.connect(places.append)
    flow.practice_screen.pause_wanted.emit()

    flow.practice_screen.rest.supports_button.click()

    (wanted,) = places
    assert isinstance(wanted, WhatHelpsYou)
    assert isinstance(wanted.then, Practise)
    context.session.profile = replace(context.session.profile, text_level=TextLevel.KEY)
    again = practise(qtbot, context, settle, wanted.then)
    practice = again._practice
    assert practice is not None
    assert practice.run.position == 1
    assert practice.run.help.asked is PromptLevel.HINT
    assert again.practice_screen.texts()[0] == "open · “Mail”"
    assert attempts(context, kim, settle) == 1


def test_another_language_goes_on_at_the_same_step(
    qtbot: QtBot, context: Context, kim: Employee, settle: Settle
) -> None:
    flow = practise(qtbot, context, settle, Practise(EXERCISE))
    finish_step(flow, settle)

    context.session.profile = replace(context.session.profile, language="nl")
    again = practise(qtbot, context, settle, flow.place_now(Practise(EXERCISE)))

    assert again.practice_screen.texts()[0] == "Open het programma “Mail”."
    assert attempts(context, kim, settle) == 1


def test_a_rebuilt_screen_begins_no_second_attempt(
    qtbot: QtBot, context: Context, kim: Employee, settle: Settle
) -> None:
    flow = PractiseFlow(Practise(EXERCISE), context)
    qtbot.addWidget(flow.screen)
    flow.begin()

    again = practise(qtbot, context, settle, flow.place_now(Practise(EXERCISE)))

    assert again._practice is not None
    assert attempts(context, kim, settle) == 1


def test_help_in_the_language_of_home_is_that_of_the_same_step(
    qtbot: QtBot, context: Context, kim: Employee, settle: Settle
) -> None:
    assert kim.nickname == "Kim"
    context.session.profile = replace(context.session.profile, help_language="bg")
    flow = practise(qtbot, context, settle, Practise(EXERCISE))
    before = flow.practice_screen.texts()

    flow.practice_screen.repeat_wanted.emit()

    assert before == ("Press “Start”.",)
    assert flow.practice_screen.texts() == ("Press “Start”.", "Натиснете „Старт“.")


def test_other_words_chosen_while_practising_are_there_the_next_time(
    qtbot: QtBot, context: Context, kim: Employee, settle: Settle
) -> None:
    flow = practise(qtbot, context, settle, Practise(EXERCISE))

    flow.practice_screen.card.words_button.click()

    kept: list[SupportProfile] = []
    people = context.services.store.people
    context.background.store(lambda: people.profile(kim.id), kept.append, ignore)
    settle()
    assert kept[0].text_level is TextLevel.PLAIN
    assert context.session.profile.text_level is TextLevel.PLAIN
