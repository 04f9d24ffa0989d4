"""The two places to write in, as every page and every program has them."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from typing_extensions import override

from ui.theme.pointers import Shape, wear_pointer


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
