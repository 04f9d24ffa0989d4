"""A frame goes over everything that can be pressed, and a switch presses what it is on."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from pytestqt.qtbot import QtBot

from app.domain.support_profile import Theme
from ui.accessibility.audit_pixels import contrast, picture_of
from ui.accessibility.reachable import SCANNED_LAST
from ui.accessibility.scan_frame import LINE_PX, ScanFrame
from ui.accessibility.scanning import Scanning, ScanWay
from ui.theme.tokens import COLOURS, Look
from ui.widgets.big_button import BigButton
from ui.widgets.text_field import TextField
from ui.widgets.tiles import Tiles
from ui.widgets.vertical_scroll import VerticalScroll

Show = Callable[..., QWidget]

STEPPED = ScanWay("Space", "Enter", 60.0, 0.0, 3, by_rows=False)
BY_ROWS = ScanWay("Space", "Enter", 60.0, 0.0, 3, by_rows=True)
QUICK = ScanWay("F8", None, 0.03, 0.0, 2, by_rows=False)


class Bench:
    """Some buttons in a window, scanned."""

    def __init__(self, show: Show, way: ScanWay, names: str, look: Look | None = None) -> None:
        self.pressed: list[str] = []
        self.said: list[str] = []
        self.tiles = Tiles(least_width=300, most_columns=3)
        self.buttons = [BigButton(name) for name in names.split()]
        for button in self.buttons:
            button.clicked.connect(self._on_clicked)
            self.tiles.add(button)
        self.field = TextField("Your name")
        self.window = show(self.tiles, self.field, look=look)
        self.scanning = Scanning(self.window, way, self.said.append)

    def framed(self) -> list[str]:
        return [one.accessibleName() for one in self.scanning.framed()]

    def step(self, times: int = 1) -> None:
        for _unused in range(times):
            QTest.keyClick(self._focused(), Qt.Key.Key_Return)

    def press(self) -> None:
        QTest.keyClick(self._focused(), Qt.Key.Key_Space)

    def _focused(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def _on_clicked(self) -> None:
        self.pressed.append(next(one.text() for one in self.buttons if one.hasFocus()))


def test_two_switches_go_one_by_one_and_press(show: Show) -> None:
    bench = Bench(show, STEPPED, "one two three four five")
    assert bench.framed() == ["one"]

    bench.step(2)
    bench.press()

    assert bench.pressed == ["three"]
    assert bench.framed() == ["one"]
    assert bench.said == ["one", "two", "three", "one"]


def test_rows_come_first_and_then_what_is_in_them(show: Show) -> None:
    bench = Bench(show, BY_ROWS, "one two three four five six")
    assert bench.framed() == ["one", "two", "three"]

    bench.step()
    bench.press()
    assert bench.framed() == ["four"]
    bench.step()
    bench.press()

    assert bench.pressed == ["five"]


def test_what_is_in_the_frame_comes_back_into_sight(show: Show, qtbot: QtBot) -> None:
    scroll = VerticalScroll(tall := Tiles(most_columns=1))
    for number in range(30):
        tall.add(BigButton(f"Button {number}"))
    scanning = Scanning(show(scroll), STEPPED, lambda _text: None)
    [first] = scanning.framed()

    scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())

    qtbot.waitUntil(lambda: not first.visibleRegion().isEmpty())
    assert scanning.framed() == (first,)


def test_the_switches_do_nothing_else(show: Show) -> None:
    bench = Bench(show, STEPPED, "one two")
    bench.field.edit.setFocus()

    bench.step()
    bench.press()

    assert bench.field.text() == ""
    assert bench.pressed == ["two"]


def test_one_switch_waits_after_its_rounds_and_begins_again(show: Show, qtbot: QtBot) -> None:
    bench = Bench(show, QUICK, "one two")
    qtbot.waitUntil(lambda: bench.said == ["one", "two", "Your name"] * 2 + ["one"])

    QTest.keyClick(bench.window, Qt.Key.Key_F8)

    assert not bench.pressed
    qtbot.waitUntil(lambda: len(bench.said) > 8)


def test_a_switch_that_stays_down_presses_once(show: Show) -> None:
    bench = Bench(show, STEPPED, "one two three four five")

    QTest.keyPress(bench.window, Qt.Key.Key_Return)
    QTest.keyRelease(bench.window, Qt.Key.Key_Return)

    assert bench.framed() == ["two"]


def test_a_mouse_button_can_be_the_switch(show: Show) -> None:
    way = ScanWay("MouseLeft", "MouseRight", 60.0, 0.0, 3, by_rows=False)
    bench = Bench(show, way, "one two three")

    QTest.mouseClick(bench.buttons[0], Qt.MouseButton.RightButton)
    QTest.mouseClick(bench.buttons[0], Qt.MouseButton.LeftButton)

    assert bench.pressed == ["two"]


def test_what_cannot_be_pressed_is_passed_over(show: Show, qtbot: QtBot) -> None:
    bench = Bench(show, STEPPED, "one two three")
    bench.buttons[1].setEnabled(False)
    bench.tiles.setProperty(SCANNED_LAST, True)

    qtbot.waitUntil(lambda: len(bench.scanning.framed()) == 1)
    bench.scanning.scan_only(None)
    seen = []
    for _unused in range(3):
        seen += bench.framed()
        bench.step()

    assert seen == ["Your name", "one", "three"]


def test_what_lies_under_something_is_passed_over(show: Show) -> None:
    bench = Bench(show, STEPPED, "one two three")
    cover = QFrame(bench.window)
    cover.setGeometry(bench.tiles.geometry())
    cover.show()

    bench.scanning.scan_only(None)

    assert bench.framed() == ["Your name"]


def test_the_frame_stays_on_its_control_when_others_come(show: Show, qtbot: QtBot) -> None:
    bench = Bench(show, STEPPED, "one two three")
    bench.step()

    bench.buttons[0].hide()

    qtbot.waitUntil(lambda: bench.buttons[0] not in bench.scanning.framed())
    QTest.qWait(200)
    assert bench.framed() == ["two"]


def test_a_press_does_not_count_for_what_the_frame_was_not_on(show: Show) -> None:
    bench = Bench(show, STEPPED, "one two three")
    bench.buttons[0].hide()

    bench.press()
    assert bench.pressed == []
    assert bench.framed() == ["two"]

    bench.press()
    assert bench.pressed == ["two"]


def test_a_field_asks_to_be_written_in(show: Show) -> None:
    bench = Bench(show, STEPPED, "one")
    wanted: list[object] = []
    bench.scanning.writing_wanted.connect(wanted.append)

    bench.step()
    bench.press()

    assert wanted == [bench.field.edit]


def test_stopped_it_leaves_nothing_behind(show: Show) -> None:
    bench = Bench(show, STEPPED, "one two")
    bench.scanning.stop()
    QApplication.processEvents()

    bench.buttons[1].setFocus()
    bench.press()

    assert bench.pressed == ["two"]
    assert not [one for one in bench.window.findChildren(ScanFrame) if one.isVisible()]


def test_the_frame_goes_with_its_control_when_the_page_scrolls(show: Show) -> None:
    tall = QFrame()
    button = BigButton("Read on", parent=tall)
    button.setGeometry(20, 300, 200, 60)
    tall.setMinimumHeight(3000)
    view = VerticalScroll(tall)
    frame = ScanFrame(show(view))
    frame.surround([button])
    before = frame.area()

    view.verticalScrollBar().setValue(100)

    assert frame.area() == before.translated(0, -100)


@pytest.mark.parametrize("theme", Theme)
def test_the_frame_is_seen_on_every_ground(show: Show, theme: Theme) -> None:
    bench = Bench(show, STEPPED, "one two", Look(theme))
    area = bench.window.findChildren(ScanFrame)[0].area()
    side = QPoint(area.right() + 2, area.center().y())

    image = picture_of(bench.window, bench.window.rect())

    colours = [image.pixel(side.x() + offset, side.y()) for offset in range(-14, 14)]
    focus = int("ff" + COLOURS[theme].focus[1:], 16)
    line = [place for place, colour in enumerate(colours) if colour == focus]
    assert len(line) >= LINE_PX - 1
    assert contrast(focus, colours[line[0] - 2]) >= 3
    assert contrast(focus, colours[line[-1] + 2]) >= 3
