"""The step x prompt map of one exercise: which step needs which help."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.i18n import _
from ui.screens.supporter.supporter_page import SupporterPage
from ui.widgets.page import Offer
from ui.widgets.step_map import StepMap, StepMapRow
from ui.widgets.text import SpokenText


class StepHelpScreen(SupporterPage):
    """A grid of steps and levels of help, with the count in every cell, and one sentence."""

    def __init__(self, nickname: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, nickname, offers=(Offer.READ_ALOUD, Offer.BACK), parent=parent)
        self._sentence = SpokenText(kind="lead")
        self.add(self._sentence)
        self.map = StepMap(_("How often each step was done with which help"))
        self.add(self.map)

    def display(self, sentence: str, rows: Sequence[StepMapRow]) -> None:
        """Show the counts, and what they mean in one sentence."""
        self._sentence.setText(sentence)
        self.map.display_map(level_names(), rows)


def level_names() -> tuple[str, ...]:
    """Return the levels of help in a few words, from alone to together."""
    return (
        _("Alone"),
        _("Heard again"),
        _("Hint"),
        _("Shown where"),
        _("Shown how"),
        _("Together"),
    )
