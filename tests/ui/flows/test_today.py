"""Today: how much each person practised, and for a month that a passphrase was set anew."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Services
from app.domain.person import Supporter
from tests.app.store.facts import whole_attempt
from tests.ui.flows.conftest import Settle
from ui.accessibility.reading import texts_on_show
from ui.background import ignore
from ui.flows.context import Context
from ui.flows.today import TodayFlow
from ui.places import Today
from ui.widgets.big_button import BigButton
from ui.widgets.notice import Notice


def _reset(services: Services, days_ago: int) -> Supporter:
    people = services.store.people
    supporter = people.add_supporter("Ottoline", "no hash", "no hash")
    at = datetime.now(UTC) - timedelta(days=days_ago)
    people.save_secret(supporter.id, replace(people.secret_of(supporter.id), reset_at=at))
    return supporter


def _notices(context: Context, qtbot: QtBot, settle: Settle, days_ago: int) -> list[str]:
    def remember(supporter: Supporter) -> None:
        context.session.supporter = supporter

    services = context.services
    context.background.store(lambda: _reset(services, days_ago), remember, ignore)
    settle()
    flow = TodayFlow(Today(), context)
    qtbot.addWidget(flow.screen)
    flow.begin()
    settle()
    return [notice.text for notice in flow.screen.findChildren(Notice)]


@pytest.mark.parametrize(("days_ago", "is_told"), [(0, True), (29, True), (31, False)])
def test_for_30_days_the_page_tells_of_a_passphrase_that_was_set_anew(
    context: Context, qtbot: QtBot, settle: Settle, days_ago: int, *, is_told: bool
) -> None:
    notices = _notices(context, qtbot, settle, days_ago)

    assert any(text.startswith("Your passphrase was set anew on ") for text in notices) is is_told


def _practise(services: Services, days_ago: int) -> None:
    kim = services.store.people.add_employee("Kim", "pictogram/bicycle")
    at = datetime.now(UTC) - timedelta(days=days_ago)
    for attempt_id in ("one", "two"):
        services.store.progress.record(whole_attempt(attempt_id, kim.id, at=at))


@pytest.mark.parametrize(
    ("days_ago", "beginning"),
    [(0, "2 exercises this week. Last practice: "), (8, "Last practice: ")],
)
def test_each_person_stands_there_with_what_they_did(
    context: Context, qtbot: QtBot, settle: Settle, days_ago: int, beginning: str
) -> None:
    context.background.store(lambda: _practise(context.services, days_ago), ignore, ignore)
    flow = TodayFlow(Today(), context)
    qtbot.addWidget(flow.screen)
    flow.screen.show()
    flow.begin()
    settle()

    assert any(text.startswith(beginning) for text in texts_on_show(flow.screen))


def test_a_call_that_was_closed_by_a_slip_is_open_again(
    context: Context, qtbot: QtBot, settle: Settle
) -> None:
    def call(services: Services) -> None:
        kim = services.store.people.add_employee("Kim", "pictogram/bicycle")
        services.store.support.ask_for_help(kim.id, "mail_about_friday", "open")

    context.background.store(lambda: call(context.services), ignore, ignore)
    flow = TodayFlow(Today(), context)
    qtbot.addWidget(flow.screen)
    flow.screen.show()
    flow.begin()
    settle()

    def press(name: str) -> None:
        buttons = flow.screen.findChildren(BigButton)
        next(one for one in buttons if one.isVisible() and one.text() == name).click()
        settle()

    press("I helped Kim")
    closed = texts_on_show(flow.screen)
    press("Take back")
    opened = texts_on_show(flow.screen)

    assert "The call for help is closed." in closed
    assert "I helped Kim" not in closed
    assert "I helped Kim" in opened
    assert "The call for help is closed." not in opened
