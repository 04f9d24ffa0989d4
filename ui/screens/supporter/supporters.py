"""Everybody who has a passphrase of their own here."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.person import Supporter
from app.i18n import _
from ui.places import SiteRules
from ui.screens.supporter.supporter_page import SupporterPage
from ui.widgets.big_button import BigButton
from ui.widgets.card import Card
from ui.widgets.delete_asked import DeleteAsked
from ui.widgets.page import Offer
from ui.widgets.text import SpokenText
from ui.widgets.tiles import Tiles


class SupportersScreen(SupporterPage):
    """The supporters by name. Nobody can take themselves away, so one always stays.

    Signals:
        add_wanted: one more supporter.
        remove_wanted: a supporter who is no longer here (the id, a `str`).
    """

    add_wanted = Signal()
    remove_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        lead = _("Everybody has a passphrase of their own.")
        offers = (Offer.READ_ALOUD, Offer.BACK)
        super().__init__(_("Supporters"), lead, SiteRules, offers, parent=parent)
        self._list = Tiles(least_width=560, most_columns=1)
        self.add(self._list)
        self.add_button = BigButton(_("Add a supporter"), "icon/user-plus", kind="main")
        self.add_button.clicked.connect(self.add_wanted)
        self.add_action(self.add_button)

    def display(self, supporters: Sequence[Supporter], here_id: str) -> None:
        """Show everybody; `here_id` is who looks at the page."""
        self._list.clear()
        for supporter in supporters:
            card = SupporterCard(supporter, is_here=supporter.id == here_id)
            card.remove_wanted.connect(self.remove_wanted)
            self._list.add(card)


class SupporterCard(Card):
    """One supporter, and the way to take them away, which asks first.

    Signals:
        remove_wanted: this supporter (the id, a `str`).
    """

    remove_wanted = Signal(object)

    def __init__(self, supporter: Supporter, *, is_here: bool) -> None:
        super().__init__(supporter.nickname)
        self._id = supporter.id
        if is_here:
            self.add(SpokenText(_("This is you.")))
            return
        self.removal = DeleteAsked(supporter.nickname, text=_("Take this supporter away"))
        self.removal.confirmed.connect(self._on_confirmed)
        self.add(self.removal)

    def _on_confirmed(self) -> None:
        self.remove_wanted.emit(self._id)
