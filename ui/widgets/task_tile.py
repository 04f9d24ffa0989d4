"""The tile of a task or exercise, wherever one can be chosen."""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from app.i18n import _
from ui.widgets.picture_tile import PictureTile


@dataclass(frozen=True, slots=True)
class TaskTile:
    """A task or exercise as it is offered. `key` is the id that is reported when it is pressed."""

    key: str
    title: str
    picture: str
    is_invited: bool = False


class TaskButton(PictureTile):
    """The tile of one task; reports the exercise.

    Signals:
        picked: pressed (the tile's key, a `str`).
    """

    picked = Signal(object)

    def __init__(self, offer: TaskTile) -> None:
        mark = _("Your supporter suggests this.") if offer.is_invited else ""
        super().__init__(offer.title, offer.picture, is_marked=offer.is_invited, mark_text=mark)
        self._key = offer.key
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.picked.emit(self._key)
