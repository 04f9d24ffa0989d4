"""Suggest one or more tasks to several people at once."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import _
from ui.screens.supporter.supporter_page import SupporterPage
from ui.widgets.big_button import BigButton
from ui.widgets.card import Card
from ui.widgets.notice import Notice
from ui.widgets.on_off_tile import TickTile
from ui.widgets.page import Offer
from ui.widgets.text import SpokenText
from ui.widgets.tiles import Tiles


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who can be invited, with the picture as the theme can draw it."""

    employee_id: str
    nickname: str
    picture: str


class InvitePeopleScreen(SupporterPage):
    """Choose people, then send. It is an invitation: everybody may say no.

    Signals:
        invited: these people (their ids, a `tuple` of `str`, never empty).
    """

    invited = Signal(object)

    def __init__(self, tasks: Sequence[str], parent: QWidget | None = None) -> None:
        lead = _("It is an invitation. Everybody may say no.")
        offers = (Offer.READ_ALOUD, Offer.BACK)
        super().__init__(_("Suggest it to people"), lead, offers=offers, parent=parent)
        card = Card(_("This is what they find"))
        for task in tasks:
            card.add(SpokenText(task))
        self.add(card)
        self.add(SpokenText(_("Who is it for?"), kind="section"))
        self._tiles = Tiles(least_width=230, most_columns=4)
        self.add(self._tiles)
        self.tiles: dict[str, TickTile] = {}
        self.invite_button = BigButton(_("Suggest it"), "icon/calendar-plus", kind="main")
        self.invite_button.clicked.connect(self._on_invite)
        self.add_action(self.invite_button)

    def display(self, guests: Sequence[Guest]) -> None:
        """Show everybody, nobody chosen."""
        self.tiles = {one.employee_id: TickTile(one.nickname, one.picture) for one in guests}
        self._tiles.add_all(self.tiles.values())

    def display_done(self, count: int) -> None:
        """Say that the people find it now."""
        self.show_notice(Notice(_("Done. People you chose: {count}.").format(count=count)))

    def _on_invite(self) -> None:
        chosen = tuple(key for key, tile in self.tiles.items() if tile.isChecked())
        if chosen:
            self.invited.emit(chosen)
        else:
            self.show_notice(Notice(_("Please choose at least one person.")))
