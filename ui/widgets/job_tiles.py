"""The jobs to choose from, pictured, beside each other."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.i18n import _
from ui.widgets.picture_tile import WideTile
from ui.widgets.task_tile import TaskTile
from ui.widgets.text import SpokenText
from ui.widgets.tiles import Tiles


class JobTiles(QWidget):
    """Which work is it about? One tile for each job.

    Signals:
        chosen: a job (its id, a `str`).
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles = Tiles(least_width=330, most_columns=3)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(SpokenText(_("Which work is it about?"), kind="section"))
        lines.addWidget(self._tiles)

    def display(self, jobs: Sequence[TaskTile]) -> None:
        """Show the jobs; a supporter's suggestion is marked."""
        self._tiles.clear()
        self._tiles.add_all([self._tile(job) for job in jobs])

    def _tile(self, job: TaskTile) -> WideTile:
        tile = WideTile(job.title, job.picture, value=job.key, mark=job.mark)
        tile.picked.connect(self.chosen)
        return tile
