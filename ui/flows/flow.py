"""What every flow is: a QObject that lives with its screen and says where the person wants to go."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.domain.support_profile import SupportProfile
from ui.background import ignore
from ui.flows.context import Context
from ui.places import Place
from ui.widgets.page import Page
from ui.widgets.read_aloud_button import ReadAloudButton

if TYPE_CHECKING:  # decision 0013: the first window must not wait for the store's libraries
    from app.bootstrap import Services
    from ui.flows.read_aloud import ReadAloud

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
        self._aloud: ReadAloud | None = None
        self._has_marks = False
        if isinstance(screen, Page):
            screen.read_aloud_wanted.connect(self._on_read_aloud)
            context.speech.word_started.connect(self._mark_word)
            context.speech.changed.connect(self._on_voice_changed)

    def begin(self) -> None:
        """The screen is on show: ask for what it needs and say what is to be said."""

    def rest(self) -> None:
        """The screen is about to be covered: nothing may go on behind the cover."""

    def come_back(self) -> None:
        """The screen was covered for a while and is on show again."""

    def ask(
        self,
        job: "Callable[[Services], T]",
        then: Callable[[T], None],
        otherwise: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do `job` on the database thread and take its answer to `then` on this one.

        What comes after the person has gone elsewhere is dropped, but for trouble that no
        `otherwise` was given for.
        """
        services = self.context.services
        self.context.background.store(
            lambda: job(services), self.while_here(then), self._or_trouble(otherwise)
        )

    def tell(self, job: "Callable[[Services], object]") -> None:
        """Do `job` on the database thread; nothing waits for it."""
        self.ask(job, ignore)

    def work(
        self,
        job: Callable[[], T],
        then: Callable[[T], None] = ignore,
        otherwise: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do what is slow and has nothing to do with the data folder, as `ask` does."""
        self.context.background.run(job, self.while_here(then), self._or_trouble(otherwise))

    def keep_profile(self, profile: SupportProfile) -> None:
        """Keep what helps the person who is here, and speak as it says."""
        employee = self.context.session.employee
        if employee is not None:
            self.tell(lambda s: s.store.people.save_profile(employee.id, profile))
        self.context.use_from_now(profile)

    def place_now(self, place: Place) -> Place:
        """Return where the person is, to be there again when the look has changed."""
        return place

    def while_here(self, take: Callable[[T], None]) -> Callable[[T], None]:
        """Return `take` for answers that may come too late: then it is not called any more."""

        def taken(answer: T) -> None:
            if isValid(self):
                take(answer)

        return taken

    def _or_trouble(
        self, otherwise: Callable[[Exception], None] | None
    ) -> Callable[[Exception], None]:
        return self.while_here(otherwise) if otherwise else self.context.report_trouble

    def _on_read_aloud(self) -> None:
        """Read the page aloud; the same button is for silence while it is read."""
        if self.aloud.is_reading:
            self.context.speech.stop()
        elif isinstance(self.screen, Page):
            self.aloud.read(self.screen.body)

    @property
    def aloud(self) -> "ReadAloud":
        """What reads the screen aloud; it is made when somebody wants to hear it."""
        if self._aloud is None:
            from ui.flows.read_aloud import ReadAloud

            self._aloud = ReadAloud(self.screen, self.context.speech)
            self._aloud.changed.connect(self._on_reading_changed)
        return self._aloud

    def _on_reading_changed(self) -> None:
        for button in self.screen.findChildren(ReadAloudButton):
            button.show_reading(is_reading=self.aloud.is_reading)

    def _mark_word(self, text: str, start: int, length: int) -> None:
        only = self._aloud.now() if self._aloud is not None else None
        if isinstance(self.screen, Page):
            self.screen.highlight_word(text, start, length, only)
            self._has_marks = True

    def _on_voice_changed(self) -> None:
        is_silent = not self.context.speech.is_speaking
        if is_silent and self._has_marks and isinstance(self.screen, Page):
            self.screen.clear_highlight()
            self._has_marks = False
