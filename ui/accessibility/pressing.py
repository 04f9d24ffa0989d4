"""Press a control for somebody who cannot do it with a mouse or a key."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)


def press(control: QWidget) -> bool:
    """Press `control`, or scroll it on by a page; False for a field that wants to be written in."""
    if isinstance(control, QLineEdit | QPlainTextEdit):
        control.setFocus(Qt.FocusReason.OtherFocusReason)
        return False
    if isinstance(control, QAbstractButton):
        control.setFocus(Qt.FocusReason.OtherFocusReason)
        control.click()
    elif isinstance(control, QAbstractScrollArea):
        turn_page(control.verticalScrollBar())
    return True


def turn_page(bar: QScrollBar) -> None:
    """Go on by a page; from the end, back to the beginning."""
    is_at_end = bar.value() >= bar.maximum()
    bar.setValue(bar.minimum() if is_at_end else bar.value() + bar.pageStep())
