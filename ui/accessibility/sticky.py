"""Hold the pointer on a control, so that a hand that trembles does not leave it."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.accessibility.reachable import can_be_pressed

LOOK_AGAIN_MS = 40
NEAR_PX = 36
"""From so far away a slow pointer is drawn to a control."""
SLOW_PX = 16
"""A pointer that goes further between two looks is on its way somewhere."""
LEAVE_PX = 70
"""So far somebody pushes to one side to get away; trembling goes to and fro and adds up to less."""
FORGETS = 0.88
"""What is left of a push at the next look."""
INSIDE_PX = 10
AWAY_PX = 24

Place = tuple[float, float]
Area = tuple[int, int, int, int]
"""Left, top, width and height."""


@dataclass(frozen=True, slots=True)
class Hold:
    """What the pointer is held on, and how far it was pushed. Never changed, only replaced.

    `left` was let go: it is not caught again before the pointer has gone away from it.
    """

    area: Area | None = None
    at: Place = (0.0, 0.0)
    push: Place = (0.0, 0.0)
    left: Area | None = None

    def seen(self, at: Place, near: Area | None) -> "Hold":
        """Go on with the pointer `at` a place and the control `near` it; `at` says where to put it."""
        if self.area is not None:
            return self._held(at)
        left = self.left if self.left is not None and _is_near(self.left, at) else None
        gone = _length(at[0] - self.at[0], at[1] - self.at[1])
        if near is None or near == left or gone > SLOW_PX:
            return Hold(at=at, left=left)
        return Hold(area=near, at=_inside(near, at))

    def _held(self, at: Place) -> "Hold":
        x = self.push[0] * FORGETS + at[0] - self.at[0]
        y = self.push[1] * FORGETS + at[1] - self.at[1]
        if _length(x, y) > LEAVE_PX:
            return Hold(at=(self.at[0] + x, self.at[1] + y), left=self.area)
        return replace(self, push=(x, y))


class StickyPointer(QObject):
    """Holds the pointer inside one window, until it is stopped."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._hold = Hold()
        self._control: QWidget | None = None
        self._watch = QTimer(self)
        self._watch.timeout.connect(self._look)
        self._watch.start(LOOK_AGAIN_MS)

    @property
    def held(self) -> QWidget | None:
        """The control the pointer is held on."""
        return self._control if self._hold.area is not None else None

    def stop(self) -> None:
        """Let the pointer go."""
        self._watch.stop()
        self.deleteLater()

    def _look(self) -> None:
        if not self._window.isActiveWindow():
            self._hold = Hold()
            return
        spot = self._window.mapFromGlobal(QCursor.pos())
        self._let_go_of_what_has_gone()
        near = self._control_near(spot) if self._hold.area is None else self._control
        self._hold = self._hold.seen((spot.x(), spot.y()), self._area_of(near))
        self._control = near if self._hold.area is not None else None
        wanted = QPoint(round(self._hold.at[0]), round(self._hold.at[1]))
        if wanted != spot:
            QCursor.setPos(self._window.mapToGlobal(wanted))

    def _let_go_of_what_has_gone(self) -> None:
        control = self._control
        if control is None or (isValid(control) and self._area_of(control) == self._hold.area):
            return
        self._hold, self._control = Hold(at=self._hold.at), None

    def _control_near(self, spot: QPoint) -> QWidget | None:
        """Return the control below `spot`, or the first one around it."""
        ways = ((0, 0), (0, 1), (0, -1), (1, 0), (-1, 0), (1, 1), (-1, -1), (1, -1), (-1, 1))
        for across, down in ways:
            control = self._control_at(spot + QPoint(across * NEAR_PX, down * NEAR_PX))
            if control is not None:
                return control
        return None

    def _control_at(self, spot: QPoint) -> QWidget | None:
        widget = self._window.childAt(spot)
        while widget is not None and widget is not self._window:
            if can_be_pressed(widget):
                return widget
            widget = widget.parentWidget()
        return None

    def _area_of(self, control: QWidget | None) -> Area | None:
        """Return where what can be seen of `control` stands in the window."""
        if control is None or not isValid(control) or not can_be_pressed(control):
            return None
        seen = control.visibleRegion().boundingRect()
        area = QRect(control.mapTo(self._window, seen.topLeft()), seen.size())
        return None if area.isEmpty() else (area.x(), area.y(), area.width(), area.height())


def _inside(area: Area, at: Place) -> Place:
    """Return the place inside `area` that is next to `at`, and not at its very edge."""
    left, top, wide, tall = area
    edge_x, edge_y = min(INSIDE_PX, wide // 2), min(INSIDE_PX, tall // 2)
    x = min(max(at[0], left + edge_x), left + wide - edge_x)
    y = min(max(at[1], top + edge_y), top + tall - edge_y)
    return x, y


def _is_near(area: Area, at: Place) -> bool:
    left, top, wide, tall = area
    return (
        left - AWAY_PX <= at[0] <= left + wide + AWAY_PX
        and top - AWAY_PX <= at[1] <= top + tall + AWAY_PX
    )


def _length(x: float, y: float) -> float:
    return float((x * x + y * y) ** 0.5)
