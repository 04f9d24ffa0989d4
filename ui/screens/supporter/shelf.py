"""The exercises of one shelf of the library, or those that were searched, under their tasks."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.library_places import TaskLibrary
from ui.screens.supporter.supporter_page import SupporterPage
from ui.widgets.page import Offer
from ui.widgets.search_line import SearchLine
from ui.widgets.task_sections import TaskSections, first_exercise, show_found
from ui.widgets.task_tile import TaskTile


class ShelfScreen(SupporterPage):
    """Each task's title above the tiles of its exercises.

    Signals:
        searched: other words (a `str`).
        chosen: an exercise (its id, a `str`).
    """

    searched = Signal(object)
    chosen = Signal(object)

    def __init__(self, title: str, words: str | None = None, parent: QWidget | None = None) -> None:
        offers = (Offer.READ_ALOUD, Offer.BACK)
        super().__init__(title, "", TaskLibrary, offers, parent=parent)
        if words is not None:
            self.search = SearchLine(words)
            self.search.searched.connect(self.searched)
            self.add(self.search)
        self._tasks = TaskSections()
        self._tasks.chosen.connect(self.chosen)
        self.add(self._tasks)

    @override
    def entrance(self, controls: list[QWidget]) -> QWidget:
        """Begin at the first exercise that was found."""
        return first_exercise(controls) or super().entrance(controls)

    def display(self, tasks: Sequence[tuple[str, Sequence[TaskTile]]]) -> None:
        """Show what was found, or say how to search on."""
        show_found(self, self._tasks, tasks)
