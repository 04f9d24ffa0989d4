"""Choose a task to suggest to somebody; an invitation can be taken back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import _
from ui.screens.supporter.supporter_page import SupporterPage
from ui.widgets.big_button import BigButton
from ui.widgets.page import Offer
from ui.widgets.task_tile import TaskButton, TaskTile
from ui.widgets.tiles import Tiles


class InviteScreen(SupporterPage):
    """Pictured tasks; the one suggested now is marked.

    Signals:
        chosen: the task to suggest (its id, a `str`).
        withdraw_wanted: take the invitation back.
    """

    chosen = Signal(object)
    withdraw_wanted = Signal()

    def __init__(self, nickname: str, parent: QWidget | None = None) -> None:
        title = _("Suggest a task to {name}").format(name=nickname)
        lead = _("It is an invitation. {name} may say no.").format(name=nickname)
        super().__init__(title, lead, offers=(Offer.READ_ALOUD, Offer.BACK), parent=parent)
        self.tiles = Tiles(least_width=240, most_columns=4)
        self.add(self.tiles)
        self.withdraw_button = BigButton(_("Take the invitation back"), "icon/arrow-back-up")
        self.withdraw_button.clicked.connect(self.withdraw_wanted)
        self.add_action(self.withdraw_button)

    def display(self, tasks: Sequence[TaskTile]) -> None:
        """Show the tasks, by their ids."""
        self.tiles.clear()
        tiles = []
        for task in tasks:
            tile = TaskButton(task)
            tile.picked.connect(self.chosen)
            tiles.append(tile)
        self.tiles.add_all(tiles)
        self.withdraw_button.setVisible(any(task.is_invited for task in tasks))
