"""Tell when a switch is pressed: a key or a mouse button that does nothing else meanwhile."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QInputEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

MOUSE_NAMES = {
    Qt.MouseButton.LeftButton: "MouseLeft",
    Qt.MouseButton.RightButton: "MouseRight",
    Qt.MouseButton.MiddleButton: "MouseMiddle",
}
KEY_PRESSES = frozenset({QEvent.Type.KeyPress})
MOUSE_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})
PRESSES = KEY_PRESSES | MOUSE_PRESSES
RELEASES = frozenset({QEvent.Type.KeyRelease, QEvent.Type.MouseButtonRelease})


def switch_name(event: QEvent) -> str:
    """Return the name of the key or mouse button of `event`; empty when it is something else."""
    if isinstance(event, QKeyEvent):
        name = Qt.Key(event.key()).name.removeprefix("Key_")
        return "Enter" if name == "Return" else name
    if isinstance(event, QMouseEvent) and event.type() in PRESSES | RELEASES:
        return MOUSE_NAMES.get(event.button(), "")
    return ""


def stop_filtering(asked: QObject) -> None:
    """Let `asked` see no event of the program any more, and go."""
    qt_app = QApplication.instance()
    if qt_app is not None:
        qt_app.removeEventFilter(asked)
    asked.deleteLater()


class Switches(QObject):
    """Takes the switches of `window` away from everything else in it.

    Signals:
        pressed: one of them was pressed (its name, a `str`).
    """

    pressed = Signal(str)

    def __init__(self, window: QWidget, names: frozenset[str]) -> None:
        super().__init__(window)
        self._window = window
        self._names = names
        self._let_go: tuple[str, int] | None = None
        qt_app = QApplication.instance()
        if qt_app is not None:
            qt_app.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in PRESSES | RELEASES or not isinstance(watched, QWidget):
            return False
        name = switch_name(event)
        if name not in self._names or watched.window() is not self._window:
            return False
        if event.type() in RELEASES:
            self._let_go = _moment(name, event)
        elif not self._is_repeated(name, event):
            self.pressed.emit(name)
        return True

    def _is_repeated(self, name: str, event: QEvent) -> bool:
        """Tell whether the system repeats a key that is held down.

        On a busy computer Qt takes that for a release and a press, in one and the same millisecond.
        """
        if isinstance(event, QKeyEvent) and event.isAutoRepeat():
            return True
        return self._let_go is not None and self._let_go == _moment(name, event)


def _moment(name: str, event: QEvent) -> tuple[str, int] | None:
    """Return when the switch was used; None for an event that nobody's hand made."""
    when = event.timestamp() if isinstance(event, QInputEvent) else 0
    return (name, when) if when else None
