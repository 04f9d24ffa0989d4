"""Tell when somebody presses in another way than by the switches that wait for a person."""

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from ui.accessibility.switches import PRESSES, stop_filtering, switch_name

MOVED_PX = 100
"""A mouse button that is a switch is one somebody does not move the pointer with."""


class GivingWay(QObject):
    """Watches the presses in `window`: somebody at a keyboard or a mouse is never in the way.

    It looks on and takes nothing. What the program itself sends to a field is no press. To keys it
    gives way only `to_keys`.

    Signals:
        gave_way: somebody pressed something else than the switches.
        fell_quiet: nobody pressed anything for a while after that.
    """

    gave_way = Signal()
    fell_quiet = Signal()

    def __init__(
        self,
        window: QWidget,
        switches: frozenset[str],
        quiet_seconds: float,
        *,
        to_keys: bool = True,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._switches = switches
        self.to_keys = to_keys
        self._pointer = QCursor.pos()
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(round(quiet_seconds * 1000))
        self._quiet.timeout.connect(self.fell_quiet)
        qt_app = QApplication.instance()
        if qt_app is not None:
            qt_app.installEventFilter(self)

    @property
    def has_given_way(self) -> bool:
        """True from another press until it is quiet."""
        return self._quiet.isActive()

    def come_first(self) -> None:
        """See each press before the switches do, which have come meanwhile."""
        qt_app = QApplication.instance()
        if qt_app is not None:
            qt_app.removeEventFilter(self)
            qt_app.installEventFilter(self)

    def begin_anew(self) -> None:
        """Nobody has pressed anything else."""
        self._quiet.stop()

    def stop(self) -> None:
        """Watch no longer."""
        self._quiet.stop()
        stop_filtering(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_press = event.type() in PRESSES and event.spontaneous()
        if is_press and isinstance(watched, QWidget) and watched.window() is self._window:
            self._look_at(event)
        return False

    def _look_at(self, event: QEvent) -> None:
        if self.has_given_way:
            self._quiet.start()
        elif self._has_moved(event) or (self.to_keys and self._is_other(event)):
            self._quiet.start()
            self.gave_way.emit()

    def _is_other(self, event: QEvent) -> bool:
        return switch_name(event) not in self._switches

    def _has_moved(self, event: QEvent) -> bool:
        """Tell whether somebody came with a mouse, one of whose buttons is a switch."""
        before, self._pointer = self._pointer, QCursor.pos()
        moved: QPoint = self._pointer - before
        is_far = moved.manhattanLength() >= MOVED_PX
        return is_far and isinstance(event, QMouseEvent) and not self._is_other(event)
