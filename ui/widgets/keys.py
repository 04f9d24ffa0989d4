"""What the keys do on everything that can be pressed: Enter presses, arrows go to the next one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

ENTER_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
ARROWS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}


def press_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press `button` when `event` is the Enter key, and tell whether it was.

    A key that is held down presses once.
    """
    if event.key() not in ENTER_KEYS:
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


def move_up_or_down(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Move the focus to the sibling above or below `button`, and tell whether there is one."""
    parent = button.parentWidget()
    step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
    if step is None or parent is None:
        return False

    def way(other: QAbstractButton) -> tuple[int, int]:
        away = other.geometry().center() - button.geometry().center()
        return step * away.y(), abs(away.x())

    peers = _in_reading_order(parent, type(button))
    further = [each for each in peers if way(each)[0] > button.height() // 2]
    if further:
        min(further, key=way).setFocus(_reason(step))
    return bool(further)


def move_by_arrow(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Move the focus among the siblings of `button` by arrow keys, and tell whether it was one.

    Up and Down go to what stands there; where nothing does, on and back as Left and Right do.
    """
    step = ARROWS.get(Qt.Key(event.key()))
    parent = button.parentWidget()
    if step is None or parent is None:
        return False
    if move_up_or_down(button, event):
        return True
    peers = _in_reading_order(parent, type(button))
    place = peers.index(button) + step
    if 0 <= place < len(peers):
        peers[place].setFocus(_reason(step))
    return True


def _reason(step: int) -> Qt.FocusReason:
    return Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason


def _in_reading_order(parent: QWidget, kind: type[QAbstractButton]) -> list[QAbstractButton]:
    found = [
        each
        for each in parent.children()
        if isinstance(each, kind) and each.isVisible() and each.isEnabled()
    ]
    return sorted(found, key=lambda each: (each.y(), each.x()))
