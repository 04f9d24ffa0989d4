"""Tell when somebody holds one key or mouse button down: that is how a switch is shown to us."""

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractSlider, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from ui.accessibility.next_press import NEVER
from ui.accessibility.switches import PRESSES, RELEASES, switch_name

LET_GO_MS = 150
"""A key that is pressed anew within this time was not let go."""

REPEATING = frozenset(
    {"Up", "Down", "Left", "Right", "PageUp", "PageDown", "Home", "End", "Backspace", "Delete"}
)
"""Keys that people hold down to go far."""

_WRITES_NOTHING = re.compile(r"F\d+")


class HeldPress(QObject):
    """Waits in `window`, which is on show already, for a long press wherever `is_wanted`.

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
        self._time = self._timer(round(seconds * 1000), self._on_time)
        self._let_go = self._timer(LET_GO_MS, self._on_let_go)
        # Here come presses only, and each of them once; nobody waits for a filter of all events.
        window.windowHandle().installEventFilter(self)

    def stop(self) -> None:
        """Wait no longer."""
        self._on_let_go()
        self._window.windowHandle().removeEventFilter(self)
        self.deleteLater()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        is_repeated = isinstance(event, QKeyEvent) and event.isAutoRepeat()
        if kind in RELEASES and not is_repeated:
            self._let_go.start()
        elif kind in PRESSES and not is_repeated:
            self._on_pressed(event)
        return False

    def _timer(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer

    def _on_pressed(self, event: QEvent) -> None:
        name = switch_name(event)
        if name == self._down:
            # A busy computer repeats a held key as if it were let go and pressed anew.
            self._let_go.stop()
            return
        self._on_let_go()
        self._down = name
        if name not in NEVER | REPEATING and not self._means_something(event, name):
            self._time.start()

    def _on_let_go(self) -> None:
        self._let_go.stop()
        self._time.stop()
        self._down = ""

    def _on_time(self) -> None:
        if self._is_wanted():
            self.held.emit(self._down)

    def _means_something(self, event: QEvent, name: str) -> bool:
        if isinstance(event, QMouseEvent):
            pressed = self._window.childAt(event.position().toPoint())
            return isinstance(pressed, QAbstractSlider | QLineEdit | QPlainTextEdit)
        is_writing = isinstance(self._window.focusWidget(), QLineEdit | QPlainTextEdit)
        return is_writing and not _WRITES_NOTHING.fullmatch(name)
