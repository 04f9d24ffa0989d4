"""The accessibility passport: write what helps into a file, or take it over from one."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.domain.support_profile import SupportProfile
from app.export.passport import (
    NoPassport,
    Passport,
    passports_in,
    read_passport,
    write_passport,
)
from app.export.writer import WriteProblem
from app.i18n import date_text
from ui.flows.context import Context
from ui.flows.destinations import destinations
from ui.flows.flow import Flow
from ui.places import MyThings
from ui.problems import why_not_written
from ui.screens.employee.other_computer import FoundFile, OtherComputerScreen
from ui.screens.employee.supports_from_file import SupportsFromFileScreen
from ui.support_places import OtherComputer, SupportsFromFile, WhatHelpsYou
from ui.widgets.destination import Destination
from ui.widgets.supports.differences import differences, support_names


@dataclass(frozen=True, slots=True)
class Found:
    """The places that can be written to now, and the files there."""

    places: tuple[Destination, ...]
    files: tuple[FoundFile, ...]


class OtherComputerFlow(Flow):
    """Put the file on a stick, or choose one to look at."""

    def __init__(self, _place: OtherComputer, context: Context) -> None:
        screen = OtherComputerScreen()
        super().__init__(screen, context)
        self._other = screen
        screen.put_wanted.connect(self._on_put)
        screen.get_wanted.connect(self._on_get)
        screen.look_again_wanted.connect(self.begin)
        screen.back_wanted.connect(self._on_back)

    def begin(self) -> None:
        """Look for sticks and files, away from the window: a stick can be slow."""
        self.work(_found, self._on_found)

    def _on_found(self, found: Found) -> None:
        self._other.display(found.places, found.files)

    def _on_put(self, folder: str) -> None:
        profile, today = self.context.session.profile, datetime.now().astimezone().date()
        self.work(
            lambda: write_passport(Path(folder), profile, today),
            self._on_written,
            self._on_not_written,
        )

    def _on_written(self, _path: Path) -> None:
        self._other.display_written()
        self.begin()

    def _on_not_written(self, problem: Exception) -> None:
        if isinstance(problem, WriteProblem):
            self._other.display_problem(why_not_written(problem))
        else:
            self.context.report_trouble(problem)

    def _on_get(self, file: Path) -> None:
        self.went.emit(SupportsFromFile(file))

    def _on_back(self) -> None:
        self.went.emit(MyThings())


class SupportsFromFileFlow(Flow):
    """Nothing changes before its person has seen what and said yes."""

    def __init__(self, place: SupportsFromFile, context: Context) -> None:
        screen = SupportsFromFileScreen()
        super().__init__(screen, context)
        self._preview = screen
        self._file = place.file
        self._passport: Passport | None = None
        screen.use_wanted.connect(self._on_use)
        screen.back_wanted.connect(self._on_back)

    def begin(self) -> None:
        """Read the file, away from the window."""
        file, profile = self._file, self.context.session.profile
        self.work(lambda: _read(file, profile), self._on_read)

    def _on_read(self, passport: Passport | None) -> None:
        self._passport = passport
        if passport is None:
            self._preview.display_not_usable()
        else:
            changes = differences(self.context.session.profile, passport.profile)
            unread = support_names(passport.unread)
            self._preview.display(changes, unread, is_newer=passport.is_newer)
        self.context.speech.say(*self._preview.texts())

    def _on_use(self) -> None:
        if self._passport is not None:
            before = self.context.session.profile
            self.keep_profile(self._passport.profile)
            self.went.emit(WhatHelpsYou(MyThings(), before=before, is_from_file=True))

    def _on_back(self) -> None:
        self.went.emit(OtherComputer())


def _read(file: Path, profile: SupportProfile) -> Passport | None:
    """Return what is in a file; another file than a passport is no trouble, only an answer."""
    try:
        return read_passport(file, profile)
    except NoPassport:
        return None


def _found() -> Found:
    places = destinations()
    files = [
        FoundFile(path, place, date_text(day))
        for place in places
        for path, day in passports_in(Path(place.path))
    ]
    return Found(places, tuple(files))
