"""Two ways to use the program: only keys, sent to what has the focus, or only a mouse."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from tests.journeys.program import Program, name_of

MOST_TABS = 200
MOST_PAGES = 40


class Hand(Protocol):
    """Somebody who uses the program in one way."""

    def press(self, name: str) -> None:
        """Press the control with this name."""

    def press_on(self, control: QWidget) -> None:
        """Press this control."""

    def open(self, control: QWidget) -> None:
        """Open what stands here, such as a folder."""

    def write(self, name: str, text: str) -> None:
        """Write `text` into the field with this name, in place of what stands there."""

    def write_on(self, control: QWidget, text: str) -> None:
        """Write `text` into this field, in place of what stands there."""


class Keys:
    """Tab, arrows, Space and letters; every key goes to the widget that has the focus."""

    def __init__(self, program: Program) -> None:
        self._program = program

    def press(self, name: str) -> None:
        self.press_on(self._program.control(name))

    def press_on(self, control: QWidget) -> None:
        self.go_to(control)
        self.key(Qt.Key.Key_Space)

    def open(self, control: QWidget) -> None:
        self.go_to(control)
        self.key(Qt.Key.Key_Return)

    def write(self, name: str, text: str) -> None:
        self.write_on(self._program.control(name), text)

    def write_on(self, control: QWidget, text: str) -> None:
        self.go_to(control)
        self.type(text)

    def type(self, text: str) -> None:
        """Replace what stands in the field that has the focus."""
        QTest.keyClick(self._focused(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        for letter in text:
            QTest.keyClicks(self._focused(), letter)

    def key(self, key: Qt.Key) -> None:
        """Press one key."""
        QTest.keyClick(self._focused(), key)

    def go_to(self, control: QWidget) -> None:
        """Move the focus to `control`, as a person finds the way: Tab, and arrows among answers."""
        wanted = control.focusProxy() or control
        been: list[str] = []
        for _unused in range(MOST_TABS):
            focused = self._focused()
            if focused is wanted:
                return
            been.append(name_of(focused))
            self.key(_towards(focused, wanted))
        raise AssertionError(f"No key leads to {name_of(wanted)!r}; the way went {been}")

    def _focused(self) -> QWidget:
        self._program.wait(lambda: QApplication.focusWidget() is not None)
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused


class Mouse:
    """Clicks on what can be seen; what is below is brought up by clicks on the scroll bar."""

    def __init__(self, program: Program) -> None:
        self._program = program

    def press(self, name: str) -> None:
        self.press_on(self._program.control(name))

    def press_on(self, control: QWidget) -> None:
        self._click(control)

    def open(self, control: QWidget) -> None:
        self._click(control)
        self._click(control)

    def write(self, name: str, text: str) -> None:
        self.write_on(self._program.control(name), text)

    def write_on(self, control: QWidget, text: str) -> None:
        field = control.focusProxy() or control
        self._click(field)
        assert field.hasFocus()
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        for letter in text:
            QTest.keyClicks(field, letter)

    def _click(self, control: QWidget) -> None:
        place = self._bring_up(control)
        under = self._program.window.childAt(place)
        assert under is not None
        is_free = under is control or control.isAncestorOf(under) or under.isAncestorOf(control)
        assert is_free, f"{name_of(control)!r} lies under {under} {name_of(under)!r}"
        QTest.mouseClick(under, Qt.MouseButton.LeftButton, pos=under.mapFrom(self._window, place))

    @property
    def _window(self) -> QWidget:
        return self._program.window

    def _bring_up(self, control: QWidget) -> QPoint:
        """Return a point of `control` that can be seen, in the window."""
        for _unused in range(MOST_PAGES):
            QApplication.processEvents()
            seen = control.visibleRegion().boundingRect()
            if seen.height() > min(control.height(), 40) // 2 and seen.width() > 10:
                return control.mapTo(self._window, seen.center())
            self._turn_page(control)
        raise AssertionError(f"{name_of(control)!r} cannot be brought into view")

    def _turn_page(self, control: QWidget) -> None:
        for area in _around(control):
            top = control.mapTo(area.viewport(), QPoint(0, 0)).y()
            bar = area.verticalScrollBar()
            if bar.isVisible() and not 0 <= top < area.viewport().height() - 20:
                _click_trough(bar, is_up=top < 0)


def _click_trough(bar: QScrollBar, *, is_up: bool) -> None:
    side = QPoint(bar.width() // 2, 4 if is_up else bar.height() - 5)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=side)


def _around(control: QWidget) -> Sequence[QScrollArea]:
    areas, above = [], control.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            areas.append(above)
        above = above.parentWidget()
    return areas


def _towards(focused: QWidget, wanted: QWidget) -> Qt.Key:
    """Return the key that leads on: arrows among the answers of one question, else Tab."""
    if isinstance(focused, QPlainTextEdit | QLineEdit) or not _are_answers(focused, wanted):
        return Qt.Key.Key_Tab
    here, there = focused.mapToGlobal(QPoint(0, 0)), wanted.mapToGlobal(QPoint(0, 0))
    is_later = (there.y(), there.x()) > (here.y(), here.x())
    return Qt.Key.Key_Right if is_later else Qt.Key.Key_Left


def _are_answers(one: QWidget, other: QWidget) -> bool:
    if not (isinstance(one, QAbstractButton) and isinstance(other, QAbstractButton)):
        return False
    return one.autoExclusive() and other.autoExclusive() and one.parent() is other.parent()
