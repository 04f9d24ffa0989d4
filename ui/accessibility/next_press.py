"""Wait for the next press, of whatever key or mouse button, and keep it from doing anything else."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from ui.accessibility.switches import PRESSES, RELEASES, stop_filtering, switch_name

NEVER = frozenset({"", "Escape", "unknown", "Shift", "Control", "Alt", "AltGr", "Meta", "Tab"})
"""What cannot be a switch: these keys mean something else wherever one is."""


class NextPress(QObject):
    """Waits in `window` as long as it takes. Escape gives up; `taken` names do not count.

    Signals:
        pressed: a switch was pressed (its name, a `str`).
        given_up: nothing is to be changed.
    """

    pressed = Signal(object)
    given_up = Signal()

    def __init__(self, window: QWidget, taken: Collection[str] = ()) -> None:
        super().__init__(window)
        self._window = window
        self._taken = frozenset(taken)
        self._name = ""
        qt_app = QApplication.instance()
        if qt_app is not None:
            qt_app.installEventFilter(self)

    def stop(self) -> None:
        """Wait no longer."""
        stop_filtering(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in PRESSES | RELEASES or not isinstance(watched, QWidget):
            return False
        if watched.window() is not self._window:
            return False
        name = switch_name(event)
        if kind in PRESSES:
            is_held = isinstance(event, QKeyEvent) and event.isAutoRepeat()
            self._name = "" if is_held else name
        elif name and name == self._name:
            # Only when it is let go: else the release would press what has the focus.
            self._answer(name)
        return True

    def _answer(self, name: str) -> None:
        self._name = ""
        if name == "Escape":
            self.given_up.emit()
        elif name not in NEVER | self._taken:
            self.pressed.emit(name)
