"""A file that somebody opened with the program: what it is, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import _
from ui.screens.supporter.supporter_page import SupporterPage
from ui.widgets.big_button import BigButton
from ui.widgets.card import Card
from ui.widgets.notice import Notice
from ui.widgets.number_table import NumberTable
from ui.widgets.text import SpokenText


class BroughtFileScreen(SupporterPage):
    """Shows what is in the file. Nothing comes in before somebody presses the button.

    Signals:
        add_wanted: practise the exercises of the pack here.
    """

    add_wanted = Signal()

    def __init__(self, file_name: str, parent: QWidget | None = None) -> None:
        super().__init__(_("A file"), file_name, parent=parent)
        self.add_button = BigButton(_("Add it here"), "icon/folder-plus", kind="main")
        self.add_button.clicked.connect(self._on_add)
        self.add_button.hide()
        self.add_action(self.add_button)

    def display_pack(self, title: str, sentences: Sequence[str]) -> None:
        """Show a pack of exercises that can be added."""
        card = Card(title)
        for sentence in sentences:
            card.add(SpokenText(sentence))
        self.part("content").add(card)
        self.add_button.show()

    def display_results(
        self, period: str, columns: Sequence[str], rows: Sequence[tuple[str, ...]]
    ) -> None:
        """Show a results file, number by number."""
        card = Card(_("Results of {month}").format(month=period))
        table = NumberTable(_("All numbers of the file"))
        table.display(columns, rows)
        card.add(table)
        self.part("content").add(card)

    def display_answer(self, sentence: str, *, is_done: bool = False) -> None:
        """Say what came of it."""
        self.add_button.hide()
        self.show_notice(Notice(sentence, "icon/check" if is_done else "icon/info-circle"))

    def _on_add(self) -> None:
        self.add_button.setEnabled(False)
        self.add_wanted.emit()
