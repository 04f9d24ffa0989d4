"""The controls of a page in the order they are read."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

ROW_PX = 24
"""Controls whose upper edges differ by less stand in one row."""

STOOD_AT = "stoodAt"
"""A property: how far below the top of its page the same control stood on an earlier page."""


def in_reading_order(page: QWidget) -> list[QWidget]:
    """Return the controls of `page` row by row, with those the Tab key passes by now.

    What is switched off may be switched on later, and then has its place. And Qt lets Tab come to one
    answer of a question only; which one that is changes with the choice.
    """
    controls = [one for one in page.findChildren(QWidget) if one.isVisible()]
    chosen = [one for one in controls if _takes_tab(one) or _is_answer(one)]
    return sorted(chosen, key=lambda one: _place(one, page))


def can_take_focus(widget: QWidget) -> bool:
    """Tell whether the Tab key can come to `widget` now."""
    return _takes_tab(widget) and widget.isVisible() and widget.isEnabled()


def same_control(page: QWidget, control: QWidget) -> QWidget | None:
    """Return the control of `page` that is to a person the same as `control` of an earlier page."""
    alike = [one for one in page.findChildren(type(control)) if _name(one) == _name(control)]
    if len(alike) > 1:
        alike = [one for one in alike if _question(one) == _question(control)]
    if len(alike) != 1:
        return None
    earlier = control.parentWidget()
    while earlier is not None and type(earlier) is not type(page):
        earlier = earlier.parentWidget()
    if earlier is not None:
        alike[0].setProperty(STOOD_AT, control.mapTo(earlier, QPoint(0, 0)).y())
    return alike[0]


def _name(control: QWidget) -> str:
    return control.accessibleName()


def _question(control: QWidget) -> str:
    """The name of what a control belongs to: two questions may have an answer of the same name."""
    within = control.parentWidget()
    while within is not None and not _name(within):
        within = within.parentWidget()
    return _name(within) if within is not None else ""


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _is_answer(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) and widget.autoExclusive()


def _place(widget: QWidget, page: QWidget) -> tuple[int, int]:
    place = widget.mapTo(page, QPoint(0, 0))
    across = -place.x() - widget.width() if page.isRightToLeft() else place.x()
    return round(place.y() / ROW_PX), across
