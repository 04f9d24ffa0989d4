"""The tile of a task or exercise, wherever one can be chosen."""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from app.i18n import _
from ui.widgets.picture_tile import PictureTile


@dataclass(frozen=True, slots=True)
class TaskTile:
    """A task as it is offered, with the exercise that would be played."""

    exercise_id: str
    title: str
    picture: str
    is_invited: bool = False


class TaskButton(PictureTile):
    """The tile of one task; reports the exercise.

    Signals:
        picked: pressed (the exercise id, a `str`).
    """

    picked = Signal(object)

    def __init__(self, offer: TaskTile) -> None:
        mark = _("Your supporter suggests this.") if offer.is_invited else ""
        super().__init__(offer.title, offer.picture, is_marked=offer.is_invited, mark_text=mark)
        self._exercise_id = offer.exercise_id
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.picked.emit(self._exercise_id)
