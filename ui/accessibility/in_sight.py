"""What of a control is in sight, and the scroll bars that can move it."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QWidget


def bars_around(control: QWidget) -> Iterator[QScrollBar]:
    """Yield the scroll bars that move `control` up and down."""
    above = control.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea):
            yield above.verticalScrollBar()
        above = above.parentWidget()


def in_sight(control: QWidget, window: QWidget, area: QRect | None = None) -> QRect:
    """Return what of `control`, or of an `area` of it, is in sight: its place in the window."""
    seen = control.visibleRegion().boundingRect()
    if area is not None:
        seen &= area
    return QRect(control.mapTo(window, QPoint(0, 0)) + seen.topLeft(), seen.size())
