"""Find the first control of a page, in reading order, that can take the focus."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget


def first_control(page: QWidget) -> QWidget | None:
    """Return the first visible and enabled control of `page`, or None."""
    widget = page.nextInFocusChain()
    seen: list[QWidget] = []
    while widget is not None and widget is not page and widget not in seen:
        seen.append(widget)
        if page.isAncestorOf(widget) and can_take_focus(widget):
            return widget
        widget = widget.nextInFocusChain()
    return None


def can_take_focus(widget: QWidget) -> bool:
    """Tell whether the Tab key can come to `widget` now."""
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes_tab and widget.isVisible() and widget.isEnabled()


def reading_place(widget: QWidget, page: QWidget) -> tuple[int, int]:
    """Return the upper and the left edge of `widget` in `page`, in pixels."""
    place = widget.mapTo(page, QPoint(0, 0))
    return place.y(), place.x()
