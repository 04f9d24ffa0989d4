"""Set-up: the recovery code, to print or to write down."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import _
from ui.widgets.big_button import BigButton
from ui.widgets.card import Card
from ui.widgets.notice import Notice
from ui.widgets.page import Offer, Page
from ui.widgets.text import SpokenText


class RecoveryScreen(Page):
    """Shows the code once.

    Signals:
        print_wanted: print it, or keep it as a page to print.
        next_wanted: it is in a safe place.
    """

    print_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        title = _("Your recovery code")
        lead = _("You need it if you forget the passphrase. It is shown only now.")
        super().__init__(title, lead, offers=(Offer.READ_ALOUD,), parent=parent)
        card = Card()
        card.add(SpokenText(code, kind="title"))
        self.add(card)
        self.add(SpokenText(_("Print it or write it down. Keep it in a safe place.")))
        self._care = SpokenText(_("Print the file, then delete it. Others can open it here."))
        self._care.hide()
        self.add(self._care)
        self.print_button = BigButton(_("Print the code"), "icon/printer")
        self.print_button.clicked.connect(self.print_wanted)
        self.next_button = BigButton(_("I have it. Go on"), "icon/arrow-right", kind="main")
        self.next_button.clicked.connect(self.next_wanted)
        self.add_action(self.print_button)
        self.add_action(self.next_button)

    def display_printed(self, sentence: str, *, is_file: bool) -> None:
        """Say where the page with the code is now; everybody here could open a file."""
        self.show_notice(Notice(sentence, "icon/check"))
        self._care.setVisible(is_file)
