"""Choose: 2 to 4 pictured tasks, a note from the supporter, and the way to everything else."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import _
from ui.widgets.big_button import BigButton
from ui.widgets.card import Card
from ui.widgets.page import Offer, Page
from ui.widgets.task_tile import TaskButton, TaskTile
from ui.widgets.text import SpokenText
from ui.widgets.tiles import Tiles


class ChooseScreen(Page):
    """What would you like to do? Nothing is locked, nothing has to be done.

    Signals:
        chosen: a task's tile was pressed (the exercise id, a `str`).
        resume_wanted: go on with what was cut off or paused.
        questions_wanted: the questions that a supporter suggests.
        other_wanted: all tasks.
        my_things_wanted: what belongs to me.
    """

    chosen = Signal(object)
    resume_wanted = Signal()
    questions_wanted = Signal()
    other_wanted = Signal()
    my_things_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        title = _("What would you like to practise?")
        super().__init__(title, "", offers=(Offer.READ_ALOUD,), parent=parent)
        self._unfinished = BigButton("", "icon/player-play", kind="main")
        self._unfinished.clicked.connect(self.resume_wanted)
        self._unfinished.hide()
        self.add(self._unfinished)
        self.tiles = Tiles(least_width=240, most_columns=4)
        self.add(self.tiles)
        self.questions_button = BigButton(
            _("Say what you can do"), "icon/messages", _("Your supporter suggests this.")
        )
        self.questions_button.clicked.connect(self.questions_wanted)
        self.questions_button.hide()
        self.add(self.questions_button)
        self._notes = Card(_("From your supporter"))
        self._note_text = SpokenText()
        self._notes.add(self._note_text)
        self._notes.hide()
        self.add(self._notes)
        self.my_things_button = BigButton(_("My things"), "icon/user-circle")
        self.my_things_button.clicked.connect(self.my_things_wanted)
        self.other_button = BigButton(_("Something else"), "icon/layout-grid")
        self.other_button.clicked.connect(self.other_wanted)
        self.add_action(self.my_things_button)
        self.add_action(self.other_button)

    def display(self, offers: Sequence[TaskTile], unfinished: str, note: str) -> None:
        """Show the offered tasks, the title of what can be gone on with, and the newest note."""
        self.tiles.clear()
        self.tiles.add_all([self._tile(offer) for offer in offers])
        self._unfinished.setVisible(bool(unfinished))
        if unfinished:
            self._unfinished.setText(_("Go on with: {title}").format(title=unfinished))
        self._notes.setVisible(bool(note))
        self._note_text.setText(note)

    def display_questions(self, *, is_suggested: bool) -> None:
        """Show the way to the questions that a supporter suggests, if there are any."""
        self.questions_button.setVisible(is_suggested)

    def _tile(self, offer: TaskTile) -> TaskButton:
        tile = TaskButton(offer, is_large=True)
        tile.picked.connect(self.chosen)
        return tile
