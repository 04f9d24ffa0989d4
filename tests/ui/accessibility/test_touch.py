"""A finger does what a mouse does: one tap presses, and one that slides off presses nothing."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from tests.sources import python_files
from tests.ui.practising import Practise
from ui.accessibility.steady import SteadyPresses
from ui.widgets.big_button import BigButton
from ui.widgets.choice_tiles import ChoiceTiles, Option
from ui.widgets.picture_tile import PictureTile

Show = Callable[..., QWidget]

NEEDS_MORE_THAN_A_TAP = re.compile(
    r"setDragEnabled|mouseDoubleClickEvent|itemDoubleClicked|\.doubleClicked|WheelFocus"
    r"|dragEnterEvent|customContextMenu|contextMenuEvent|QShortcut\(|setShortcut\(\"[^\"]"
)


@pytest.fixture(scope="module")
def finger() -> QPointingDevice:
    return QTest.createTouchDevice()


def tap(control: QWidget, finger: QPointingDevice, slide: QPoint | None = None) -> None:
    """Put the finger on `control`, perhaps slide it, and lift it."""
    place = control.rect().center()
    QTest.touchEvent(control, finger).press(0, place, control).commit()
    if slide is not None:
        place += slide
        QTest.touchEvent(control, finger).move(0, place, control).commit()
    QTest.touchEvent(control, finger).release(0, place, control).commit()


@pytest.mark.parametrize(
    "make",
    [
        lambda: BigButton("Go on"),
        lambda: PictureTile("Kim", "portrait/kofi", ""),
    ],
    ids=["a button", "a tile"],
)
def test_one_tap_presses_once(
    make: Callable[[], QAbstractButton], show: Show, finger: QPointingDevice
) -> None:
    button, presses = make(), list[bool]()
    show(button)
    button.clicked.connect(lambda: presses.append(True))

    tap(button, finger)

    assert len(presses) == 1


def test_a_finger_that_slides_off_presses_nothing(show: Show, finger: QPointingDevice) -> None:
    button, presses = BigButton("Go on"), list[bool]()
    show(button)
    button.clicked.connect(lambda: presses.append(True))

    tap(button, finger, slide=QPoint(0, 400))

    assert presses == []


def test_a_tap_chooses_an_answer(show: Show, finger: QPointingDevice) -> None:
    question = ChoiceTiles((Option("a", "Alone"), Option("b", "Together")), "How?", "a")
    show(question)

    tap(question.tiles["b"], finger)

    assert question.choice() == "b"


def test_of_two_quick_taps_the_second_is_ignored_for_who_wants_that(
    show: Show, finger: QPointingDevice
) -> None:
    button, presses = BigButton("Go on"), list[bool]()
    window = show(button)
    button.clicked.connect(lambda: presses.append(True))
    steady = SteadyPresses(window, 1.0, 0.0)

    tap(button, finger)
    tap(button, finger)
    steady.stop()

    assert len(presses) == 1


def test_a_tap_in_a_practice_program_is_an_act(practise: Practise, finger: QPointingDevice) -> None:
    practice = practise()
    place = practice.screen.surface.place_of("mail/letter/ana")
    assert place is not None

    tap(place, finger)

    assert practice.words() == ("Press Reply.",)


def test_nothing_needs_a_drag_a_double_click_a_right_click_or_a_chord() -> None:
    found = [
        f"{path}: {line.strip()}"
        for path in python_files("ui")
        for line in path.read_text("utf-8").splitlines()
        if NEEDS_MORE_THAN_A_TAP.search(line)
    ]

    assert found == []
