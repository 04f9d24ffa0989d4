"""Suggest a skills check to somebody: for which job. It can be taken back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import _
from ui.screens.supporter.supporter_page import SupporterPage
from ui.widgets.big_button import BigButton
from ui.widgets.job_tiles import JobTiles
from ui.widgets.page import Offer
from ui.widgets.task_tile import TaskTile
from ui.widgets.text import SpokenText


class SuggestQuestionsScreen(SupporterPage):
    """Pictured jobs; the one suggested now is marked.

    Signals:
        chosen: the job the questions are about (its id, a `str`).
        withdraw_wanted: take the invitation back.
    """

    chosen = Signal(object)
    withdraw_wanted = Signal()

    def __init__(self, nickname: str, parent: QWidget | None = None) -> None:
        title = _("Suggest questions to {name}").format(name=nickname)
        lead = _("It is an invitation. {name} may say no.").format(name=nickname)
        super().__init__(title, lead, offers=(Offer.READ_ALOUD, Offer.BACK), parent=parent)
        about = _("{name} says how it goes, for 5 to 8 tasks.")
        self.add(SpokenText(about.format(name=nickname)))
        self.jobs = JobTiles()
        self.jobs.chosen.connect(self.chosen)
        self.add(self.jobs)
        self.withdraw_button = BigButton(_("Take the invitation back"), "icon/arrow-back-up")
        self.withdraw_button.clicked.connect(self.withdraw_wanted)
        self.withdraw_button.hide()
        self.add_action(self.withdraw_button)

    def display(self, jobs: Sequence[TaskTile]) -> None:
        """Show the jobs, by their ids."""
        self.jobs.display(jobs)
        self.withdraw_button.setVisible(any(job.is_invited for job in jobs))
