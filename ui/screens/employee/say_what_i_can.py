"""Before a skills check: for which work, or going on with the questions of before."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import _
from ui.widgets.big_button import BigButton
from ui.widgets.job_tiles import JobTiles
from ui.widgets.page import Offer, Page
from ui.widgets.task_tile import TaskTile


class SayWhatICanScreen(Page):
    """The jobs, pictured; the questions that wait; the answers so far.

    Signals:
        chosen: a job (its id, a `str`).
        resume_wanted: the questions that were left, or that a supporter suggests.
        answers_wanted: what I said so far.
    """

    chosen = Signal(object)
    resume_wanted = Signal()
    answers_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        title, lead = _("Say what you can do"), _("You get 5 to 8 questions. Every answer is good.")
        super().__init__(title, lead, offers=(Offer.READ_ALOUD, Offer.BACK), parent=parent)
        self.resume_button = BigButton("", "icon/player-play", kind="main")
        self.resume_button.clicked.connect(self.resume_wanted)
        self.resume_button.hide()
        self.add(self.resume_button)
        self.jobs = JobTiles()
        self.jobs.chosen.connect(self.chosen)
        self.add(self.jobs)
        self.answers_button = BigButton(_("My answers"), "icon/messages")
        self.answers_button.clicked.connect(self.answers_wanted)
        self.answers_button.hide()
        self.add_action(self.answers_button)

    def display(self, jobs: Sequence[TaskTile], waiting: str, *, has_answers: bool) -> None:
        """Show the jobs; `waiting` are the words for questions to go on with, or ""."""
        self.jobs.display(jobs)
        self.resume_button.setText(waiting)
        self.resume_button.setVisible(bool(waiting))
        self.answers_button.setVisible(has_answers)
