"""Every exercise that can be practised, under its task."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import _
from ui.widgets.page import Offer, Page
from ui.widgets.task_tile import TaskButton, TaskTile
from ui.widgets.text import SpokenText
from ui.widgets.tiles import Tiles


class AllTasksScreen(Page):
    """All tasks, each with its exercises. Nothing is locked.

    Signals:
        chosen: an exercise (its id, a `str`).
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        offers = (Offer.READ_ALOUD, Offer.BACK)
        super().__init__(_("Everything you can practise"), "", offers=offers, parent=parent)

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
