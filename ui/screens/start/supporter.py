"""Set-up: the first supporter, and the passphrase or PIN that opens the supporter area."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.person import LONGEST_NICKNAME
from app.i18n import _
from ui.widgets.big_button import BigButton
from ui.widgets.page import Offer, Page
from ui.widgets.text_field import TextField


class SupporterScreen(Page):
    """A name and a secret, written twice.

    Signals:
        entered: name, secret and the secret again (a `tuple` of three `str`).
    """

    entered = Signal(object)

    def __init__(self, *, is_first: bool = True, parent: QWidget | None = None) -> None:
        title = _("The first supporter") if is_first else _("One more supporter")
        lead = _("The passphrase opens the supporter area.")
        offers = (Offer.READ_ALOUD, Offer.BACK)
        super().__init__(title, lead, offers=offers, parent=parent)
        name = _("Your name") if is_first else _("Name of the supporter")
        self.name = TextField(name, longest=LONGEST_NICKNAME)
        self.secret = TextField(
            _("Passphrase or PIN"), _("At least 8 letters, or 6 digits."), is_secret=True
        )
        self.again = TextField(_("The same again"), is_secret=True)
        self.again.show_with(self.secret)
        self.name.goes_on_to(self.secret)
        self.secret.goes_on_to(self.again)
        for field in (self.name, self.secret, self.again):
            self.add(field)
        self.next_button = BigButton(_("Next"), "icon/arrow-right", kind="main")
        self.next_button.clicked.connect(self._on_next)
        self.again.entered.connect(self._on_next)
        self.add_action(self.next_button)

    def display_name_missing(self) -> None:
        """The name is empty."""
        self.name.show_problem(_("Please write your name."))

    def display_too_short(self) -> None:
        """The secret is too short."""
        self.secret.show_problem(_("Please use at least 8 letters, or 6 digits."))

    def display_different(self) -> None:
        """The two are not the same."""
        self.again.show_problem(_("These two are not the same. Please write them again."))

    def display_busy(self) -> None:
        """The secret is being locked away; that takes a moment."""
        self.next_button.setEnabled(False)

    def _on_next(self) -> None:
        self.entered.emit((self.name.text().strip(), self.secret.text(), self.again.text()))
