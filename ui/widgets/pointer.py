"""What the pointer is on, where Qt says so too late."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget


def forget_pointer(root: QWidget) -> None:
    """Let no button below `root` look pointed at that the pointer is not on.

    A new page has its buttons elsewhere at first. Qt remembers what was under the pointer then
    until somebody moves the mouse: who uses keys or a switch would see two buttons chosen.
    """
    for button in root.findChildren(QAbstractButton):
        place = button.mapFromGlobal(QCursor.pos())
        if button.underMouse() and not button.rect().contains(place):
            QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))
