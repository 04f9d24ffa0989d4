"""Other supports in the middle of a step: other words, and the whole program again."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from app.domain.prompting import TextLevel
from app.domain.support_profile import SupportProfile
from app.practice.events import SupportsChanged
from ui.flows.practice import PracticeFlow
from ui.screens.employee.practice import PracticeScreen

Change = Callable[[SupportProfile], SupportProfile]
"""What is chosen: the supports of the run may differ from the person's own in what the computer asks."""


class PracticeSupports(QObject):
    """Changes what helps without leaving the step. It lives with the flow of the practice.

    `keep` does the same change to the supports of the person, for the next time.
    """

    def __init__(
        self, screen: PracticeScreen, flow: PracticeFlow, keep: Callable[[Change], None]
    ) -> None:
        super().__init__(flow)
        self._flow = flow
        self._keep = keep
        screen.words_wanted.connect(self._on_words)
        screen.everything_wanted.connect(self._on_everything)

    def _on_words(self) -> None:
        """From easy sentences to normal ones, to a few words, and round again."""
        levels = list(TextLevel)
        following = levels[(levels.index(self._flow.run.profile.text_level) + 1) % len(levels)]
        self._wear(lambda profile: replace(profile, text_level=following))

    def _on_everything(self) -> None:
        self._wear(lambda profile: replace(profile, shows_only_step=False))

    def _wear(self, change: Change) -> None:
        self._flow.stop_showing()
        wanted = change(self._flow.run.profile)
        self._flow.tell(SupportsChanged(wanted))
        if self._flow.run.profile == wanted:
            self._keep(change)
