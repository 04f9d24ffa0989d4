"""A sealed tally: what is counted, for whom, and where it goes."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

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
from ui.widgets.page import Offer
from ui.widgets.text import SpokenText


@dataclass(frozen=True, slots=True)
class FoundCollector:
    """A collector's file, and the stick or folder it lies on."""

    file: Path
    place: Destination


class SealedTallyScreen(SupporterPage):
    """Shows what is in the tally; writes it beside the collector's file.

    Signals:
        write_wanted: write the tally for this collector (the `Path` of the collector's file).
        look_again_wanted: a stick was put in.
    """

    write_wanted = Signal(object)
    look_again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        lead = _("It counts the people of several computers together.")
        offers = (Offer.READ_ALOUD, Offer.BACK)
        super().__init__(_("Sealed tally"), lead, ResultsPreview, offers=offers, parent=parent)
        self.collectors: ChoiceTiles | None = None
        self._content = Column()
        self._where = Column()
        self.add(self._content)
        self.add(self._where)
        self.write_button = BigButton(_("Write the tally"), "icon/file-download", kind="main")
        self.write_button.clicked.connect(self._on_write)
        self.write_button.hide()
        self.again_button = BigButton(_("Look for sticks again"), "icon/refresh")
        self.again_button.clicked.connect(self.look_again_wanted)
        self.add_action(self.again_button)
        self.add_action(self.write_button)

    def display_content(self, rows: Sequence[tuple[str, str, str]]) -> None:
        """Show the numbers of each month: the month, the people, the attempts."""
        self._content.clear()
        if not rows:
            words = _("Nobody who said yes practised in a month that has ended.")
            self._content.add(Notice(words))
            return
        card = Card(_("This is in the tally"))
        for sentence in (
            _("It counts only people who said yes."),
            _("It has no names in it."),
            _("Only the collector can open it."),
        ):
            card.add(SpokenText(sentence))
        for month, people, attempts in rows:
            words = _("{month}. People: {people}. Attempts: {attempts}.")
            card.add(SpokenText(words.format(month=month, people=people, attempts=attempts)))
        self._content.add(card)

    def display_collectors(self, found: Sequence[FoundCollector]) -> None:
        """Show the collector's files that were found."""
        self._where.clear()
        self.collectors = None
        self.write_button.setVisible(bool(found))
        if not found:
            self._where.add(SpokenText(_("The collector's file"), kind="section"))
            self._where.add(SpokenText(_("No file of a collector is here. Put in the stick.")))
            return
        options = [
            Option(str(one.file), one.place.name, one.place.icon, one.file.name) for one in found
        ]
        chosen = options[0].key if len(options) == 1 else None
        self.collectors = ChoiceTiles(options, _("Which collector's file?"), chosen)
        self._where.add(self.collectors)
        self._where.add(SpokenText(_("The tally is written beside this file."), kind="dim"))
        self.write_button.setEnabled(True)

    def display_written(self) -> None:
        """Say that the tally is safe."""
        self.write_button.setEnabled(True)
        words = _("The tally is written. You can remove the stick.")
        self.show_notice(Notice(words, "icon/check"))

    def display_problem(self, sentence: str) -> None:
        """Say what stopped it and what to do."""
        self.write_button.setEnabled(True)
        self.show_notice(Notice(sentence))

    def _on_write(self) -> None:
        if self.collectors is None:
            return
        chosen = self.collectors.choice()
        if chosen is None:
            self.collectors.show_problem(_("Please choose a file."))
            return
        self.write_button.setEnabled(False)
        self.write_wanted.emit(Path(chosen))
