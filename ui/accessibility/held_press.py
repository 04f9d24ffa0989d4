"""Tell when somebody holds one key or mouse button down: that is how a switch is shown to us."""

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QApplication, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from ui.accessibility.next_press import NEVER
from ui.accessibility.switches import PRESSES, RELEASES, stop_filtering, switch_name

LET_GO_MS = 150
"""A key that is pressed anew within this time was not let go."""

REPEATING = frozenset(
    {"Up", "Down", "Left", "Right", "PageUp", "PageDown", "Home", "End", "Backspace", "Delete"}
)
"""Keys that people hold down to go far."""

_WRITES_NOTHING = re.compile(r"F\d+")


class HeldPress(QObject):
    """Waits in `window` for a long press, wherever `is_wanted`.

    In a field only keys that write nothing count, and a scroll bar is held as always.

    Signals:
        held: a switch was held down (its name, a `str`).
    """

    held = Signal(str)

    def __init__(self, window: QWidget, is_wanted: Callable[[], bool], seconds: float) -> None:
        super().__init__(window)
        self._window = window
        self._is_wanted = is_wanted
        self._down = ""
        self._time = QTimer(self)
        self._time.setSingleShot(True)
        self._time.setInterval(round(seconds * 1000))
        self._time.timeout.connect(self._on_time)
        self._let_go = QTimer(self)
        self._let_go.setSingleShot(True)
        self._let_go.setInterval(LET_GO_MS)
        self._let_go.timeout.connect(self._on_let_go)
        qt_app = QApplication.instance()
        if qt_app is not None:
            qt_app.installEventFilter(self)

    def stop(self) -> None:
        """Wait no longer."""
        self._time.stop()
        stop_filtering(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in PRESSES | RELEASES or not isinstance(watched, QWidget):
            return False
        if watched.window() is not self._window or not event.spontaneous():
            return False
        if isinstance(event, QKeyEvent) and event.isAutoRepeat():
            return False
        if event.type() in RELEASES:
            self._let_go.start()
        elif switch_name(event) == self._down:
            # Qt offers one press to widget after widget, and a busy X server repeats a held key as if
            # it were let go and pressed anew.
            self._let_go.stop()
        else:
            self._begin(watched, event)
        return False

    def _begin(self, watched: QWidget, event: QEvent) -> None:
        self._on_let_go()
        self._down = switch_name(event)
        if self._down not in NEVER | REPEATING and not _means_something(watched, self._down):
            self._time.start()

    def _on_let_go(self) -> None:
        self._let_go.stop()
        self._time.stop()
        self._down = ""

    def _on_time(self) -> None:
        if self._is_wanted():
            self.held.emit(self._down)


def _means_something(watched: QWidget, name: str) -> bool:
    if isinstance(watched, QLineEdit | QPlainTextEdit):
        return not _WRITES_NOTHING.fullmatch(name)
    return isinstance(watched, QAbstractSlider)
