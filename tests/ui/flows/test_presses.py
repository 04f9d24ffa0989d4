"""Switches come with the person who uses them, and stay where people sign in; nowhere else."""

from pytestqt.qtbot import QtBot

from app.domain.support_profile import PressWay, SupportProfile
from tests.ui.sample_places import Tour
from ui.accessibility.audit import SMALLEST_SIZE
from ui.places import ChooseTask, Place, SupporterDoor, WhoAreYou

USUAL = SupportProfile()
SWITCHES = SupportProfile(press_way=PressWay.TWO_SWITCHES)


def test_switches_are_there_for_one_person_and_where_that_person_signs_in(
    tour: Tour, qtbot: QtBot
) -> None:
    tour.open(qtbot)

    def is_scanning(place: Place, profile: SupportProfile) -> bool:
        tour.visit(place, profile, SMALLEST_SIZE, qtbot)
        hands = tour.shell.presses.hands
        return hands is not None and hands.scanning is not None

    assert not is_scanning(ChooseTask(), USUAL)
    assert not is_scanning(WhoAreYou(), USUAL)
    assert tour.shell.presses.hands is None

    assert is_scanning(ChooseTask(), SWITCHES)
    assert is_scanning(WhoAreYou(), USUAL)
    assert not is_scanning(SupporterDoor(), USUAL)
    assert is_scanning(WhoAreYou(), USUAL)
    assert not is_scanning(ChooseTask(), USUAL)
