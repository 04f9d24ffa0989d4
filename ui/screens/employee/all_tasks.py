"""Exercises that can be practised, under their tasks: all, those of a job, or those searched."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.i18n import _
from ui.widgets.big_button import BigButton
from ui.widgets.job_tiles import JobTiles
from ui.widgets.page import Offer, Page
from ui.widgets.search_line import SearchLine
from ui.widgets.task_sections import TaskSections, first_exercise, show_found
from ui.widgets.task_tile import TaskTile


class AllTasksScreen(Page):
    """Everything, or everything for one job. Nothing is locked.

    Signals:
        chosen: an exercise (its id, a `str`).
        job_chosen: only what is for one job (its id, a `str`).
        search_wanted: look for words.
    """

    chosen = Signal(object)
    job_chosen = Signal(object)
    search_wanted = Signal()

    def __init__(
        self, title: str, *, has_search: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, "", offers=(Offer.READ_ALOUD, Offer.BACK), parent=parent)
        if has_search:
            self.search_button = BigButton(_("Search"), "icon/search")
            self.search_button.clicked.connect(self.search_wanted)
            self.add_action(self.search_button)
            self.jobs = JobTiles()
            self.jobs.chosen.connect(self.job_chosen)
            self.add(self.jobs)
        self._tasks = TaskSections()
        self._tasks.chosen.connect(self.chosen)
        self.add(self._tasks)

    def display_jobs(self, jobs: Sequence[TaskTile]) -> None:
        """Show the jobs, by their ids."""
        self.jobs.display(jobs)

    def display(self, tasks: Sequence[tuple[str, Sequence[TaskTile]]]) -> None:
        """Show each task's title above the tiles of its exercises."""
        self._tasks.display(tasks)


class FindTaskScreen(Page):
    """A line to search with, and what was found.

    Signals:
        chosen: an exercise (its id, a `str`).
        searched: other words (a `str`).
    """

    chosen = Signal(object)
    searched = Signal(object)

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        offers = (Offer.READ_ALOUD, Offer.BACK)
        super().__init__(_("Look for a task"), "", offers=offers, parent=parent)
        self.search = SearchLine(words)
        self.search.searched.connect(self.searched)
        self.add(self.search)
        self._found = TaskSections()
        self._found.chosen.connect(self.chosen)
        self.add(self._found)

    @override
    def entrance(self, controls: list[QWidget]) -> QWidget:
        """Begin at the first exercise that was found."""
        return first_exercise(controls) or super().entrance(controls)

    def display(self, tasks: Sequence[tuple[str, Sequence[TaskTile]]]) -> None:
        """Show what was found, or say how to search on."""
        show_found(self, self._found, tasks)
