"""The results file: which month, exactly what is in it, and where to write it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import _
from ui.places import ResultsPreview
from ui.screens.supporter.supporter_page import SupporterPage
from ui.widgets.big_button import BigButton
from ui.widgets.card import Card
from ui.widgets.choice_tiles import ChoiceTiles, Option
from ui.widgets.column import Column
from ui.widgets.destination import Destination
from ui.widgets.notice import Notice
from ui.widgets.number_table import NumberTable
from ui.widgets.text import SpokenText


@dataclass(frozen=True, slots=True)
class PreviewView:
    """What the file of one month holds, in sentences and as the table of its numbers."""

    sentences: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class ResultsScreen(SupporterPage):
    """Choose a month, see everything, choose a place, write.

    Signals:
        month_chosen: the month to look at (a `date`, its first day).
        write_wanted: write the file to this place (the path, a `str`).
        look_again_wanted: a stick was put in.
        tally_wanted: count this computer's people for a collector.
        together_wanted: count the tallies of several computers.
    """

    month_chosen = Signal(object)
    write_wanted = Signal(object)
    look_again_wanted = Signal()
    tally_wanted = Signal()
    together_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        lead = _("Only numbers about groups leave this computer. No names.")
        super().__init__(_("Results file"), lead, ResultsPreview, parent=parent)
        self.months: ChoiceTiles | None = None
        self.places: ChoiceTiles | None = None
        self._preview: Card | None = None
        self.together_button = BigButton(_("Several computers together"), "icon/device-desktop")
        self.together_button.clicked.connect(self.together_wanted)
        self.add_action(self.together_button)
        self.write_button = BigButton(_("Write the file"), "icon/file-download", kind="main")
        self.write_button.clicked.connect(self._on_write)
        self.write_button.hide()
        self.add_action(self.write_button)

    def display_months(self, months: Sequence[tuple[date, str]]) -> None:
        """Show the closed months with practice."""
        part = self.part("months")
        if not months:
            self.show_notice(Notice(_("No month with practice has ended yet.")))
            return
        options = [Option(month.isoformat(), name) for month, name in months]
        self.months = ChoiceTiles(options, _("Which month?"))
        self.months.chosen.connect(self._on_month)
        part.add(self.months)

    def display_preview(self, preview: PreviewView, places: Sequence[Destination]) -> None:
        """Show exactly what is in the file, and the places it can go to."""
        self.clear_notice()
        self._clear_preview()
        card = Card(_("This is in the file"))
        for sentence in preview.sentences:
            card.add(SpokenText(sentence))
        table = NumberTable(_("All numbers of the file"))
        table.display(preview.columns, preview.rows)
        card.add(table)
        self._where = Column()
        card.add(self._where)
        self.again_button = BigButton(_("Look for sticks again"), "icon/refresh")
        self.again_button.clicked.connect(self.look_again_wanted)
        card.add(self.again_button)
        self.add(card)
        self.display_places(places)
        self._preview = card
        self.write_button.setEnabled(True)
        self.write_button.show()

    def display_places(self, places: Sequence[Destination]) -> None:
        """Show the places the file can go to now; what was chosen stays where it is still there."""
        chosen = self.places.choice() if self.places is not None else None
        self._where.clear()
        options = [Option(one.path, one.name, one.icon) for one in places]
        self.places = ChoiceTiles(options, _("Where should it go?"), chosen)
        self._where.add(self.places)

    def display_too_few(self, sentence: str) -> None:
        """Say that there are too few people; no file is made. Several computers may be enough."""
        self._clear_preview()
        self.show_notice(Notice(sentence, "icon/users"))
        card = Card(_("Several computers together"))
        card.add(SpokenText(_("A sealed tally counts the people of several computers.")))
        card.add(SpokenText(_("Only one person can open it, and it names nobody.")))
        self.tally_button = BigButton(_("Make a sealed tally"), "icon/lock")
        self.tally_button.clicked.connect(self.tally_wanted)
        card.add(self.tally_button)
        self.add(card)
        self._preview = card

    def display_problem(self, sentence: str) -> None:
        """Say at the places what stopped the writing and what to do: another one may do."""
        self.write_button.setEnabled(True)
        if self.places is not None:
            self.places.show_problem(sentence)

    def _clear_preview(self) -> None:
        self.write_button.hide()
        self.places = None
        if self._preview is not None:
            self._preview.hide()
            self._preview.deleteLater()
            self._preview = None

    def _on_month(self, key: str) -> None:
        self.month_chosen.emit(date.fromisoformat(key))

    def _on_write(self) -> None:
        if self.places is None:
            return
        chosen = self.places.choice()
        if chosen is None:
            self.places.show_problem(_("Please choose where the file should go."))
            return
        self.write_button.setEnabled(False)
        self.write_wanted.emit(chosen)
