"""A line to search with, and its button. Nothing changes while somebody still writes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.i18n import _
from ui.widgets.big_button import BigButton
from ui.widgets.text_field import TextField

LONGEST = 60


class SearchLine(QWidget):
    """Enter or the button searches.

    Signals:
        searched: these words (a `str`, never empty).
    """

    searched = Signal(object)

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        hint = _("Part of a word is enough.")
        self.field = TextField(_("What are you looking for?"), hint, longest=LONGEST)
        self.field.set_text(words)
        self.field.entered.connect(self._on_search)
        self.button = BigButton(_("Search"), "icon/search")
        self.button.clicked.connect(self._on_search)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.field)
        lines.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeading)

    def _on_search(self) -> None:
        words = self.field.text().strip()
        if words:
            self.searched.emit(words)
        else:
            self.field.show_problem(_("Please write a word first."))
