"""Where a pointer can rest: nothing there can be pressed."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.i18n import _
from ui.widgets.text import SpokenText

LEAST_PX = 60


class RestBar(QFrame):
    """A strip along the whole window for people who press by resting the pointer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setMinimumHeight(LEAST_PX)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 16, 4)
        layout.addWidget(SpokenText(_("Rest the pointer here. Nothing happens."), kind="dim"))
