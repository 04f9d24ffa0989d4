"""What flows share: the services, the threads, the voice, and who is at the computer now."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.support_profile import SupportProfile
from ui.accessibility.screen_reader import ScreenReader
from ui.background import Background, ignore
from ui.theme.tokens import Look
from ui.theme.wishes import Wishes, look_for

if TYPE_CHECKING:  # decision 0013: the first window must not wait for the store's libraries
    from app.bootstrap import Services
    from app.domain.person import Employee, Supporter
    from app.domain.site import Site
    from ui.flows.site_voice import SiteVoice
    from ui.flows.speech import Speech


ANYBODY = "pictogram/person"


@dataclass(slots=True)
class Session:
    """Who is here. `profile` is the person's own, or the start screen's before anybody signed in.

    `shows_more_supports` once the person has asked for more choices under "What helps you?".
    """

    profile: SupportProfile
    employee: "Employee | None" = None
    supporter: "Supporter | None" = None
    site: "Site | None" = None
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
        site_voice_changed: words are said otherwise, or somebody recorded something.
        trouble_came: something failed that was foreseen or not (an `Exception`).
        close_wanted: a supporter closes the program.
        kiosk_chosen: the window takes the whole screen and stays, or no longer (a `bool`).
    """

    profile_changed = Signal()
    open_wanted = Signal()
    opened = Signal()
    site_voice_changed = Signal()
    trouble_came = Signal(object)
    close_wanted = Signal()
    kiosk_chosen = Signal(bool)

    def __init__(
        self, folder: Path, background: Background, speech: "Speech | None" = None
    ) -> None:
        super().__init__()
        self.folder = folder
        self.background = background
        self.reader = ScreenReader()
        self.reader.changed.connect(self._on_reader_changed)
        self.is_kiosk = False
        self.start_profile = SupportProfile()
        self.session = Session(self.start_profile)
        self.wishes = Wishes()
        self.follows_text_size = False
        self._speech = speech
        self._services: Services | None = None

    @property
    def speech(self) -> "Speech":
        """The voice; where none was given it is made when somebody needs it."""
        if self._speech is None:
            from ui.flows.speech import Speech

            self._speech = Speech()
            self._speech.use(self.session.profile)
        return self._speech

    @property
    def services(self) -> "Services":
        """The open services; places that need them are shown only after they have opened."""
        if self._services is None:
            raise RuntimeError("the data folder is not open yet")
        return self._services

    @property
    def profile_in_use(self) -> SupportProfile:
        """The profile of whoever is here, with the colours that are really on show."""
        return replace(self.session.profile, theme=self.look.theme)

    @property
    def look(self) -> Look:
        """How everything is drawn for whoever is here."""
        return look_for(self.session.profile, self.wishes)

    @property
    def is_open(self) -> bool:
        """True once the data folder has been opened and checked."""
        return self._services is not None

    def open(self, services: "Services") -> None:
        """Use `services` from now on."""
        self._services = services
        self.listen_anew()
        self.opened.emit()

    def listen_anew(self) -> None:
        """Read again what this site says in its own way: its words, and what it recorded."""
        from ui.flows.site_voice import read_site_voice

        folder = self.folder
        self.background.run(lambda: read_site_voice(folder), self._on_site_voice, ignore)

    def close(self) -> None:
        """Use no services any more: the data folder has to be opened again."""
        self._services = None

    def enter(self, employee: "Employee", profile: SupportProfile) -> None:
        """`employee` is here now; the next place is shown and spoken as `profile` says."""
        self.session.employee = employee
        self.use_from_now(profile)

    def _on_site_voice(self, voice: "SiteVoice") -> None:
        self.speech.use_site(voice)
        self.site_voice_changed.emit()

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

    def expect(self, profile: SupportProfile) -> None:
        """Whoever is not known yet presses as `profile` does."""
        self.start_profile = self.start_profile.pressing_like(profile)
        self.session.profile = self.start_profile

    def use_from_now(self, profile: SupportProfile) -> None:
        """Speak as `profile` says; the next place is shown as it says."""
        self.session.profile = profile
        if self._speech is not None:
            self._speech.use(profile)

    def _on_reader_changed(self) -> None:
        self.speech.hear_reader(is_running=self.reader.is_running)

    def use_wishes(self, wishes: Wishes) -> bool:
        """Respect what the computer asks for; tell whether things are now drawn otherwise.

        Its text size is taken over only at the very first start: later everybody has an own one.
        """
        before = self.look
        self.wishes = wishes
        if self.follows_text_size:
            size = wishes.text_size_percent
            self.start_profile = replace(self.start_profile, text_size_percent=size)
            if self.session.employee is None:
                self.session.profile = self.start_profile
        return self.look != before

    def report_trouble(self, problem: Exception) -> None:
        """Something failed at the edge of a task."""
        self.trouble_came.emit(problem)
