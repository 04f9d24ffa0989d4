"""One guide, to be read, heard or printed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.content.guides import Guide
from app.i18n import _
from ui.widgets.big_button import BigButton
from ui.widgets.flow_row import FlowRow
from ui.widgets.guide_text import GuideText
from ui.widgets.notice import Notice
from ui.widgets.page import Offer, Page


class GuideScreen(Page):
    """The text of a guide; the arrow keys go from part to part, "Down" by a page.

    Signals:
        looked_at: a person reads a part of it (its words, a `str`).
        print_wanted: on paper.
    """

    looked_at = Signal(object)
    print_wanted = Signal()

    def __init__(self, guide: Guide, parent: QWidget | None = None) -> None:
        offers = (Offer.READ_ALOUD, Offer.BACK)
        super().__init__(guide.title, "", offers=offers, parent=parent)
        self.reading = GuideText(guide.parts)
        self.reading.looked_at.connect(self.looked_at)
        self.add(self.reading)
        self.print_button = BigButton(_("Print"), "icon/printer")
        self.print_button.clicked.connect(self.print_wanted)
        self.down_button = BigButton(
            _("Down"), "icon/arrow-down", _("At the end it goes back to the beginning.")
        )
        self.down_button.clicked.connect(self.read_on)
        end = FlowRow()
        end.add_leading(self.print_button)
        self.add(end)
        self.add_action(self.down_button)

    def display_printed(self, where: str) -> None:
        """Say where the page is now."""
        self.show_notice(Notice(where))
