"""Asked once, in easy language: may your results be counted? "Not now" counts as no."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.person import Consent
from app.i18n import _
from ui.widgets.big_button import BigButton
from ui.widgets.page import Offer, Page
from ui.widgets.text import SpokenText


class ConsentScreen(Page):
    """Nothing is preselected, and each answer is as large as the other.

    Signals:
        answered: the person's answer (a `Consent`).
    """

    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        title = _("May we count your results?")
        super().__init__(title, "", offers=(Offer.READ_ALOUD,), parent=parent)
        for sentence in consent_sentences():
            self.add(SpokenText(sentence))
        self.yes_button = BigButton(_("Yes, count me"), "icon/check")
        self.no_button = BigButton(_("No"), "icon/x")
        self.later_button = BigButton(_("Not now"), "icon/clock")
        self.yes_button.clicked.connect(self._on_yes)
        self.no_button.clicked.connect(self._on_no)
        self.later_button.clicked.connect(self._on_later)
        for button in (self.later_button, self.no_button, self.yes_button):
            self.add_action(button)

    def _on_yes(self) -> None:
        self.answered.emit(Consent.YES)

    def _on_no(self) -> None:
        self.answered.emit(Consent.NO)

    def _on_later(self) -> None:
        self.answered.emit(Consent.NO)


def consent_sentences() -> tuple[str, ...]:
    """Return what the person should know before answering."""
    return (
        _("Your organisation wants to know which tasks need more help."),
        _("The file only has numbers about 5 or more people."),
        _("Your name is not in it. How you feel is not in it."),
        _("You can change your answer in My things."),
        _("Nothing changes if you say no."),
    )
