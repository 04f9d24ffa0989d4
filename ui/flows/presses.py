"""Load switches and the resting pointer only for a person who needs them."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.support_profile import SupportProfile
from ui.flows.speech import Speech

if TYPE_CHECKING:  # decision 0014: nobody else waits for it
    from ui.flows.hands import Hands


class Presses:
    """How things are pressed in one window, from one person to the next."""

    def __init__(self, window: QWidget, speech: Speech) -> None:
        self._window = window
        self._speech = speech
        self.hands: Hands | None = None

    def wear(self, profile: SupportProfile) -> None:
        """Let presses be as `profile` says from now on."""
        if self.hands is None and profile.presses_otherwise:
            from ui.flows.hands import Hands

            self.hands = Hands(self._window, self._speech)
        if self.hands is not None:
            self.hands.wear(profile)
