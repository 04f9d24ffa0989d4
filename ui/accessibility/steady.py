"""Leave aside presses nobody meant: the second of two quick ones, and the too short ones."""

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid
from typing_extensions import override

from ui.accessibility.switches import PRESSES, RELEASES, stop_filtering, switch_name


@dataclass(slots=True)
class Steady:
    """Which presses count. A name is a key or a mouse button, a time is in seconds."""

    ignore_seconds: float
    _last: dict[str, float] = field(default_factory=dict)

    def counts(self, name: str, now: float) -> bool:
        """Tell whether this press counts; one that does begins the time anew."""
        last = self._last.get(name)
        if last is not None and now - last < self.ignore_seconds:
            return False
        self._last[name] = now
        return True


class SteadyPresses(QObject):
    """Takes from `window` the presses that do not count.

    A held press is sent on when it was long enough; until then nothing happens.
    """

    def __init__(self, window: QWidget, ignore_seconds: float, hold_seconds: float) -> None:
        super().__init__(window)
        self._window = window
        self._steady = Steady(ignore_seconds)
        self._down: dict[str, bool] = {}
        self._is_sending = False
        self._waiting: tuple[QWidget, QKeyEvent | QMouseEvent] | None = None
        self._clock = QElapsedTimer()
        self._clock.start()
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(round(hold_seconds * 1000))
        self._hold.timeout.connect(self._on_held)
        qt_app = QApplication.instance()
        if qt_app is not None:
            qt_app.installEventFilter(self)

    def stop(self) -> None:
        """Let every press through again."""
        self._hold.stop()
        stop_filtering(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in PRESSES | RELEASES or not isinstance(watched, QWidget):
            return False
        name = switch_name(event)
        if self._is_sending or not name or watched.window() is not self._window:
            return False
        if kind in RELEASES:
            return self._is_release_taken(name, event)
        return self._is_press_taken(watched, name, event)

    def _is_press_taken(self, watched: QWidget, name: str, event: QEvent) -> bool:
        # Qt offers one press to widget after widget, and repeats a key that stays down.
        if name not in self._down:
            counts = self._steady.counts(name, self._clock.elapsed() / 1000)
            self._down[name] = counts
            is_held = counts and self._hold.interval() > 0
            if is_held and isinstance(event, QKeyEvent | QMouseEvent):
                self._waiting = (watched, event.clone())
                self._hold.start()
        return self._hold.interval() > 0 or not self._down[name]

    def _is_release_taken(self, name: str, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.isAutoRepeat():
            return name in self._down and not self._down[name]
        counts = self._down.pop(name, True)
        self._waiting = None
        self._hold.stop()
        return self._hold.interval() > 0 or not counts

    def _on_held(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is None or not isValid(waiting[0]):
            return
        widget, pressed = waiting
        self._is_sending = True
        try:
            QCoreApplication.sendEvent(widget, pressed)
            if isValid(widget):
                QCoreApplication.sendEvent(widget, _release_of(pressed))
        finally:
            self._is_sending = False


def _release_of(pressed: QKeyEvent | QMouseEvent) -> QKeyEvent | QMouseEvent:
    if isinstance(pressed, QKeyEvent):
        kind = QEvent.Type.KeyRelease
        return QKeyEvent(kind, pressed.key(), pressed.modifiers(), pressed.text())
    return QMouseEvent(
        QEvent.Type.MouseButtonRelease,
        pressed.position(),
        pressed.globalPosition(),
        pressed.button(),
        pressed.buttons() & ~pressed.button(),
        pressed.modifiers(),
    )
