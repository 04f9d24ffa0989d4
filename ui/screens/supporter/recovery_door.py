"""The recovery code and a new passphrase."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import _
from ui.widgets.big_button import BigButton
from ui.widgets.notice import Notice
from ui.widgets.page import Offer, Page
from ui.widgets.text_field import TextField


class RecoveryDoorScreen(Page):
    """Opens the area with the code that was printed at set-up.

    Signals:
        entered: the code and the new secret (a `tuple` of two `str`).
    """

    entered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        lead = _("Write the recovery code and a new passphrase.")
        super().__init__(
            _("Passphrase forgotten"), lead, offers=(Offer.READ_ALOUD, Offer.BACK), parent=parent
        )
        self.code = TextField(_("Recovery code"))
        self.secret = TextField(
            _("New passphrase or PIN"), _("At least 8 letters, or 6 digits."), is_secret=True
        )
        self.code.goes_on_to(self.secret)
        self.secret.entered.connect(self._on_entered)
        self.add(self.code)
        self.add(self.secret)
        self.open_button = BigButton(_("Open"), "icon/lock-open", kind="main")
        self.open_button.clicked.connect(self._on_entered)
        self.add_action(self.open_button)

    def display_not_yet(self, sentence: str) -> None:
        """Say why it did not open, and what to do."""
        self.open_button.setEnabled(True)
        self.show_notice(Notice(sentence, "icon/lock"))

    def display_busy(self) -> None:
        """The code is being checked."""
        self.open_button.setEnabled(False)

    def _on_entered(self) -> None:
        self.entered.emit((self.code.text(), self.secret.text()))
