"""TARGET: the area of every control that really reacts, found by asking it point by point."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QWidget

from ui.accessibility.audit_findings import Finding, Rule, path_of
from ui.accessibility.audit_window import is_in_practice_desktop

OWN_TARGET_PX = 60
DESKTOP_TARGET_PX = 44


def check_targets(controls: list[QWidget]) -> Iterator[Finding]:
    """Find controls that react on fewer pixels than a person can hit."""
    for widget in controls:
        if isinstance(widget, QAbstractScrollArea) or not _is_pressed(widget):
            continue
        least = DESKTOP_TARGET_PX if is_in_practice_desktop(widget) else OWN_TARGET_PX
        reacts = reacting_size(widget)
        if min(reacts.width(), reacts.height()) < least:
            detail = f"reacts on {reacts.width()} x {reacts.height()} px, needs {least}"
            yield Finding(Rule.TARGET, path_of(widget), detail)


def reacting_size(widget: QWidget) -> QSize:
    """Return the size of the area around the middle of `widget` where a press is taken."""
    if not isinstance(widget, QAbstractButton):
        return widget.size()
    line, column = widget.height() // 2, _start(widget)
    across = _longest_run(widget.width(), lambda x: widget.hitButton(QPoint(x, line)))
    down = _longest_run(widget.height(), lambda y: widget.hitButton(QPoint(column, y)))
    return QSize(across, down)


def _start(button: QAbstractButton) -> int:
    """Return the column to look down from: the middle, or the first that reacts at all."""
    middle = QPoint(button.width() // 2, button.height() // 2)
    if button.hitButton(middle):
        return middle.x()
    reacting = (x for x in range(button.width()) if button.hitButton(QPoint(x, middle.y())))
    return next(reacting, middle.x())


def _longest_run(length: int, reacts: Callable[[int], bool]) -> int:
    longest = run = 0
    for place in range(length):
        run = run + 1 if reacts(place) else 0
        longest = max(longest, run)
    return longest


def _is_pressed(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.ClickFocus) or isinstance(
        widget, QAbstractButton
    )
