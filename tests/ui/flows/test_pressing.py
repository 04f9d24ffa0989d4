"""How a supporter presses is kept for them alone, and comes with them through the door."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from app.demo import DEMO_PIN
from app.domain.person import Supporter
from app.domain.site import Site
from app.domain.support_profile import PressWay, SupportProfile
from app.domain.task import Scenario
from app.identity.secret import hash_recovery_code, hash_secret
from app.settings import read_start_profile
from app.store.people import People
from tests.ui.flows.conftest import Open
from ui.flows.context import Context
from ui.places import ChooseLook, Place, SetUpSupporter, SupporterDoor, Today, WhoAreYou
from ui.screens.employee.supports import SupportsScreen
from ui.screens.start.supporter import SupporterScreen
from ui.screens.supporter.door import DoorScreen
from ui.support_places import HowIPress, HowToPress

RESTING = SupportProfile(press_way=PressWay.RESTING, dwell_seconds=2.0)
T = TypeVar("T")
CODE = "ABCD-EFGH-JKLM-NPQR"


class Shelf:
    """What the store keeps of supporters, asked on its own thread."""

    def __init__(self, context: Context, qtbot: QtBot) -> None:
        self._context = context
        self._qtbot = qtbot

    def add(self, profile: SupportProfile | None = None) -> Supporter:
        """Add a supporter with a passphrase, who presses as `profile` says."""
        return self._asked(lambda people: _add(people, profile))

    def kept(self) -> SupportProfile:
        """Return how the one supporter presses."""
        return self._asked(lambda people: people.supporter_profile(people.supporters()[0].id))

    def _asked(self, job: Callable[[People], T]) -> T:
        answers: list[T] = []
        people = self._context.services.store.people
        report = self._context.report_trouble
        self._context.background.store(lambda: job(people), answers.append, report)
        self._qtbot.waitUntil(lambda: bool(answers))
        return answers[0]


def _add(people: People, profile: SupportProfile | None) -> Supporter:
    added = people.add_supporter("Ayla", hash_secret(DEMO_PIN), hash_recovery_code(CODE))
    if profile is not None:
        people.save_supporter_profile(added.id, profile)
    return added


@pytest.fixture
def shelf(context: Context, qtbot: QtBot) -> Shelf:
    return Shelf(context, qtbot)


def test_a_supporter_presses_behind_the_door_as_they_chose(
    context: Context, open_at: Open, went: list[Place], shelf: Shelf, qtbot: QtBot
) -> None:
    supporter = shelf.add(RESTING)
    door = open_at(SupporterDoor()).screen
    assert isinstance(door, DoorScreen)

    door.entered.emit((supporter.id, DEMO_PIN))

    qtbot.waitUntil(lambda: went == [Today()])
    assert context.session.profile == RESTING


def test_what_a_supporter_chooses_is_kept(
    context: Context, open_at: Open, went: list[Place], shelf: Shelf
) -> None:
    context.session.supporter = shelf.add()
    page = open_at(HowIPress()).screen
    assert isinstance(page, SupportsScreen)

    page.changed.emit(replace(RESTING, text_size_percent=300))
    page.back_wanted.emit()

    assert shelf.kept() == RESTING
    assert context.start_profile == SupportProfile()
    assert went == [Today()]


def test_at_the_sign_in_a_way_of_pressing_is_for_whoever_comes_and_is_not_kept(
    context: Context, open_at: Open, went: list[Place]
) -> None:
    page = open_at(HowToPress()).screen
    assert isinstance(page, SupportsScreen)

    page.changed.emit(RESTING)
    page.back_wanted.emit()

    assert context.start_profile == RESTING
    assert read_start_profile(context.folder) is None
    assert went == [WhoAreYou()]


def test_who_sets_up_keeps_their_way_of_pressing_and_the_computer_does_not(
    context: Context, open_at: Open, went: list[Place], shelf: Shelf, qtbot: QtBot
) -> None:
    page = open_at(HowToPress(ChooseLook())).screen
    assert isinstance(page, SupportsScreen)
    page.changed.emit(RESTING)
    qtbot.waitUntil(lambda: read_start_profile(context.folder) == RESTING)

    context.session.site = Site("Bikes", Scenario.SOCIAL, "en")
    set_up = open_at(SetUpSupporter()).screen
    assert isinstance(set_up, SupporterScreen)
    set_up.entered.emit(("Ayla", DEMO_PIN, DEMO_PIN))

    qtbot.waitUntil(lambda: bool(went))
    qtbot.waitUntil(lambda: read_start_profile(context.folder) == SupportProfile())
    assert shelf.kept() == RESTING
    assert context.session.profile == RESTING
