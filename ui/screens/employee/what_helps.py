"""What helps you? Six pictures, one for each group of supports."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.support_group import SupportGroup
from app.i18n import _
from ui.widgets.big_button import BigButton
from ui.widgets.page import Offer, Page
from ui.widgets.picture_tile import PictureTile
from ui.widgets.supports.groups import PICTURES, group_examples, group_name
from ui.widgets.supports.undo_notice import UndoNotice
from ui.widgets.tiles import Tiles


class WhatHelpsScreen(Page):
    """Six ways on, and one press back to normal.

    Where somebody comes for the first time, "Go on" leaves everything as it is.

    Signals:
        group_wanted: a group was picked (a `SupportGroup`).
        normal_wanted: everything as it was at first.
        undo_wanted: back to before "Back to normal".
        go_on_wanted: it is good like this.
    """

    group_wanted = Signal(object)
    normal_wanted = Signal()
    undo_wanted = Signal()
    go_on_wanted = Signal()

    def __init__(self, *, is_first: bool, parent: QWidget | None = None) -> None:
        offers = (Offer.READ_ALOUD,) if is_first else (Offer.READ_ALOUD, Offer.BACK)
        lead = _("You can choose now, or later in My things.") if is_first else ""
        super().__init__(_("What helps you?"), lead, offers=offers, parent=parent)
        self.tiles: dict[SupportGroup, PictureTile] = {}
        tiles = Tiles(least_width=260, most_columns=3)
        for group in SupportGroup:
            name, examples = group_name(group), group_examples(group)
            tile = PictureTile(name, PICTURES[group], examples, value=group)
            tile.picked.connect(self.group_wanted)
            tiles.add(tile)
            self.tiles[group] = tile
        self.add(tiles)
        self.normal_button = BigButton(_("Everything back to normal"), "icon/rotate")
        self.normal_button.clicked.connect(self.normal_wanted)
        self.add_action(self.normal_button)
        if is_first:
            self.go_on_button = BigButton(_("Go on"), "icon/arrow-right", kind="main")
            self.go_on_button.clicked.connect(self.go_on_wanted)
            self.add_action(self.go_on_button)

    def display(self, *, can_undo: bool, is_from_file: bool = False) -> None:
        """Show whether everything has just been put back to normal, or taken from a file."""
        self.clear_notice()
        if can_undo:
            notice = UndoNotice(is_from_file=is_from_file)
            notice.undo_wanted.connect(self.undo_wanted)
            self.show_notice(notice)
