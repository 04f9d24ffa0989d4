"""Switches come with the person who uses them, and stay where people sign in; nowhere else."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.demo import fill_demo
from app.domain.support_profile import PressWay, SupportProfile
from tests.ui.sample_places import Tour
from ui.accessibility.audit import SMALLEST_SIZE
from ui.places import ChooseTask, Place, SupporterDoor, WhoAreYou
from ui.theme.fonts import prepare_look

USUAL = SupportProfile()
SWITCHES = SupportProfile(press_way=PressWay.TWO_SWITCHES)


@pytest.fixture(scope="module")
def tour(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tour]:
    prepare_look(qapp)
    folder: Path = tmp_path_factory.mktemp("invented site")
    fill_demo(folder, "en")
    tour = Tour(folder)
    yield tour
    tour.close()


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
