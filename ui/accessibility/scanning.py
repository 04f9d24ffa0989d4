"""Scanning: a frame goes over everything that can be pressed, and a switch presses what it is on.

With one switch the frame moves by itself; with two, one switch moves it and the other presses. After
a press it begins at the top again; after a key of a keyboard, at that keyboard.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.accessibility.pressing import press
from ui.accessibility.reachable import (
    Rows,
    bring_into_view,
    keys_around,
    name_of,
    rows_on_show,
)
from ui.accessibility.scan_frame import ScanFrame
from ui.accessibility.stepping import Stepping
from ui.accessibility.switches import Switches, stop_filtering

LOOK_AGAIN_MS = 150
MOST_NAMES = 3
"""So many names of a row are said."""


@dataclass(frozen=True, slots=True)
class ScanWay:
    """How a person scans. Without a `step_switch` the frame moves after `seconds`."""

    press_switch: str
    step_switch: str | None
    seconds: float
    pause_seconds: float
    rounds: int
    by_rows: bool


class Scanning(QObject):
    """Scans one window until it is stopped. `say` is given the name of what is framed.

    Signals:
        pressed: somebody pressed what was framed (a `QWidget`).
        writing_wanted: somebody pressed a field to write in (a `QWidget`).
    """

    pressed = Signal(object)
    writing_wanted = Signal(object)

    def __init__(self, window: QWidget, way: ScanWay, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window = window
        self._way = way
        self._say = say
        self._scope: QWidget | None = None
        self._keys: QWidget | None = None
        self._rows: Rows = ()
        self._stepping: Stepping | None = None
        self._has_just_come = False
        self._frame = ScanFrame(window)
        names = (way.press_switch, way.step_switch or way.press_switch)
        self._switches = Switches(window, frozenset(names))
        self._switches.pressed.connect(self._on_switch)
        self._watch = QTimer(self)
        self._watch.timeout.connect(self._look)
        self._watch.start(LOOK_AGAIN_MS)
        self._time = QTimer(self)
        self._time.setSingleShot(True)
        self._time.timeout.connect(self._on_time)
        self._look()

    def framed(self) -> tuple[QWidget, ...]:
        """Return the controls in the frame."""
        if self._stepping is None:
            return ()
        controls = self._flat(self._rows)
        return tuple(controls[number] for number in self._stepping.framed())

    def scan_only(self, scope: QWidget | None) -> None:
        """Scan inside `scope` from now on; None scans the whole window."""
        self._scope, self._keys = scope, None
        self._begin(self._rows_now())

    def stop(self) -> None:
        """Take the frame away, and give the switches back."""
        self._time.stop()
        self._watch.stop()
        stop_filtering(self._switches)
        self._frame.hide()
        self._frame.deleteLater()
        self.deleteLater()

    def _on_switch(self, name: str) -> None:
        seen = self.framed()[:1]
        self._look()
        stepping = self._stepping
        if stepping is None or (seen and self.framed()[0] is not seen[0]):
            return  # The frame has just moved: nobody meant what it is on now.
        if name == self._way.step_switch:
            self._stand(stepping.next())
        elif stepping.is_resting and self._way.step_switch is None:
            self._stand(stepping.woken())
        elif (inside := stepping.pressed()) is not None:
            self._stand(inside)
        else:
            self._press(self.framed()[0])

    def _press(self, control: QWidget) -> None:
        self._keys = keys_around(control)
        self.pressed.emit(control)
        if press(control):
            self._begin(self._rows_now())
        else:
            self.writing_wanted.emit(control)

    def _on_time(self) -> None:
        self._look()
        if self._stepping is not None:
            self._stand(self._stepping.next())

    def _look(self) -> None:
        """Follow what is on show: the frame stays where it is as long as that is there."""
        has_just_come, self._has_just_come = self._has_just_come, False
        rows = self._rows_now()
        if rows != self._rows:
            self._settle(rows)
        framed = self.framed()
        if has_just_come and framed and framed[0].visibleRegion().isEmpty():
            # A page that is new lays itself out after the frame has come to it. Only then: later
            # the page may be scrolled by what is read aloud.
            _bring_into_view(framed)
        self._frame.follow()

    def _settle(self, rows: Rows) -> None:
        framed = self.framed()
        self._rows, controls = rows, self._flat(rows)
        stepping = self._stepping
        if stepping is None or framed[0] not in controls:
            self._begin(rows)
            return
        beginning = self._beginning(rows)
        if stepping.is_at_beginning and framed[0] is not controls[beginning.framed()[0]]:
            self._stand(beginning)
            return
        moved = stepping.moved_to(beginning, controls.index(framed[0]))
        self._stepping = beginning if stepping.is_at_beginning else moved
        self._frame.surround(self.framed())

    def _begin(self, rows: Rows) -> None:
        self._rows = rows
        if not rows:
            self._stepping = None
            self._time.stop()
            self._frame.surround(())
            return
        self._stand(self._beginning(rows))

    def _beginning(self, rows: Rows) -> Stepping:
        """Return the scan at its beginning: at the keys that were pressed last, else at the top."""
        keys = self._keys if self._keys is not None and isValid(self._keys) else None
        numbers = (n for n, one in enumerate(self._flat(rows)) if keys and keys.isAncestorOf(one))
        sizes = tuple(len(row) for row in rows)
        return Stepping.begin(sizes, self._way.rounds, next(numbers, 0))

    def _stand(self, stepping: Stepping) -> None:
        """Let the frame stand there, say what it is on, and go on after a while."""
        self._stepping, self._has_just_come = stepping, True
        framed = self.framed()
        _bring_into_view(framed)
        self._frame.surround(framed)
        self._say(", ".join(name_of(control) for control in framed[:MOST_NAMES]))
        if self._way.step_switch is None and not stepping.is_resting:
            pause = self._way.pause_seconds if stepping.is_on_first else 0
            self._time.start(round((self._way.seconds + pause) * 1000))

    def _flat(self, rows: Rows) -> list[QWidget]:
        return [control for row in rows for control in row]

    def _rows_now(self) -> Rows:
        scope = self._scope
        if scope is not None and not isValid(scope):
            scope = self._scope = None
        return rows_on_show(self._window, scope or self._window, by_rows=self._way.by_rows)


def _bring_into_view(framed: Sequence[QWidget]) -> None:
    """Scroll until `framed` is seen, or its beginning where there is no room for all."""
    bring_into_view(framed[-1])
    bring_into_view(framed[0])
