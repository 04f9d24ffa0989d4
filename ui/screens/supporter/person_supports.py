"""What helps one employee: to look at together. Only the employee changes it."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from app.domain.support_group import SupportGroup
from app.i18n import _
from ui.screens.supporter.supporter_page import SupporterPage
from ui.widgets.card import Card
from ui.widgets.notice import Notice
from ui.widgets.page import Offer
from ui.widgets.supports.differences import Difference
from ui.widgets.supports.groups import group_name
from ui.widgets.text import SpokenText
from ui.widgets.tiles import Tiles


class PersonSupportsScreen(SupporterPage):
    """One card for each group in which the employee has chosen something."""

    def __init__(self, nickname: str, parent: QWidget | None = None) -> None:
        title = _("What helps {name}").format(name=nickname)
        lead = _("{name} changes this in My things. You can do it together.").format(name=nickname)
        super().__init__(title, lead, offers=(Offer.READ_ALOUD, Offer.BACK), parent=parent)
        self._cards = Tiles(least_width=320, most_columns=3)
        self.add(self._cards)

    def display(self, chosen: Mapping[SupportGroup, Sequence[Difference]]) -> None:
        """Show what is other than at first, group by group."""
        self._cards.clear()
        for group, choices in chosen.items():
            card = Card(group_name(group))
            for choice in choices:
                card.add(SpokenText(choice.label, kind="dim"))
                card.add(SpokenText(choice.after))
            card.close_up()
            self._cards.add(card)
        if not chosen:
            self.show_notice(Notice(_("Everything is as it was at first.")))
