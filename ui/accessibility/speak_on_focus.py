"""Say the name of what the focus comes to, and of what the pointer rests on."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid
from typing_extensions import override

HOVER_MILLISECONDS = 700
"""People with aphasia or dyslexia ask for a delay before hovering speaks (research on speech, 8)."""

SPEAKS_ITSELF = "speaksItself"

MOVING_KEYS = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_F6,
    }
)

SPEAKING = (QAbstractButton, QLineEdit, QPlainTextEdit)


class FocusSpeech(QObject):
    """Calls `say` with the words of a control of `window`."""

    def __init__(self, window: QWidget, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window = window
        self._say = say
        self._rests_on: QWidget | None = None
        self._moves_by_key = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(HOVER_MILLISECONDS)
        self._rest.timeout.connect(self._on_rested)
        qt_app = QApplication.instance()
        if isinstance(qt_app, QApplication):
            qt_app.focusChanged.connect(self._on_focus_changed)
            qt_app.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            is_press = event.type() == QEvent.Type.KeyPress
            self._moves_by_key = is_press and Qt.Key(event.key()) in MOVING_KEYS
        elif event.type() == QEvent.Type.Enter and isinstance(watched, SPEAKING):
            self._rests_on = watched
            self._rest.start()
        elif event.type() == QEvent.Type.Leave and watched is self._rests_on:
            self._rest.stop()
        return False

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Speak only where somebody moved the focus: a new page says its own title."""
        if self._moves_by_key and new is not None and isinstance(new, SPEAKING):
            self._speak(new)

    def _on_rested(self) -> None:
        widget = self._rests_on
        is_there = widget is not None and isValid(widget)  # Its page may have gone meanwhile.
        if is_there and widget is not None and widget.underMouse() and not widget.hasFocus():
            self._speak(widget)

    def _speak(self, widget: QWidget) -> None:
        if not self._window.isAncestorOf(widget) or widget.property(SPEAKS_ITSELF):
            return
        words = (widget.accessibleName(), widget.accessibleDescription())
        self._say(". ".join(word.rstrip(".") for word in words if word))
