"""Write a few words the employee can see and hear."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.support import LONGEST_NOTE
from app.i18n import _
from ui.screens.supporter.supporter_page import SupporterPage
from ui.widgets.big_button import BigButton
from ui.widgets.card import Card
from ui.widgets.page import Offer
from ui.widgets.text import SpokenText
from ui.widgets.text_field import TextArea


class NoteScreen(SupporterPage):
    """A text and the notes so far.

    Signals:
        written: the text (a `str`).
    """

    written = Signal(object)

    def __init__(self, nickname: str, parent: QWidget | None = None) -> None:
        title = _("A note for {name}").format(name=nickname)
        lead = _("{name} can read it and hear it.").format(name=nickname)
        super().__init__(title, lead, offers=(Offer.READ_ALOUD, Offer.BACK), parent=parent)
        self.text = TextArea(_("Your note"), longest=LONGEST_NOTE)
        self.add(self.text)
        self._earlier = Card(_("Notes so far"))
        self.add(self._earlier)
        self.save_button = BigButton(_("Save"), "icon/check", kind="main")
        self.save_button.clicked.connect(self._on_save)
        self.add_action(self.save_button)

    def display(self, notes: Sequence[str]) -> None:
        """Show the notes so far, newest first."""
        self._earlier.setVisible(bool(notes))
        for note in notes:
            self._earlier.add(SpokenText(note))

    def _on_save(self) -> None:
        text = self.text.text().strip()
        if not text:
            self.text.show_problem(_("Please write your note first."))
            return
        self.written.emit(text)
