"""What every flow is: a QObject that lives with its screen and says where the person wants to go."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.flows.context import Context
from ui.widgets.page import Page

if TYPE_CHECKING:  # decision 0013: the first window must not wait for the store's libraries
    from app.bootstrap import Services

T = TypeVar("T")


class Flow(QObject):
    """Joins one screen to `app`. The screen owns it: they live and go together.

    Signals:
        went: the person wants to be somewhere else (a `Place`).
    """

    went = Signal(object)

    def __init__(self, screen: QWidget, context: Context) -> None:
        super().__init__(screen)
        self.screen = screen
        self.context = context
        if isinstance(screen, Page):
            screen.read_aloud_wanted.connect(self._on_read_aloud)
            context.speech.word_started.connect(screen.highlight_word)
            context.speech.changed.connect(self._on_voice_changed)

    def begin(self) -> None:
        """The screen is on show: ask for what it needs and say what is to be said."""

    def rest(self) -> None:
        """The screen is about to be covered: nothing may go on behind the cover."""

    def come_back(self) -> None:
        """The screen was covered for a while and is on show again."""

    def ask(self, job: "Callable[[Services], T]", then: Callable[[T], None]) -> None:
        """Do `job` on the database thread and take its answer to `then` on this one.

        An answer that comes after the person has gone elsewhere is dropped.
        """
        services = self.context.services

        def take(answer: T) -> None:
            if isValid(self):
                then(answer)

        self.context.background.store(lambda: job(services), take, self.context.report_trouble)

    def tell(self, job: "Callable[[Services], object]") -> None:
        """Do `job` on the database thread; nothing waits for it."""
        self.ask(job, _nothing_more)

    def _on_read_aloud(self) -> None:
        """Say everything on the page; the same button is for silence while it speaks."""
        speech = self.context.speech
        if speech.is_speaking:
            speech.stop()
        elif isinstance(self.screen, Page):
            speech.say_anyway(self.screen.texts())

    def _on_voice_changed(self) -> None:
        if not self.context.speech.is_speaking and isinstance(self.screen, Page):
            self.screen.clear_highlight()


def _nothing_more(_answer: object) -> None:
    """Take an answer that nobody waits for."""
