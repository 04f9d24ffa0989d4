"""What flows share: the services, the threads, the voice, and who is at the computer now."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.person import Employee, Supporter
from app.domain.site import Site
from app.domain.support_profile import SupportProfile
from ui.accessibility.screen_reader import ScreenReader
from ui.background import Background
from ui.flows.speech import Speech

if TYPE_CHECKING:  # decision 0013: the first window must not wait for the store's libraries
    from app.bootstrap import Services


ANYBODY = "pictogram/person"


@dataclass(slots=True)
class Session:
    """Who is here. `profile` is the person's own, or the start screen's before anybody signed in.

    `shows_more_supports` once the person has asked for more choices under "What helps you?".
    """

    profile: SupportProfile
    employee: Employee | None = None
    supporter: Supporter | None = None
    site: Site | None = None
    shows_more_supports: bool = False

    def leave(self, profile: SupportProfile) -> None:
        """Nobody is here any more; show the computer with `profile`."""
        self.employee = None
        self.supporter = None
        self.profile = profile
        self.shows_more_supports = False


class Context(QObject):
    """The one bundle every flow is given by the shell.

    Signals:
        profile_changed: the look, the voice or the language is now another.
        open_wanted: the data folder should be tried once more.
        opened: the data folder is open and checked.
        trouble_came: something failed that was foreseen or not (an `Exception`).
    """

    profile_changed = Signal()
    open_wanted = Signal()
    opened = Signal()
    trouble_came = Signal(object)

    def __init__(self, folder: Path, background: Background, speech: Speech) -> None:
        super().__init__()
        self.folder = folder
        self.background = background
        self.speech = speech
        self.reader = ScreenReader()
        self.reader.changed.connect(self._on_reader_changed)
        self.start_profile = SupportProfile()
        self.session = Session(self.start_profile)
        self._services: Services | None = None

    @property
    def services(self) -> "Services":
        """The open services; places that need them are shown only after they have opened."""
        if self._services is None:
            raise RuntimeError("the data folder is not open yet")
        return self._services

    @property
    def is_open(self) -> bool:
        """True once the data folder has been opened and checked."""
        return self._services is not None

    def open(self, services: "Services") -> None:
        """Use `services` from now on."""
        self._services = services
        self.opened.emit()

    def close(self) -> None:
        """Use no services any more: the data folder has to be opened again."""
        self._services = None

    def enter(self, employee: Employee, profile: SupportProfile) -> None:
        """`employee` is here now; the next place is shown and spoken as `profile` says."""
        self.session.employee = employee
        self.use_from_now(profile)

    def picture(self, name: str) -> str:
        """Return a person's picture as the theme can draw it: photos lie in the data folder.

        A photo that is gone, as after a restore, keeps nobody from signing in.
        """
        kind, _slash, rest = name.partition("/")
        if kind != "photo":
            return name
        photo = self.folder / "photos" / rest
        return f"photo/{photo}" if photo.is_file() else ANYBODY

    def use_profile(self, profile: SupportProfile) -> None:
        """Show and speak as `profile` says, at once."""
        self.use_from_now(profile)
        self.profile_changed.emit()

    def use_from_now(self, profile: SupportProfile) -> None:
        """Speak as `profile` says; the next place is shown as it says."""
        self.session.profile = profile
        self.speech.use(profile)

    def _on_reader_changed(self) -> None:
        self.speech.hear_reader(is_running=self.reader.is_running)

    def report_trouble(self, problem: Exception) -> None:
        """Something failed at the edge of a task."""
        self.trouble_came.emit(problem)
