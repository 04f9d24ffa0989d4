"""The places of the window: each can be shown, and it is known for whom it is."""

from typing import get_args

from ui.flows.flow import Flow
from ui.flows.opening import FLOWS
from ui.places import (
    EmployeePlace,
    MyThings,
    Place,
    StartPlace,
    SupporterDoor,
    SupporterPlace,
    Today,
    UseRecoveryCode,
    WhoAreYou,
    is_behind_passphrase,
    is_for_employees,
    is_for_supporters,
)
from ui.reading_places import Guides, ReadGuide, ReadingPlace

EVERY_PLACE = get_args(Place)


def test_every_place_has_a_flow_and_every_flow_a_place() -> None:
    assert set(FLOWS) == set(EVERY_PLACE)
    assert all(isinstance(flow, type) and issubclass(flow, Flow) for flow in FLOWS.values())


def test_a_place_is_for_one_kind_of_people_only() -> None:
    kinds = [get_args(kind) for kind in (StartPlace, EmployeePlace, SupporterPlace, ReadingPlace)]

    assert sorted(map(str, EVERY_PLACE)) == sorted(str(place) for kind in kinds for place in kind)


def test_what_is_behind_the_passphrase_is_all_of_the_supporter_area_but_its_two_doors() -> None:
    assert is_behind_passphrase(Today())
    assert not is_behind_passphrase(SupporterDoor())
    assert not is_behind_passphrase(UseRecoveryCode())
    assert not is_behind_passphrase(WhoAreYou())


def test_the_doors_belong_to_the_supporters_too() -> None:
    assert is_for_supporters(SupporterDoor())
    assert is_for_supporters(Today())
    assert not is_for_supporters(WhoAreYou())


def test_a_guide_belongs_to_whoever_opened_it() -> None:
    supporters, own = ReadGuide("keys", Today()), Guides(MyThings())

    assert is_behind_passphrase(supporters)
    assert not is_for_employees(supporters)
    assert is_for_employees(own)
    assert not is_behind_passphrase(own)
