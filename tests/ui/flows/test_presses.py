"""Switches come with the person who uses them, and stay where people come in; nowhere else."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.support_profile import PressWay, SupportProfile
from tests.ui.sample_places import Tour
from ui.accessibility.audit import SMALLEST_SIZE
from ui.accessibility.giving_way import MOVED_PX
from ui.accessibility.steady import SteadyPresses
from ui.flows.presses import QUIET_SECONDS
from ui.places import (
    ChooseLook,
    ChooseTask,
    People,
    Place,
    SupporterDoor,
    Today,
    UseRecoveryCode,
    WhoAreYou,
)
from ui.support_places import HowToPress

USUAL = SupportProfile()
SWITCHES = SupportProfile(press_way=PressWay.TWO_SWITCHES)
BY_MOUSE = SupportProfile(press_way=PressWay.ONE_SWITCH, press_switch="MouseLeft")
RESTING = SupportProfile(press_way=PressWay.RESTING)
STEADY = SupportProfile(hold_seconds=1.0)


class House:
    """The one window, and who goes where in it."""

    def __init__(self, tour: Tour, qtbot: QtBot) -> None:
        tour.open(qtbot)
        self._tour = tour
        self._qtbot = qtbot
        self.presses = tour.shell.presses
        self.presses.quiet_seconds = float(QUIET_SECONDS)

    def go(self, place: Place, profile: SupportProfile = USUAL) -> bool:
        """Be there with a profile; tell whether a frame goes round."""
        self._tour.visit(place, profile, SMALLEST_SIZE, self._qtbot)
        return self.is_scanning

    @property
    def is_scanning(self) -> bool:
        hands = self.presses.hands
        return hands is not None and hands.scanning is not None

    def press(self, key: Qt.Key) -> None:
        shell = self._tour.shell
        self._qtbot.waitUntil(lambda: shell.focusWidget() is not None)
        QTest.keyClick(shell.focusWidget(), key)

    def hold(self, key: Qt.Key) -> None:
        shell = self._tour.shell
        shell.activateWindow()
        self._qtbot.waitUntil(shell.isActiveWindow)
        QTest.keyPress(shell.windowHandle(), key)

    def use_a_switch(self) -> None:
        hands = self.presses.hands
        assert hands is not None
        hands.pressed.emit()


@pytest.fixture
def house(tour: Tour, qtbot: QtBot) -> House:
    house = House(tour, qtbot)
    house.go(WhoAreYou())
    house.go(ChooseTask(), SWITCHES)
    return house


def test_switches_are_there_for_one_person_and_where_somebody_comes_in(house: House) -> None:
    assert house.is_scanning
    assert house.go(WhoAreYou())
    assert house.go(SupporterDoor())
    assert house.go(UseRecoveryCode())
    assert not house.go(Today())
    assert house.go(WhoAreYou())
    assert not house.go(ChooseTask())


def test_at_the_door_they_give_way_to_a_keyboard_until_it_is_quiet(
    house: House, qtbot: QtBot
) -> None:
    house.presses.quiet_seconds = 0.2
    house.go(SupporterDoor())

    house.press(Qt.Key.Key_7)

    assert not house.is_scanning
    qtbot.waitUntil(lambda: house.is_scanning)


def test_who_came_in_by_keys_finds_no_switches_behind_the_door(house: House) -> None:
    house.go(SupporterDoor())
    house.use_a_switch()

    house.press(Qt.Key.Key_7)

    assert not house.go(Today())


def test_who_came_in_by_a_switch_goes_on_by_it_and_hands_over(house: House) -> None:
    house.go(SupporterDoor())

    house.use_a_switch()

    assert house.go(Today())
    assert house.go(People(), SWITCHES)
    assert house.go(WhoAreYou())
    assert not house.go(ChooseTask())


def test_a_key_ends_what_somebody_only_borrowed_until_they_hold_the_switch(
    house: House, qtbot: QtBot
) -> None:
    house.presses.quiet_seconds = 0.1
    house.presses.wait_for_switches(seconds=0.3)
    house.go(SupporterDoor())
    house.use_a_switch()
    house.go(Today())

    house.press(Qt.Key.Key_Tab)
    is_off = not house.is_scanning
    qtbot.wait(200)
    is_off_still = not house.is_scanning
    house.hold(Qt.Key.Key_Space)

    assert is_off
    assert is_off_still
    qtbot.waitUntil(lambda: house.is_scanning)


def test_a_slow_mouse_does_not_take_the_resting_pointer_of_another_along(
    house: House, tour: Tour
) -> None:
    house.go(ChooseTask(), RESTING)
    house.go(WhoAreYou())

    house.use_a_switch()

    house.go(ChooseTask())
    assert tour.context.session.profile == USUAL


def test_a_switch_that_nobody_knows_is_asked_about_when_it_is_held(
    house: House, tour: Tour, qtbot: QtBot
) -> None:
    house.presses.wait_for_switches(seconds=0.3)
    house.go(WhoAreYou())

    house.hold(Qt.Key.Key_F7)

    qtbot.waitUntil(lambda: tour.shell.place == HowToPress())
    assert house.is_scanning
    assert tour.context.session.profile.press_switch == "F7"


def test_no_key_takes_a_way_of_pressing_from_whom_it_belongs_to(house: House) -> None:
    house.go(ChooseTask(), SWITCHES)

    house.press(Qt.Key.Key_Tab)

    assert house.is_scanning


def test_a_mouse_that_moves_is_no_switch(house: House, tour: Tour) -> None:
    house.go(ChooseTask(), BY_MOUSE)
    house.go(Today())
    QCursor.setPos(0, 0)
    house.go(SupporterDoor())
    shell = tour.shell

    QTest.mouseClick(shell, Qt.MouseButton.LeftButton)
    stays = house.is_scanning
    QCursor.setPos(2 * MOVED_PX, 2 * MOVED_PX)
    QTest.mouseClick(shell, Qt.MouseButton.LeftButton)

    assert stays
    assert not house.is_scanning


def test_nobody_has_to_hold_keys_to_type_a_passphrase(house: House, tour: Tour) -> None:
    house.go(ChooseTask(), STEADY)
    at_work = tour.shell.findChildren(SteadyPresses)

    house.go(SupporterDoor())

    assert len(at_work) == 1
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert tour.shell.findChildren(SteadyPresses) == []


def test_a_way_of_pressing_chosen_at_the_first_start_is_there_at_once(house: House) -> None:
    assert house.go(ChooseLook(), SWITCHES)
