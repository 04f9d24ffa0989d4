"""What a file would change: shown in easy words before anything changes."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import _
from ui.widgets.big_button import BigButton
from ui.widgets.card import Card
from ui.widgets.notice import Notice
from ui.widgets.page import Offer, Page
from ui.widgets.supports.differences import Difference
from ui.widgets.text import SpokenText
from ui.widgets.tiles import Tiles


class SupportsFromFileScreen(Page):
    """One card for each change, then yes or no.

    Signals:
        use_wanted: from now on it is as in the file.
    """

    use_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        offers = (Offer.READ_ALOUD, Offer.BACK)
        super().__init__(_("This changes for you"), "", offers=offers, parent=parent)
        self._cards = Tiles(least_width=300, most_columns=3)
        self.add(self._cards)
        self.keep_button = BigButton(_("No, leave it as it is"), "icon/x")
        self.keep_button.clicked.connect(self.back_wanted)
        self.use_button = BigButton(_("Yes, use this"), "icon/check", kind="main")
        self.use_button.clicked.connect(self.use_wanted)
        self.add_action(self.keep_button)
        self.add_action(self.use_button)

    def display(
        self, changes: Sequence[Difference], unread: Sequence[str], *, is_newer: bool
    ) -> None:
        """Show what changes, and what in the file could not be read."""
        self._cards.clear()
        for change in changes:
            self._cards.add(_card(change))
        if not changes:
            self.set_lead(_("Nothing changes. It is like this already."))
        self._offer(can_use=bool(changes))
        if unread:
            self._cards.add(_unread_card(unread))
        if is_newer:
            text = _("The file is newer than this program. We use what we know.")
            self.show_notice(Notice(text))

    def display_not_usable(self) -> None:
        """Say that this is no file with supports."""
        self.set_title(_("We cannot use this file"))
        self.set_lead(_("Nothing has changed. Choose another file."))
        self._offer(can_use=False)

    def _offer(self, *, can_use: bool) -> None:
        self.use_button.setVisible(can_use)
        self.keep_button.setVisible(can_use)


def _unread_card(names: Sequence[str]) -> Card:
    card = Card()
    card.add(SpokenText(_("We cannot read this part. It stays as it is."), kind="strong"))
    for name in names:
        card.add(SpokenText(name))
    card.close_up()
    return card


def _card(change: Difference) -> Card:
    card = Card()
    card.add(SpokenText(change.label, kind="strong"))
    if change.after:
        card.add(SpokenText(_("Then: {answer}").format(answer=change.after)))
    if change.before:
        card.add(SpokenText(_("Now: {answer}").format(answer=change.before), kind="dim"))
    card.close_up()
    return card
