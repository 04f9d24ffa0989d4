"""How long to keep results: whoever is deleted was shown by name first, and nobody else is."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Services
from app.settings import months_kept
from tests.app.store.facts import whole_attempt
from tests.ui.flows.conftest import Settle, ShowFlow
from ui.background import ignore
from ui.flows.context import Context
from ui.flows.how_long_to_keep import HowLongToKeepFlow
from ui.flows.today import TodayFlow
from ui.places import Place, SiteRules, Today
from ui.screens.supporter.how_long_to_keep import HowLongToKeepScreen
from ui.screens.supporter.today import TodayScreen
from ui.site_places import HowLongToKeep

LONG_AGO = timedelta(days=400)
Look = Callable[[], HowLongToKeepScreen]


def practised(services: Services, nickname: str, ago: timedelta) -> None:
    added = services.store.people.add_employee(nickname, "pictogram/cup")
    at = datetime.now(UTC) - ago
    services.store.progress.record(whole_attempt(f"of-{nickname}", added.id, at=at))


@pytest.fixture
def people(context: Context, settle: Settle) -> None:
    """Otto was here long ago, Kim an hour ago, Lena never."""

    def fill() -> None:
        practised(context.services, "Otto", LONG_AGO)
        practised(context.services, "Kim", timedelta(hours=1))
        context.services.store.people.add_employee("Lena", "pictogram/sun")

    context.background.store(fill, ignore, context.report_trouble)
    settle()


@pytest.fixture
def look(context: Context, show_flow: ShowFlow, people: None) -> Look:
    """Return a function that opens the page anew."""

    def opened() -> HowLongToKeepScreen:
        flow = show_flow(HowLongToKeepFlow(HowLongToKeep(), context))
        assert isinstance(flow.screen, HowLongToKeepScreen)
        return flow.screen

    return opened


def names(context: Context, settle: Settle) -> list[str]:
    found: list[str] = []
    people = context.services.store.people
    context.background.store(
        lambda: [one.nickname for one in people.employees(with_archived=True)], found.extend, ignore
    )
    settle()
    return found


def ask_and_say_yes(screen: HowLongToKeepScreen) -> None:
    assert screen.deletion is not None
    screen.deletion.delete_button.click()
    screen.deletion.confirm_button.click()


def test_who_was_away_is_shown_and_nobody_is_deleted_by_looking(
    look: Look, context: Context, settle: Settle
) -> None:
    screen = look()

    screen.months.tiles["12"].click()
    settle()

    assert "Otto" in screen.texts()
    assert "Lena" in screen.texts()
    assert not any("Kim" in text for text in screen.texts())
    assert names(context, settle) == ["Kim", "Lena", "Otto"]


def test_after_a_yes_those_who_were_shown_are_gone(
    look: Look, context: Context, settle: Settle
) -> None:
    screen = look()
    screen.months.tiles["12"].click()
    settle()

    ask_and_say_yes(screen)
    settle()
    settle()

    assert names(context, settle) == ["Kim", "Lena"]
    assert screen.deletion is None
    assert any(text.startswith("1 person is deleted") for text in screen.texts())


def test_who_came_back_meanwhile_stays(look: Look, context: Context, settle: Settle) -> None:
    screen = look()
    screen.months.tiles["12"].click()
    settle()
    people, progress = context.services.store.people, context.services.store.progress

    def come_back() -> None:
        otto = next(one for one in people.employees() if one.nickname == "Otto")
        progress.record(whole_attempt("again", otto.id, at=datetime.now(UTC)))

    context.background.store(come_back, ignore, context.report_trouble)
    ask_and_say_yes(screen)
    settle()

    assert names(context, settle) == ["Kim", "Lena", "Otto"]


def test_the_choice_is_there_the_next_time(look: Look, context: Context, settle: Settle) -> None:
    look().months.tiles["24"].click()
    settle()

    again = look()

    assert months_kept(context.folder) == 24
    assert again.months.choice() == "24"
    assert "Nobody was away that long." in again.texts()


def test_everybody_can_be_kept_again(look: Look, context: Context, settle: Settle) -> None:
    screen = look()
    screen.months.tiles["12"].click()
    settle()

    screen.months.tiles["always"].click()
    settle()

    assert months_kept(context.folder) is None
    assert screen.deletion is None
    assert "Otto" not in screen.texts()


def test_with_a_clock_that_cannot_be_right_nobody_is_shown(
    look: Look, context: Context, settle: Settle
) -> None:
    look().months.tiles["12"].click()
    settle()
    services = context.services
    services.report = replace(services.report, clock_suspect=True)

    screen = look()

    assert screen.deletion is None
    assert not screen.months.isEnabled()
    assert "The clock of this computer looks off. Set it first." in screen.texts()


def test_today_tells_who_was_away_longer_than_people_are_kept(
    look: Look, context: Context, qtbot: QtBot, settle: Settle
) -> None:
    look().months.tiles["12"].click()
    settle()

    flow = TodayFlow(Today(), context)
    qtbot.addWidget(flow.screen)
    flow.begin()
    settle()

    assert isinstance(flow.screen, TodayScreen)
    assert any(
        text.startswith("1 person was away for over 12 months.") for text in flow.screen.texts()
    )


def test_the_way_back_leads_to_this_site(context: Context, qtbot: QtBot, people: None) -> None:
    flow = HowLongToKeepFlow(HowLongToKeep(), context)
    qtbot.addWidget(flow.screen)
    went: list[Place] = []
    flow.went.connect(went.append)

    assert isinstance(flow.screen, HowLongToKeepScreen)
    flow.screen.back_wanted.emit()

    assert went == [SiteRules()]
