"""My things: what is kept of each attempt is shown to its person, and goes when they want it."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QWidget

from app.bootstrap import Services
from app.domain.attempt import AttemptEnd, Feeling, Outcome
from app.domain.support_profile import SupportProfile
from app.practice.beginning import new_attempt
from tests.ui.flows.conftest import Settle, ShowFlow
from ui.background import ignore
from ui.flows.context import Context
from ui.flows.mine import StoredAboutMeFlow
from ui.places import StoredAboutMe
from ui.screens.employee.stored_about_me import AttemptCard, StoredAboutMeScreen

MORNING = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)
EXERCISE = "mail_about_friday"

Open = Callable[[], StoredAboutMeScreen]


def practise(services: Services) -> str:
    """Kim does one exercise and says how it was; return the id of the attempt."""
    kim = services.store.people.add_employee("Kim", "pictogram/bicycle")
    exercise = services.library("en").exercise(EXERCISE)
    attempt = new_attempt(exercise, kim.id, SupportProfile(), MORNING, "one")
    services.store.progress.record((attempt, AttemptEnd("one", Outcome.FINISHED)))
    services.store.progress.rate_feeling("one", Feeling.HARD)
    return attempt.id


@pytest.fixture
def open_page(context: Context, settle: Settle, show_flow: ShowFlow) -> Open:
    def opened() -> StoredAboutMeScreen:
        context.background.store(lambda: practise(context.services), ignore, ignore)
        settle()
        people = context.services.store.people
        context.background.store(
            lambda: people.employees()[0],
            lambda kim: context.enter(kim, SupportProfile()),
            context.report_trouble,
        )
        settle()
        flow = show_flow(StoredAboutMeFlow(StoredAboutMe(), context))
        assert isinstance(flow.screen, StoredAboutMeScreen)
        return flow.screen

    return opened


def cards(page: QWidget) -> list[AttemptCard]:
    return [card for card in page.findChildren(AttemptCard) if not card.isHidden()]


def test_an_attempt_is_shown_with_how_it_was_for_its_person(open_page: Open) -> None:
    page = open_page()

    assert len(cards(page)) == 1
    assert "For you it was hard." in page.texts()


def test_deleting_asks_first_and_then_nothing_is_left(open_page: Open, settle: Settle) -> None:
    page = open_page()
    deletion = cards(page)[0].deletion

    deletion.delete_button.click()
    settle()
    assert len(cards(page)) == 1
    deletion.confirm_button.click()
    settle()

    assert cards(page) == []
