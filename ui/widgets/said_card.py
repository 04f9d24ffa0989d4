"""What somebody says about tasks beside what was shown by doing, for a supporter."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.i18n import _
from ui.widgets.big_button import BigButton
from ui.widgets.card import Card
from ui.widgets.flow_row import FlowRow
from ui.widgets.number_table import NumberTable
from ui.widgets.text import SpokenText


@dataclass(frozen=True, slots=True)
class SaidView:
    """The rows (task, what was said, what was shown) and the titles of what to practise next."""

    rows: tuple[tuple[str, str, str], ...]
    next_titles: tuple[str, ...]


class SaidCard(Card):
    """Two views side by side, in words. Neither corrects the other.

    Signals:
        questions_wanted: suggest questions to this person.
    """

    questions_wanted = Signal()

    def __init__(self, nickname: str, view: SaidView, parent: QWidget | None = None) -> None:
        title = _("What {name} says, and what {name} showed").format(name=nickname)
        super().__init__(title, parent)
        if view.rows:
            self._show(title, nickname, view)
        else:
            words = _("{name} did not answer any questions yet.")
            self.add(SpokenText(words.format(name=nickname)))
        self.questions_button = BigButton(_("Suggest questions"), "icon/messages")
        self.questions_button.clicked.connect(self.questions_wanted)
        row = FlowRow()
        row.add_leading(self.questions_button)
        self.add(row)

    def _show(self, title: str, nickname: str, view: SaidView) -> None:
        self.add(SpokenText(_("These are two views. Talk about them together.")))
        table = WordTable(title)
        table.display(
            (_("Task"), _("{name} says").format(name=nickname), _("Shown by doing")), view.rows
        )
        self.add(table)
        if view.next_titles:
            self.add(SpokenText(_("Good to practise next:"), kind="strong"))
        for each in view.next_titles:
            self.add(SpokenText(each))


class WordTable(NumberTable):
    """A table of words only: they stand where words begin."""

    numbers_stand = Qt.AlignmentFlag.AlignLeading

    @override
    def others_heading(self) -> str:
        return _("Both views")
