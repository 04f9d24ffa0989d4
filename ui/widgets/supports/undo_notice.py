"""Says that supports have changed all at once, and offers to take that back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import _
from ui.widgets.big_button import BigButton
from ui.widgets.notice import Notice


class UndoNotice(Notice):
    """Stays until the page changes.

    Signals:
        undo_wanted: everything as it was before.
    """

    undo_wanted = Signal()

    def __init__(self, *, is_from_file: bool = False, parent: QWidget | None = None) -> None:
        self.undo_button = BigButton(_("Take back"), "icon/arrow-back-up")
        text = _("It is back to normal now. You can take that back.")
        if is_from_file:
            text = _("It is as in your file now. You can take that back.")
        super().__init__(text, button=self.undo_button, parent=parent)
        self.undo_button.clicked.connect(self.undo_wanted)
