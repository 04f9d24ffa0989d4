"""Say the name of what the focus comes to, the words the pointer rests on, and letters when asked."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
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

from ui.accessibility.reading import language_of

HOVER_MILLISECONDS = 700
"""People with aphasia or dyslexia ask for a delay before hovering speaks (research on speech, 8)."""

SPEAKS_ITSELF = "speaksItself"

SAID_WHEN_SHOWN = "saidWhenShown"
"""A property with the words of what appears on a page: what is missing, what went otherwise."""

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


class Speaker(Protocol):
    """Who says it, each as the person wants it."""

    def say_focused(self, text: str, language: str = "") -> None:
        """Say what the focus came to, in the language of the screen or in its own."""

    def say_pointed(self, text: str, language: str = "") -> None:
        """Say what the pointer rests on."""

    def say_appeared(self, text: str) -> None:
        """Say what appeared, after what is being said."""

    def spell(self, text: str) -> None:
        """Say a text and its letters."""


@runtime_checkable
class InLetters(Protocol):
    """A text that knows which of its words is where."""

    def word_at(self, place: QPoint) -> str:
        """Return the word at `place`, empty for none."""


class FocusSpeech(QObject):
    """Has said what the focus comes to, and once what the pointer rests on, in `window`.

    A press ends the rest: who presses wants to hear what comes of it. A press on a word of a text
    spells the word; F8 spells what has the focus, such as what somebody wrote.
    """

    def __init__(self, window: QWidget, speaker: Speaker) -> None:
        super().__init__(window)
        self._window = window
        self._speaker = speaker
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
            if is_press and event.key() == Qt.Key.Key_F8 and watched is self._window.focusWidget():
                self._spell_focused(event)
        elif event.type() == QEvent.Type.Enter and isinstance(watched, POINTED):
            self._rests_on = watched
            self._rest.start()
        elif event.type() == QEvent.Type.Show and watched.property(SAID_WHEN_SHOWN):
            if isinstance(watched, QWidget) and self._window.isAncestorOf(watched):
                self._speaker.say_appeared(watched.property(SAID_WHEN_SHOWN))
        elif event.type() == QEvent.Type.MouseButtonPress or (
            event.type() == QEvent.Type.Leave and watched is self._rests_on
        ):
            self._rest.stop()
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            self._spell_pressed(watched, event)
        return False

    def _spell_pressed(self, watched: QObject, event: QMouseEvent) -> None:
        """Spell the word of a plain text that was pressed on."""
        if not isinstance(watched, QWidget) or not self._window.isAncestorOf(watched):
            return
        text: object = watched
        if isinstance(text, InLetters) and not _is_in_button(watched):
            word = text.word_at(event.position().toPoint())
            if word:
                self._speaker.spell(word)

    def _spell_focused(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            self._speaker.spell(_letters_of(self._window.focusWidget()))

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Speak only where somebody moved the focus: a new page says its own title."""
        if self._moves_by_key and new is not None and isinstance(new, SPEAKING):
            self._speaker.say_focused(self._words(new), language_of(new))

    def _on_rested(self) -> None:
        widget = self._rests_on
        is_there = widget is not None and isValid(widget)  # Its page may have gone meanwhile.
        if is_there and widget is not None and widget.underMouse() and not widget.hasFocus():
            self._speaker.say_pointed(self._words(widget), language_of(widget))

    def _words(self, widget: QWidget) -> str:
        if not self._window.isAncestorOf(widget) or widget.property(SPEAKS_ITSELF):
            return ""
        if isinstance(widget, QLabel):
            return widget.text()
        words = (widget.accessibleName(), widget.accessibleDescription())
        return ". ".join(word.rstrip(".") for word in words if word)


def _is_in_button(widget: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QAbstractButton):
        above = above.parentWidget()
    return above is not None


def _letters_of(widget: QWidget | None) -> str:
    """Return what can be spelled of what has the focus. A secret is never said."""
    match widget:
        case QLineEdit():
            is_open = widget.echoMode() == QLineEdit.EchoMode.Normal
            return widget.text() if is_open else ""
        case QPlainTextEdit():
            return widget.toPlainText()
        case QWidget():
            return widget.accessibleName()
        case _:
            return ""
