"""Asks before everything about a person is deleted, on a page of its own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import _
from ui.screens.supporter.supporter_page import SupporterPage
from ui.widgets.big_button import BigButton
from ui.widgets.page import Offer
from ui.widgets.text import SpokenText


class ErasePersonScreen(SupporterPage):
    """Says what will be gone. The safe answer stands first.

    Signals:
        kept: do not delete.
        erased: yes, delete everything.
    """

    kept = Signal()
    erased = Signal()

    def __init__(self, nickname: str, parent: QWidget | None = None) -> None:
        title = _("Delete {name}?").format(name=nickname)
        super().__init__(title, offers=(Offer.READ_ALOUD, Offer.BACK), parent=parent)
        self.add(SpokenText(_("Everything about this person will be deleted.")))
        self.add(SpokenText(_("Backups on this computer are made anew without this person.")))
        self.add(SpokenText(_("This cannot be taken back.")))
        self.keep_button = BigButton(_("No, keep everything"), "icon/arrow-left", kind="main")
        self.keep_button.clicked.connect(self.kept)
        self.erase_button = BigButton(_("Yes, delete for good"), "icon/trash")
        self.erase_button.clicked.connect(self.erased)
        self.add_action(self.erase_button)
        self.add_action(self.keep_button)
