"""Things answer to unsteady hands: a shaken press, a pull that ends near by, one let go too early."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.desktop import DesktopState, start_desktop, update, view
from app.desktop.tree import find
from app.domain.action import Act, Action
from app.domain.exercise import ProgramSetup
from tests.ui.desktop.scenes import SCENE, press
from ui.desktop.practice_desktop import PracticeDesktop
from ui.desktop.pulling import Carried
from ui.desktop.reel import ReelBar, ReelPart

LEFT = Qt.MouseButton.LeftButton
CONTENT = {
    "parts": [{"id": "bell", "name": "Bell", "picture": "pictogram/bell"}],
    "folders": [{"id": "new", "name": "New orders", "first": 1031, "count": 12}],
    "boxes": [{"id": "bells", "name": "Bells", "picture": "pictogram/box"}],
}
BELL, BOX, FOLDER = "pointer_gym/part/bell", "pointer_gym/box/bells", "pointer_gym/folder/new"


class Bench:
    """The practice with the mouse, played by real mouse and key events."""

    def __init__(self, draw: Callable[..., PracticeDesktop], *acts: Action) -> None:
        setup = ProgramSetup("pointer_gym", "desk", CONTENT)
        self.state: DesktopState = start_desktop((setup,), "pointer_gym", SCENE)
        for act in acts:
            self.state = update(self.state, act)
        self.surface = draw(self.state)
        self.surface.acted.connect(self._on_acted)
        self.acts: list[Action] = []

    def part(self, identity: str) -> QWidget:
        """Return the widget of an element."""
        found = self.surface.place_of(identity)
        assert found is not None
        return found

    def shows(self, identity: str) -> bool:
        """Tell whether an element is shown now."""
        return find(view(self.state), identity) is not None

    def pull(self, identity: str, to: QPoint) -> None:
        """Press in the middle of an element, go to a spot of the window, and let go there."""
        part = self.part(identity)
        QTest.mousePress(part, LEFT, pos=part.rect().center())
        spot = part.mapFrom(self.surface.window(), to)
        for share in (0.3, 0.6, 1.0):
            between = part.rect().center() + (spot - part.rect().center()) * share
            QTest.mouseMove(part, between)
            QApplication.processEvents()
        QTest.mouseRelease(part, LEFT, pos=spot)
        QApplication.processEvents()

    def middle_of(self, identity: str) -> QPoint:
        """Return the middle of an element in the window."""
        part = self.part(identity)
        return part.mapTo(self.surface.window(), part.rect().center())

    def _on_acted(self, action: Action) -> None:
        self.acts.append(action)
        self.state = update(self.state, action)
        self.surface.display(self.state)
        QApplication.processEvents()


@pytest.fixture
def bench(draw: Callable[..., PracticeDesktop]) -> Bench:
    return Bench(draw)


def test_a_pull_onto_a_box_moves_the_thing(bench: Bench) -> None:
    bench.pull(BELL, bench.middle_of(BOX))

    assert bench.acts == [Action(Act.MOVE, BELL, BOX)]
    assert not bench.shows(BELL)


def test_a_pull_that_ends_beside_a_box_counts(bench: Bench) -> None:
    box = bench.part(BOX)
    beside = box.mapTo(bench.surface.window(), QPoint(-20, box.height() // 2))

    bench.pull(BELL, beside)

    assert bench.acts == [Action(Act.MOVE, BELL, BOX)]


def test_what_is_let_go_too_early_stays_in_hand(bench: Bench) -> None:
    window = bench.surface.window()
    bench.pull(BELL, QPoint(60, window.height() // 2))
    assert bench.acts == [press(BELL)]

    QTest.mouseClick(bench.part(BOX), LEFT)

    assert not bench.shows(BELL)


def test_a_press_that_shakes_is_a_press(bench: Bench) -> None:
    bench.pull(BELL, bench.middle_of(BELL) + QPoint(9, 5))

    assert bench.acts == [press(BELL)]


def test_while_it_is_pulled_its_picture_goes_along(bench: Bench) -> None:
    bell = bench.part(BELL)
    QTest.mousePress(bell, LEFT, pos=bell.rect().center())
    QTest.mouseMove(bell, bell.rect().center() + QPoint(200, 90))
    QApplication.processEvents()

    carried = bench.surface.window().findChildren(Carried)
    assert [each.isVisible() for each in carried] == [True]
    QTest.mouseRelease(bell, LEFT, pos=bell.rect().center())


def test_what_goes_away_while_it_is_pulled_leaves_no_picture_behind(bench: Bench) -> None:
    bell, window = bench.part(BELL), bench.surface.window()
    QTest.mousePress(bell, LEFT, pos=bell.rect().center())
    QTest.mouseMove(bell, bell.rect().center() + QPoint(200, 90))
    QApplication.processEvents()

    bell.hide()

    assert not any(each.isVisibleTo(window) for each in window.findChildren(Carried))
    QTest.mouseRelease(bell, LEFT)


def test_two_slow_presses_and_the_enter_key_open_a_folder(
    draw: Callable[..., PracticeDesktop],
) -> None:
    pressed, by_key = Bench(draw), Bench(draw)
    QTest.mouseClick(pressed.part(FOLDER), LEFT)
    QTest.mouseClick(pressed.part(FOLDER), LEFT)
    QTest.keyClick(by_key.part(FOLDER), Qt.Key.Key_Return)

    assert by_key.acts == [Action(Act.OPEN, FOLDER)]
    assert pressed.shows("pointer_gym/orders")
    assert by_key.shows("pointer_gym/orders")


def test_space_takes_in_hand_and_puts_down(bench: Bench) -> None:
    QTest.keyClick(bench.part(BELL), Qt.Key.Key_Space)
    QTest.keyClick(bench.part(BOX), Qt.Key.Key_Return)

    assert bench.acts == [press(BELL), press(BOX)]
    assert not bench.shows(BELL)


def test_each_thing_tells_a_screen_reader_how_it_is_used(bench: Bench) -> None:
    assert [bench.part(each).accessibleDescription() for each in (FOLDER, BELL, BOX)] == [
        "Press Enter to open it.",
        "Press it to take it in your hand.",
        "Press it to put down what you hold.",
    ]


@pytest.fixture
def orders(draw: Callable[..., PracticeDesktop]) -> Bench:
    return Bench(draw, Action(Act.OPEN, FOLDER))


def turn(reel: QWidget, eighths: int) -> None:
    spot = QPointF(reel.rect().center())
    turned = QWheelEvent(
        spot,
        QPointF(reel.mapToGlobal(spot.toPoint())),
        QPoint(),
        QPoint(0, eighths),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(reel, turned)


def test_the_wheel_presses_the_buttons_and_small_turns_add_up(orders: Bench) -> None:
    reel = orders.part("pointer_gym/orders")
    assert isinstance(reel, ReelPart)

    for eighths in (-120, -60, -60, 120, 120, 120):
        turn(reel, eighths)

    down, up = press("pointer_gym/down"), press("pointer_gym/up")
    assert orders.acts == [down, down, up, up]


def test_the_page_keys_keep_the_focus_in_the_list(orders: Bench) -> None:
    orders.part("pointer_gym/order/1031").setFocus()
    QTest.keyClick(orders.part("pointer_gym/order/1031"), Qt.Key.Key_PageDown)

    assert orders.acts == [press("pointer_gym/down")]
    assert orders.part("pointer_gym/order/1034").hasFocus()

    QTest.keyClick(orders.part("pointer_gym/order/1034"), Qt.Key.Key_PageUp)
    assert orders.shows("pointer_gym/order/1031")


def test_a_press_on_the_bar_moves_the_list_that_way(orders: Bench) -> None:
    bar = orders.part("pointer_gym/orders").findChild(ReelBar)
    assert isinstance(bar, ReelBar)

    QTest.mouseClick(bar, LEFT, pos=QPoint(12, bar.height() - 4))
    QTest.mouseClick(bar, LEFT, pos=QPoint(12, 5))

    assert orders.acts == [press("pointer_gym/down"), press("pointer_gym/up")]


def test_the_demonstration_presses_twice_and_carries(
    qtbot: QtBot, draw: Callable[..., PracticeDesktop]
) -> None:
    bench = Bench(draw)
    told: list[str] = []
    bench.surface.told.connect(told.append)

    with qtbot.waitSignal(bench.surface.shown):
        bench.surface.demonstrate(bench.state, (Action(Act.MOVE, BELL, BOX),))
    assert bench.surface.place_of(BELL) is None

    with qtbot.waitSignal(bench.surface.shown):
        bench.surface.demonstrate(bench.state, (Action(Act.OPEN, FOLDER),))
    assert bench.surface.place_of("pointer_gym/orders") is not None
    assert told == [
        "Press Bell, hold the button, and move the mouse.",
        "Press New orders 2 times.",
    ]
