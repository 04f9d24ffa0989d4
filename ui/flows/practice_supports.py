"""Other supports in the middle of a step: other words, and the whole program again."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from app.domain.prompting import TextLevel
from app.domain.support_profile import SupportProfile
from app.practice.events import SupportsChanged
from ui.flows.context import Context
from ui.flows.practice import PracticeFlow
from ui.screens.employee.practice import PracticeScreen


class PracticeSupports(QObject):
    """Changes what helps without leaving the step. It lives with the flow of the practice.

    `keep` stores the supports for the next time: they are the person's own, which may differ from
    those of the run in what the computer asks.
    """

    def __init__(
        self,
        screen: PracticeScreen,
        flow: PracticeFlow,
        context: Context,
        keep: Callable[[SupportProfile], None],
    ) -> None:
        super().__init__(flow)
        self._context = context
        self._flow = flow
        self._keep = keep
        screen.words_wanted.connect(self._on_words)
        screen.everything_wanted.connect(self._on_everything)

    def _on_words(self) -> None:
        """From easy sentences to normal ones, to a few words, and round again."""
        levels, profile = list(TextLevel), self._flow.run.profile
        following = levels[(levels.index(profile.text_level) + 1) % len(levels)]
        self._wear(text_level=following)

    def _on_everything(self) -> None:
        self._wear(shows_only_step=False)

    def _wear(self, **supports: Any) -> None:
        self._flow.stop_showing()
        wanted = replace(self._flow.run.profile, **supports)
        self._flow.tell(SupportsChanged(wanted))
        if self._flow.run.profile == wanted:
            self._keep(replace(self._context.session.profile, **supports))
