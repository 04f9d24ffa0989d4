"""The soft lock: asks kindly who is here, keeps the step, waits without limit."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.person import Employee
from app.i18n import _
from ui.widgets.page import Page
from ui.widgets.picture_tile import PictureTile
from ui.widgets.tiles import Tiles


class StillHereScreen(Page):
    """Covers the page of one employee. Nothing of the page can be seen.

    Signals:
        is_me: the same person goes on.
        is_somebody_else: somebody else sits here now.
    """

    is_me = Signal()
    is_somebody_else = Signal()

    def __init__(self, employee: Employee, picture: str, parent: QWidget | None = None) -> None:
        title = _("Are you still {name}?").format(name=employee.nickname)
        super().__init__(title, _("Your step is kept."), offers=(), parent=parent)
        yes, no = _("Yes, I am {name}"), _("No, I am somebody else")
        self.me_tile = PictureTile(yes.format(name=employee.nickname), picture, is_large=True)
        self.me_tile.clicked.connect(self.is_me)
        self.other_tile = PictureTile(no, "pictogram/people", is_large=True)
        self.other_tile.clicked.connect(self.is_somebody_else)
        tiles = Tiles(least_width=320, most_columns=3)
        tiles.add(self.me_tile)
        tiles.add(self.other_tile)
        self.add(tiles)
