"""The end of an attempt: what I did alone, what with help; how was it; what now."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.attempt import Feeling
from app.i18n import _
from ui.widgets.big_button import BigButton
from ui.widgets.card import Card
from ui.widgets.choice_tiles import ChoiceTiles, Option
from ui.widgets.column import Column
from ui.widgets.notice import Notice
from ui.widgets.page import Offer, Page
from ui.widgets.step_line import StepLine


@dataclass(frozen=True, slots=True)
class StepWord:
    """One step in words: what it was, whether it was done alone, and how, in words."""

    instruction: str
    was_alone: bool
    how: str


class HowItWentScreen(Page):
    """Words and pictures, no marks. The feeling is optional and stays with the person.

    Signals:
        felt: how it was (a `Feeling`).
        again_wanted: once more.
        another_wanted: another task; after a skills check back to my answers.
        stop_wanted: enough for now.
    """

    felt = Signal(object)
    again_wanted = Signal()
    another_wanted = Signal()
    stop_wanted = Signal()

    def __init__(
        self, title: str, lead: str, *, is_check: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, lead, offers=(Offer.READ_ALOUD,), parent=parent)
        card = Card(_("Your steps"))
        self._steps = Column()
        card.add(self._steps)
        self.add(card)
        self.feelings = ChoiceTiles(feeling_options(), _("How was it for you?"))
        self.feelings.chosen.connect(self._on_chosen)
        self.add(self.feelings)
        self.stop_button = BigButton(_("Stop"), "icon/door-exit")
        self.stop_button.clicked.connect(self.stop_wanted)
        self.again_button = BigButton(_("Once more"), "icon/repeat")
        self.again_button.clicked.connect(self.again_wanted)
        words, icon = _("Another task"), "icon/layout-grid"
        if is_check:
            words, icon = _("My answers"), "icon/messages"
        self.another_button = BigButton(words, icon, kind="main")
        if is_check:
            # What was shown for a check is not practised: it is kept for the next time.
            self.again_button.hide()
        self.another_button.clicked.connect(self.another_wanted)
        for button in (self.stop_button, self.again_button, self.another_button):
            self.add_action(button)

    def display(self, steps: Sequence[StepWord], outcome: str = "") -> None:
        """Show how each step was done, and what came of it all at the end, if anything is to say."""
        if outcome:
            self.show_notice(Notice(outcome, "icon/check"))
        self._steps.clear()
        for step in steps:
            self._steps.add(StepLine(step.instruction, step.how, is_alone=step.was_alone))

    def _on_chosen(self, key: str) -> None:
        self.felt.emit(Feeling(key))


def feeling_options() -> tuple[Option, ...]:
    """Return the four answers; saying nothing is fine too."""
    return (
        Option(Feeling.GOOD.value, _("Good"), "pictogram/face-happy"),
        Option(Feeling.OKAY.value, _("All right"), "pictogram/face-content"),
        Option(Feeling.HARD.value, _("Hard"), "pictogram/face-thinking"),
        Option(Feeling.TIRED.value, _("Tiring"), "pictogram/face-neutral"),
    )
