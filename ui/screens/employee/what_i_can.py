"""What I can do, in words and pictures. No marks, no comparison."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.i18n import _
from ui.widgets.card import Card
from ui.widgets.notice import Notice
from ui.widgets.page import Offer, Page
from ui.widgets.step_line import StepLine


@dataclass(frozen=True, slots=True)
class AbilityLine:
    """One sentence about one task, and whether it is done alone."""

    sentence: str
    is_alone: bool


class WhatICanScreen(Page):
    """The tasks this person has practised, each with one sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        offers = (Offer.READ_ALOUD, Offer.BACK)
        super().__init__(_("What I can do"), "", offers=offers, parent=parent)

    def display(self, abilities: Sequence[AbilityLine]) -> None:
        """Show one line for each task, or how to begin."""
        self.clear_notice()
        tasks = self.part("tasks")
        if not abilities:
            self.show_notice(Notice(_("Practise a task. Then you see it here.")))
            return
        card = Card()
        for ability in abilities:
            card.add(StepLine(ability.sentence, is_alone=ability.is_alone))
        tasks.add(card)
