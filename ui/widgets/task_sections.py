"""Tasks one below the other, each with the tiles of its exercises: to practise, to read, or found."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import _
from ui.widgets.column import Column
from ui.widgets.notice import Notice
from ui.widgets.page import Page
from ui.widgets.task_tile import TaskButton, TaskTile
from ui.widgets.text import SpokenText
from ui.widgets.tiles import Tiles


class TaskSections(Column):
    """Each task's title above its exercises.

    Signals:
        chosen: an exercise (its id, a `str`).
    """

    chosen = Signal(object)

    def display(self, tasks: Sequence[tuple[str, Sequence[TaskTile]]]) -> None:
        """Show these tasks with their exercises, and nothing else."""
        self.clear()
        for title, exercises in tasks:
            self.add(SpokenText(title, kind="section"))
            tiles = Tiles(least_width=240, most_columns=4)
            for exercise in exercises:
                tile = TaskButton(exercise)
                tile.picked.connect(self.chosen)
                tiles.add(tile)
            self.add(tiles)


def show_found(
    page: Page, sections: TaskSections, tasks: Sequence[tuple[str, Sequence[TaskTile]]]
) -> None:
    """Show what was found, or say on the page how to search on."""
    page.clear_notice()
    if not tasks:
        page.show_notice(Notice(_("Nothing fits these words. Try a shorter word.")))
    sections.display(tasks)


def first_exercise(controls: Iterable[QWidget]) -> QWidget | None:
    """Return the first exercise among `controls`, where who searched begins."""
    return next((one for one in controls if isinstance(one, TaskButton)), None)
