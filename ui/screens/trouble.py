"""The calm page when something did not work: what happened, what to do now."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import _
from ui.widgets.big_button import BigButton
from ui.widgets.page import Offer, Page


class TroubleScreen(Page):
    """Two short sentences and one way on.

    Signals:
        again_wanted: try again from the start.
    """

    again_wanted = Signal()

    def __init__(self, what_happened: str, what_to_do: str, parent: QWidget | None = None) -> None:
        super().__init__(what_happened, what_to_do, offers=(Offer.READ_ALOUD,), parent=parent)
        self.again_button = BigButton(_("Try again"), "icon/refresh", kind="main")
        self.again_button.clicked.connect(self.again_wanted)
        self.add_action(self.again_button)
