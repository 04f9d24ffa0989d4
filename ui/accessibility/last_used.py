"""Know whether somebody goes through the window with keys, or with a pointer."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from ui.accessibility.screen_reader import is_read_to

GOING = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})
"""Keys that only somebody without a pointer needs."""

PRESSING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
"""Keys that press; in a field to write in everybody uses them."""

POINTING = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})


class LastUsed(QObject):
    """Remembers what one window was used with last. It must be on show already.

    Signals:
        keys_used: somebody goes on with a key, or pressed something with it.
    """

    keys_used = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.is_keys = False
        window.windowHandle().installEventFilter(self)

    @staticmethod
    def of(widget: QWidget) -> "LastUsed | None":
        """Return the one that the window of `widget` knows of."""
        own = widget.window().children()
        return next((one for one in own if isinstance(one, LastUsed)), None)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in POINTING:
            self.is_keys = False
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in GOING or (key in PRESSING and not self._is_writing()):
                self.is_keys = True
                self.keys_used.emit()
        return False

    def _is_writing(self) -> bool:
        return isinstance(self._window.focusWidget(), QLineEdit | QPlainTextEdit)


def is_used_by_keys(widget: QWidget) -> bool:
    """Tell whether the window of `widget` is used with keys now; who is read to uses them always."""
    last = LastUsed.of(widget)
    return is_read_to(widget) or (last is not None and last.is_keys)
