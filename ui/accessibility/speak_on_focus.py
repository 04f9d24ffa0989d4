"""Say the name of what the focus comes to, and the words the pointer rests on."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
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
POINTED = (*SPEAKING, QLabel)


class FocusSpeech(QObject):
    """Calls `say_focused` with the words of a control of `window` that the focus came to.

    `say_pointed` is called once with those of a control or text that the pointer rests on. A press
    ends the rest: who presses wants to hear what comes of it.
    """

    def __init__(
        self,
        window: QWidget,
        say_focused: Callable[[str], None],
        say_pointed: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._say_focused = say_focused
        self._say_pointed = say_pointed
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
        elif event.type() == QEvent.Type.Enter and isinstance(watched, POINTED):
            self._rests_on = watched
            self._rest.start()
        elif event.type() == QEvent.Type.MouseButtonPress or (
            event.type() == QEvent.Type.Leave and watched is self._rests_on
        ):
            self._rest.stop()
        return False

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Speak only where somebody moved the focus: a new page says its own title."""
        if self._moves_by_key and new is not None and isinstance(new, SPEAKING):
            self._say_focused(self._words(new))

    def _on_rested(self) -> None:
        widget = self._rests_on
        is_there = widget is not None and isValid(widget)  # Its page may have gone meanwhile.
        if is_there and widget is not None and widget.underMouse() and not widget.hasFocus():
            self._say_pointed(self._words(widget))

    def _words(self, widget: QWidget) -> str:
        if not self._window.isAncestorOf(widget) or widget.property(SPEAKS_ITSELF):
            return ""
        if isinstance(widget, QLabel):
            return widget.text()
        words = (widget.accessibleName(), widget.accessibleDescription())
        return ". ".join(word.rstrip(".") for word in words if word)
