"""The two places to write in, as every page and every program has them."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from ui.theme.pointers import Shape, wear_pointer
from ui.widgets.practice_surface import PracticeSurface

NEVER_SAID = "neverSaid"
"""A property of a line for a passphrase: nobody may hear it, even while it can be seen."""


class LineEdit(QLineEdit):
    """One line."""

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        wear_pointer(self, Shape.TEXT)


class AreaEdit(QPlainTextEdit):
    """Several lines. The Tab key leaves it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        wear_pointer(self.viewport(), Shape.TEXT)


def holds_work(screen: QWidget) -> bool:
    """Tell whether making `screen` anew would lose what somebody wrote or did in it."""
    lines = [edit.text() for edit in screen.findChildren(QLineEdit)]
    areas = [edit.toPlainText() for edit in screen.findChildren(QPlainTextEdit)]
    return any(lines + areas) or screen.findChild(PracticeSurface) is not None
