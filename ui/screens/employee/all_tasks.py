"""Exercises that can be practised, under their tasks: all, those of a job, or those searched."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.i18n import _
from ui.widgets.big_button import BigButton
from ui.widgets.job_tiles import JobTiles
from ui.widgets.notice import Notice
from ui.widgets.page import Offer, Page
from ui.widgets.search_line import SearchLine
from ui.widgets.task_tile import TaskButton, TaskTile
from ui.widgets.text import SpokenText
from ui.widgets.tiles import Tiles


class TasksPage(Page):
    """Tasks, each with its exercises. Nothing is locked.

    Signals:
        chosen: an exercise (its id, a `str`).
    """

    chosen = Signal(object)

    def display(self, tasks: Sequence[tuple[str, Sequence[TaskTile]]]) -> None:
        """Show each task's title above the tiles of its exercises."""
        for title, exercises in tasks:
            self.add(SpokenText(title, kind="section"))
            tiles = Tiles(least_width=240, most_columns=4)
            for exercise in exercises:
                tile = TaskButton(exercise)
                tile.picked.connect(self.chosen)
                tiles.add(tile)
            self.add(tiles)


class AllTasksScreen(TasksPage):
    """Everything, or everything for one job.

    Signals:
        job_chosen: only what is for one job (its id, a `str`).
        search_wanted: look for words.
    """

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

    def display_jobs(self, jobs: Sequence[TaskTile]) -> None:
        """Show the jobs, by their ids."""
        self.jobs = JobTiles()
        self.jobs.chosen.connect(self.job_chosen)
        self.jobs.display(jobs)
        self.add(self.jobs)


class FindTaskScreen(TasksPage):
    """A line to search with, and what was found.

    Signals:
        searched: other words (a `str`).
    """

    searched = Signal(object)

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        offers = (Offer.READ_ALOUD, Offer.BACK)
        super().__init__(_("Look for a task"), "", offers=offers, parent=parent)
        self.search = SearchLine(words)
        self.search.searched.connect(self.searched)
        self.add(self.search)

    @override
    def entrance(self, controls: list[QWidget]) -> QWidget:
        """Begin at the first exercise that was found."""
        found = (one for one in controls if isinstance(one, TaskButton))
        return next(found, None) or super().entrance(controls)

    def display(self, tasks: Sequence[tuple[str, Sequence[TaskTile]]]) -> None:
        """Show what was found, or say how to search on."""
        if not tasks:
            self.show_notice(Notice(_("Nothing fits these words. Try a shorter word.")))
        super().display(tasks)
