"""Other supports in the middle of a step: other words, and the whole program again."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from app.domain.prompting import TextLevel
from app.domain.support_profile import SupportProfile
from app.practice.events import SupportsChanged
from ui.flows.practice import PracticeFlow
from ui.screens.employee.practice import PracticeScreen


class PracticeSupports(QObject):
    """Changes what helps without leaving the step. It lives with the flow of the practice.

    `keep` stores the supports for the next time.
    """

    def __init__(
        self, screen: PracticeScreen, flow: PracticeFlow, keep: Callable[[SupportProfile], None]
    ) -> None:
        super().__init__(flow)
        self._flow = flow
        self._keep = keep
        screen.words_wanted.connect(self._on_words)
        screen.everything_wanted.connect(self._on_everything)

    def _on_words(self) -> None:
        """From easy sentences to normal ones, to a few words, and round again."""
        levels, profile = list(TextLevel), self._flow.run.profile
        following = levels[(levels.index(profile.text_level) + 1) % len(levels)]
        self._wear(replace(profile, text_level=following))

    def _on_everything(self) -> None:
        self._wear(replace(self._flow.run.profile, shows_only_step=False))

    def _wear(self, profile: SupportProfile) -> None:
        self._flow.stop_showing()
        self._flow.tell(SupportsChanged(profile))
        if self._flow.run.profile == profile:
            self._keep(profile)
