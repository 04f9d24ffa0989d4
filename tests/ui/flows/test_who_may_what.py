"""Every function of the store is decided: who may call it. And nobody else does."""

from typing import get_args

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.flows.service_calls import Role, calls, functions
from ui.flows.context import Context
from ui.flows.door import DoorFlow
from ui.flows.opening import open_place
from ui.places import Place, SupporterPlace, is_behind_passphrase

E, S, U = Role.EMPLOYEE, Role.SUPPORTER, Role.SET_UP
D, A, P = Role.DOOR, Role.ADMINISTRATOR, Role.PROGRAM

MATRIX: dict[str, set[Role]] = {
    # An employee: what belongs to the one who signed in. Never the numbers of others, never a name.
    "people.employee": {E, S},
    "people.profile": {E, S, P},
    "people.save_profile": {E, S, U, P},
    "people.change_employee": {E, S, U},
    "progress.attempts": {E, S},
    "progress.unfinished": {E},
    "progress.record": {E},
    "progress.hide": {E},
    "progress.delete": {E},
    "progress.rate_feeling": {E},
    "progress.feelings": {E},
    "progress.chose": {E},
    "support.ask_for_help": {E},
    "support.invitations": {E, S},
    "support.notes": {E, S},
    "mastery.keep": {P},
    "mastery.of_employee": {P},
    "skills.begin": {E},
    "skills.rate": {E},
    "skills.delete": {E},
    "skills.checks": {E, S},
    # A supporter, once the passphrase was right.
    "people.employees": {S, U, A, P},
    "people.add_employee": {S, U, P},
    "people.erase_employee": {S, U, A},
    "support.invite": {S},
    "skills.suggest": {S},
    "skills.take_back": {S},
    "support.withdraw": {S},
    "support.write_note": {S},
    "support.delete_note": {S},
    "support.open_requests": {S},
    "support.close_request": {S},
    "support.reopen_request": {S},
    "counts.caseload": {S},
    "counts.step_map": {S},
    "counts.independence_by_week": {S},
    "site.save_site": {S, U},
    "site.remove_demo": {S},
    "site.site": {S, U, A, P},
    # The door sees hashes and counts tries; it shows nobody's practice.
    "people.supporters": {D, S, A, P},
    "people.supporter_profile": {D, P},
    "people.save_supporter_profile": {S, U},
    "people.secret_of": {D, S, A},
    "people.save_secret": {D},
    "people.add_supporter": {S, U},
    "people.remove_supporter": {S},
    "store.audit": {D, S, A, P},
    # Whoever looks after the computer.
    "store.backup": {A},
    "store.restore": {A},
    "store.verify": {A, P},
    "retention.absent_since": {S, A},
    # The program itself, and the results files, which are counted without anybody's name.
    "counts.month_counts": {S, A},
    "counts.months_with_attempts": set(),
    "frozen_exports.save": set(),
    "frozen_exports.load": set(),
    "people.refresh_tiles": set(),
    "people.try_to_refresh_tiles": set(),
    "store.begin": set(),
    "store.close": {P},
    "store.let_go": set(),
}
"""Who may call which function of the store. Without a role: only the layers below the window."""


def test_every_function_is_decided() -> None:
    assert functions() == set(MATRIX)


def test_nobody_calls_what_is_not_theirs() -> None:
    too_much = {
        name: sorted(role.value for role in roles - MATRIX.get(name, set()))
        for name, roles in calls().items()
        if roles - MATRIX.get(name, set())
    }

    assert too_much == {}


def test_the_calls_are_found_at_all() -> None:
    assert E in calls()["progress.record"]
    assert S in calls()["counts.caseload"]
    assert A in calls()["store.verify"]


BEHIND = [place for place in get_args(SupporterPlace) if is_behind_passphrase(place.__new__(place))]


@pytest.mark.parametrize("place", BEHIND)
def test_without_a_passphrase_every_page_of_the_supporter_area_is_its_door(
    context: Context, qtbot: QtBot, place: type[Place]
) -> None:
    flow = open_place(place.__new__(place), context)
    qtbot.addWidget(flow.screen)

    assert isinstance(flow, DoorFlow)
