"""Press by resting: a pointer that stays on a control for a while presses it."""

from collections.abc import Hashable
from dataclasses import dataclass, replace

from PySide6.QtCore import QElapsedTimer, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QScrollBar, QWidget

from ui.accessibility.dwell_ring import DwellRing
from ui.accessibility.pressing import press, turn_page
from ui.accessibility.reachable import can_be_pressed

LOOK_AGAIN_MS = 40
AWAY_PX = 24
"""So far the pointer goes before it can press again: what comes up under it is not pressed."""

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Rest:
    """How long the pointer has been on one control. Never changed, only replaced.

    `left` is where the pointer stood when it pressed, or when something came up under it: only
    after it has gone away from there does it count again.
    """

    control: Hashable | None = None
    at: Place | None = None
    since: float = 0.0
    left: Place | None = None

    def seen(self, control: Hashable | None, at: Place, now: float) -> "Rest":
        """Go on with the pointer `at` a place over `control` at a time in seconds."""
        left = self.left if self.left is not None and _are_near(self.left, at) else None
        if control == self.control and (left is None) == (self.left is None):
            return replace(self, at=at)
        has_come_up = control != self.control and self.at in {None, at}
        return Rest(control, at, now, at if has_come_up else left)

    def share(self, now: float, seconds: float) -> float:
        """Return how much of the time has passed, 0 to 1."""
        if self.control is None or self.left is not None:
            return 0.0
        return min(1.0, (now - self.since) / seconds)

    def pressed(self) -> "Rest":
        """Begin anew when the pointer has gone a little way."""
        return replace(self, left=self.at)


class Dwell(QObject):
    """Presses what the pointer rests on, in one window, until it is stopped.

    Signals:
        pressed: the pointer rested long enough on a control (a `QWidget`).
        writing_wanted: what was pressed is a field to write in (a `QWidget`).
    """

    pressed = Signal(object)
    writing_wanted = Signal(object)

    def __init__(self, window: QWidget, seconds: float) -> None:
        super().__init__(window)
        self._window = window
        self._seconds = seconds
        self._rest = Rest()
        self._ring = DwellRing(window)
        self._clock = QElapsedTimer()
        self._clock.start()
        self._watch = QTimer(self)
        self._watch.timeout.connect(self._look)
        self._watch.start(LOOK_AGAIN_MS)

    def stop(self) -> None:
        """Press nothing any more."""
        self._watch.stop()
        self._ring.hide()
        self._ring.deleteLater()
        self.deleteLater()

    def _look(self) -> None:
        spot = self._window.mapFromGlobal(QCursor.pos())
        control = self._control_at(spot) if self._window.isActiveWindow() else None
        now = self._clock.elapsed() / 1000
        self._rest = self._rest.seen(control, (spot.x(), spot.y()), now)
        share = self._rest.share(now, self._seconds)
        self._ring.fill(spot, share)
        if share >= 1.0 and control is not None:
            self._rest = self._rest.pressed()
            self._press(control, spot)

    def _press(self, control: QWidget, spot: QPoint) -> None:
        self.pressed.emit(control)
        if isinstance(control, QScrollBar):
            is_upper = control.mapFrom(self._window, spot).y() < control.height() / 2
            if is_upper:
                control.setValue(control.value() - control.pageStep())
            else:
                turn_page(control)
        elif not press(control):
            self.writing_wanted.emit(control)

    def _control_at(self, spot: QPoint) -> QWidget | None:
        widget = self._window.childAt(spot)
        while widget is not None and widget is not self._window:
            if isinstance(widget, QScrollBar) or can_be_pressed(widget):
                return widget
            widget = widget.parentWidget()
        return None


def _are_near(one: Place, other: Place) -> bool:
    return abs(one[0] - other[0]) + abs(one[1] - other[1]) < AWAY_PX
