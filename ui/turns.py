"""Do something slow piece by piece, and let people press in between."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer


def in_turns(owner: QObject, work: Iterator[None]) -> None:
    """Go on with `work` as long as `owner` lives; before it and at each `yield` people are answered."""
    QTimer.singleShot(0, owner, lambda: QTimer.singleShot(0, owner, lambda: _go_on(owner, work)))


def _go_on(owner: QObject, work: Iterator[None]) -> None:
    for _piece in work:
        QTimer.singleShot(0, owner, lambda: _go_on(owner, work))
        return
