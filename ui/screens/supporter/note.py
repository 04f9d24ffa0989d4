"""Write a few words the employee can see and hear."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.support import LONGEST_NOTE, Note
from app.i18n import _
from ui.screens.supporter.supporter_page import SupporterPage
from ui.widgets.big_button import BigButton
from ui.widgets.card import Card
from ui.widgets.delete_asked import DeleteAsked
from ui.widgets.page import Offer
from ui.widgets.text import SpokenText
from ui.widgets.text_field import TextArea
from ui.widgets.tiles import Tiles


class NoteScreen(SupporterPage):
    """A text and the notes so far.

    Signals:
        written: the text (a `str`).
        delete_wanted: a note should go (its id, a `str`).
    """

    written = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, nickname: str, parent: QWidget | None = None) -> None:
        title = _("A note for {name}").format(name=nickname)
        lead = _("{name} can read it and hear it.").format(name=nickname)
        super().__init__(title, lead, offers=(Offer.READ_ALOUD, Offer.BACK), parent=parent)
        self.text = TextArea(_("Your note"), longest=LONGEST_NOTE)
        self.add(self.text)
        self._heading = SpokenText(_("Notes so far"), kind="section")
        self._earlier = Tiles(least_width=560, most_columns=1)
        self.add(self._heading)
        self.add(self._earlier)
        self.save_button = BigButton(_("Save"), "icon/check", kind="main")
        self.save_button.clicked.connect(self._on_save)
        self.add_action(self.save_button)

    def display(self, notes: Sequence[Note]) -> None:
        """Show the notes so far, newest first."""
        self._earlier.clear()
        self._heading.setVisible(bool(notes))
        for note in notes:
            card = NoteCard(note)
            card.delete_wanted.connect(self.delete_wanted)
            self._earlier.add(card)

    def _on_save(self) -> None:
        text = self.text.text().strip()
        if not text:
            self.text.show_problem(_("Please write your note first."))
            return
        self.written.emit(text)


class NoteCard(Card):
    """One note that was written, and how to take it away.

    Signals:
        delete_wanted: this note should go (its id, a `str`).
    """

    delete_wanted = Signal(object)

    def __init__(self, note: Note) -> None:
        super().__init__()
        self._note_id = note.id
        self.add(SpokenText(note.text))
        self.deletion = DeleteAsked(note.text, stays_in_backups=True)
        self.deletion.confirmed.connect(self._on_confirmed)
        self.add(self.deletion)

    def _on_confirmed(self) -> None:
        self.delete_wanted.emit(self._note_id)
