"""Three more ways to use the program: one key only, two keys only, or a pointer that only moves."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QScrollArea, QWidget
from shiboken6 import isValid

from app.desktop.keys import needs_shift
from app.domain.support_profile import PressWay, SupportProfile
from app.i18n import language
from tests.journeys.program import Program, name_of
from ui.accessibility.dwell import AWAY_PX, Dwell
from ui.accessibility.held_press import HeldPress
from ui.accessibility.scanning import Scanning
from ui.desktop.keyboard import KeyboardPart
from ui.widgets.letter_keys import LATIN, LETTERS, LetterKeys

MOST_PRESSES = 400
MOST_PAGES = 30

ONE_SWITCH = SupportProfile(
    press_way=PressWay.ONE_SWITCH, press_switch="F8", scan_seconds=0.5, scan_pause_seconds=0.1
)
TWO_SWITCHES = SupportProfile(press_way=PressWay.TWO_SWITCHES)
RESTING = SupportProfile(press_way=PressWay.RESTING, dwell_seconds=0.5)


class _Letters:
    """Writes with the letters on the screen."""

    def __init__(self, program: Program) -> None:
        self._program = program

    def press(self, name: str) -> None:
        self.press_on(self._program.control(name))

    def press_on(self, control: QWidget) -> None:
        raise NotImplementedError

    def open(self, control: QWidget) -> None:
        self.press_on(control)
        self.press_on(control)

    def write(self, name: str, text: str) -> None:
        self.write_on(self._program.control(name), text)

    def write_on(self, control: QWidget, text: str) -> None:
        if isinstance(control, KeyboardPart):
            self._write_with_its_keys(control, text)
            return
        edit = control.focusProxy() or control
        assert isinstance(edit, QLineEdit | QPlainTextEdit)
        self.press_on(edit)
        letters = self._keys()
        for sign in text:
            self._press_sign(letters, sign)
        self.press_on(letters.done_key)

    def _write_with_its_keys(self, keyboard: KeyboardPart, text: str) -> None:
        """Add the signs that are missing, Shift before the letter: never two keys at once."""
        for sign in text[len(keyboard.edit.text()) :]:
            names = ("shift", sign.lower()) if needs_shift(sign) else (sign,)
            for name in names:
                key = keyboard.key(name)
                assert key is not None
                self.press_on(key)

    def _press_sign(self, letters: LetterKeys, sign: str) -> None:
        if sign == " ":
            self.press_on(letters.space_key)
            return
        if sign.lower() not in letters.keys:
            is_letter = sign.lower() in LETTERS.get(language(), LATIN)
            self.press_on(letters.letters_key if is_letter else letters.signs_key)
        if sign.isalpha() and sign.isupper() is not letters.capital_key.isChecked():
            self.press_on(letters.capital_key)
        self.press_on(letters.keys[sign.lower()])

    def _keys(self) -> LetterKeys:
        self._program.wait(lambda: bool(self._shown_keys()))
        return self._shown_keys()[0]

    def _shown_keys(self) -> list[LetterKeys]:
        found = self._program.window.findChildren(LetterKeys)
        return [one for one in found if one.isVisible()]


class OneSwitch(_Letters):
    """Presses one key whenever the frame is on what is wanted; nothing else, ever."""

    def press_on(self, control: QWidget) -> None:
        wanted = control.focusProxy() or control
        for _unused in range(MOST_PRESSES):
            self._program.wait(lambda: wanted in self._framed())
            if _has_pressed(self._program, wanted, Qt.Key.Key_F8):
                return
        raise AssertionError(f"the frame never came to {name_of(wanted)!r}")

    def _framed(self) -> Sequence[QWidget]:
        return _scanning(self._program).framed()


class OneSwitchInNoTime(OneSwitch):
    """Presses one key, and lets the time pass at once in which the frame stays where it is."""

    def press_on(self, control: QWidget) -> None:
        wanted = control.focusProxy() or control
        for _unused in range(MOST_PRESSES):
            QApplication.processEvents()
            if wanted not in self._framed():
                self._let_time_pass()
            elif _has_pressed(self._program, wanted, Qt.Key.Key_F8):
                return
        raise AssertionError(f"the frame never came to {name_of(wanted)!r}")

    def hold(self) -> None:
        """Hold the key down for as long as it takes."""
        waits = self._program.window.findChild(HeldPress)
        assert waits is not None
        handle = self._program.window.windowHandle()
        QTest.keyPress(handle, Qt.Key.Key_F8)
        time = waits.findChildren(QTimer)[0]
        self._program.wait(time.isActive)
        time.timeout.emit()
        QTest.keyRelease(handle, Qt.Key.Key_F8)

    def _let_time_pass(self) -> None:
        timers = _scanning(self._program).findChildren(QTimer)
        time = next(one for one in timers if one.isSingleShot())
        if time.isActive():
            time.timeout.emit()
        else:
            QTest.keyClick(_focused(self._program), Qt.Key.Key_F8)


class TwoSwitches(_Letters):
    """Space presses, Enter moves the frame; nothing else, ever."""

    def press_on(self, control: QWidget) -> None:
        wanted = control.focusProxy() or control
        for _unused in range(MOST_PRESSES):
            QApplication.processEvents()
            framed = _scanning(self._program).framed()
            if wanted not in framed:
                QTest.keyClick(_focused(self._program), Qt.Key.Key_Return)
                continue
            if _has_pressed(self._program, wanted, Qt.Key.Key_Space):
                return
        raise AssertionError(f"the frame never came to {name_of(wanted)!r}")


class RestingPointer(_Letters):
    """Moves the pointer and lets it rest; no button and no key is pressed, ever."""

    def press_on(self, control: QWidget) -> None:
        wanted = control.focusProxy() or control
        dwell = self._program.window.findChild(Dwell)
        assert dwell is not None
        self._rest_elsewhere()
        place = self._place_of(wanted)
        pressed: list[object] = []
        dwell.pressed.connect(pressed.append)
        QCursor.setPos(place)
        self._program.wait(lambda: bool(pressed))
        if isValid(dwell):
            dwell.pressed.disconnect(pressed.append)
        assert pressed == [wanted]
        self._rest_elsewhere()

    def come_to(self, control: QWidget) -> None:
        """Move the pointer to `control` and leave it there."""
        QCursor.setPos(self._place_of(control))

    def _rest_elsewhere(self) -> None:
        """Go to the strip where nothing happens."""
        window = self._program.window
        place = window.mapToGlobal(QPoint(window.width() // 2 + AWAY_PX, 10))
        QCursor.setPos(place)
        self._program.wait(lambda: QCursor.pos() == place)
        QTest.qWait(80)

    def _place_of(self, control: QWidget) -> QPoint:
        for _unused in range(MOST_PAGES):
            QApplication.processEvents()
            seen = control.visibleRegion().boundingRect()
            if seen.height() > min(control.height(), 40) // 2:
                return control.mapToGlobal(seen.center())
            self._turn_page(control)
        raise AssertionError(f"{name_of(control)!r} cannot be brought into view")

    def _turn_page(self, control: QWidget) -> None:
        above = control.parentWidget()
        while above is not None:
            bar = above.verticalScrollBar() if isinstance(above, QScrollArea) else None
            if bar is not None and bar.isVisible():
                before = bar.value()
                QCursor.setPos(bar.mapToGlobal(QPoint(bar.width() // 2, bar.height() - 6)))
                self._program.wait(lambda: bar.value() != before)  # noqa: B023 - waited for here
                self._rest_elsewhere()
                return
            above = above.parentWidget()


def _scanning(program: Program) -> Scanning:
    found = program.window.findChildren(Scanning)
    assert len(found) == 1
    return found[0]


def _has_pressed(program: Program, wanted: QWidget, switch: Qt.Key) -> bool:
    """Press the switch, and tell whether that pressed `wanted`: a row is gone into first."""
    scanning = _scanning(program)
    pressed: list[object] = []
    scanning.pressed.connect(pressed.append)
    QTest.keyClick(_focused(program), switch)
    if isValid(scanning):
        scanning.pressed.disconnect(pressed.append)
    assert pressed in ([], [wanted])
    return bool(pressed)


def _focused(program: Program) -> QWidget:
    """Return what a key goes to: without a focus, the window."""
    return QApplication.focusWidget() or program.window
