"""One button for the voice: say it again while it is silent, be quiet while it speaks."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import _
from ui.widgets.big_button import BigButton


class VoiceButton(BigButton):
    """A toggle in two words, always in the same place.

    Signals:
        repeat_wanted: say it again.
        quiet_wanted: the voice shall stop.
    """

    repeat_wanted = Signal()
    quiet_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_("Say it again"), "icon/volume", parent=parent)
        self._is_speaking = False
        self.clicked.connect(self._on_clicked)

    def show_voice(self, *, is_speaking: bool) -> None:
        """Show what a press does now."""
        if is_speaking == self._is_speaking:
            return
        self._is_speaking = is_speaking
        self.setText(_("Be quiet") if is_speaking else _("Say it again"))
        self.set_icon("icon/volume-off" if is_speaking else "icon/volume")

    def _on_clicked(self) -> None:
        wish = self.quiet_wanted if self._is_speaking else self.repeat_wanted
        wish.emit()
