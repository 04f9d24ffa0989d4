"""The button that has a page read aloud, and ends that: its words say what a press does now."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.i18n import _
from ui.widgets.big_button import BigButton


class ReadAloudButton(BigButton):
    """It takes the same room with either words, so that nothing beside it moves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_("Read aloud"), "icon/volume", kind="quiet", parent=parent)
        self._room: QSize | None = None

    def show_reading(self, *, is_reading: bool) -> None:
        """Show whether a press reads aloud or ends that."""
        self._room = self.sizeHint() if is_reading else None
        self.setText(_("Be quiet") if is_reading else _("Read aloud"))
        self.set_icon("icon/volume-off" if is_reading else "icon/volume")

    @override
    def sizeHint(self) -> QSize:
        return self._room or super().sizeHint()
