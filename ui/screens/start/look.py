"""First start: how large, which colours. The whole page is the live sample."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.support_profile import SupportProfile
from app.i18n import _
from ui.widgets.big_button import BigButton
from ui.widgets.card import Card
from ui.widgets.choice_tiles import ChoiceTiles
from ui.widgets.page import Offer, Page
from ui.widgets.supports.seeing import size_options, theme_key, theme_options
from ui.widgets.text import SpokenText


class LookScreen(Page):
    """Text size and theme; each choice is seen at once.

    Signals:
        size_chosen, theme_chosen: the option's key (a `str`).
        next_wanted: it is good like this.
    """

    size_chosen = Signal(object)
    theme_chosen = Signal(object)
    next_wanted = Signal()

    def __init__(self, profile: SupportProfile, parent: QWidget | None = None) -> None:
        title = _("Can you read this well?")
        offers = (Offer.READ_ALOUD, Offer.BACK)
        super().__init__(title, "", offers=offers, parent=parent)
        sample = Card()
        sample.add(SpokenText(_("Open the mail from Kofi."), kind="lead"))
        self.add(sample)
        self.sizes = ChoiceTiles(size_options(), _("Text size"), str(profile.text_size_percent))
        self.themes = ChoiceTiles(theme_options(), _("Colours"), theme_key(profile))
        self.sizes.chosen.connect(self.size_chosen)
        self.themes.chosen.connect(self.theme_chosen)
        self.add(self.sizes)
        self.add(self.themes)
        self.next_button = BigButton(_("Yes, go on"), "icon/arrow-right", kind="main")
        self.next_button.clicked.connect(self.next_wanted)
        self.add_action(self.next_button)
