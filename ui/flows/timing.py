"""Quiet timers: how long a text takes to read when no voice says it. Never shown to anybody."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

READING_MS = 900
READING_MS_A_LETTER = 55


def reading_ms(texts: Iterable[str]) -> int:
    """Return the milliseconds a slow reader takes for `texts`."""
    return READING_MS + READING_MS_A_LETTER * sum(len(text) for text in texts)


def quiet_timer(owner: QObject, then: Callable[[], None]) -> QTimer:
    """Return a timer of `owner` that runs out once and then calls `then`."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(then)
    return timer
