"""Every place of the program, reached in the invented site with real parts and a silent voice."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import get_args

from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from app.bootstrap import Services, build
from app.domain.attempt import AttemptRecord
from app.domain.person import Employee, Supporter, Tile
from app.domain.site import Site
from app.domain.support_group import SupportGroup
from app.domain.support_profile import SupportProfile
from app.i18n import language
from app.speech.silence import SilentVoice
from app.store.tiles import read_tiles
from ui import places, voice_places
from ui.background import Background
from ui.flows.context import Context
from ui.flows.opening import open_place
from ui.flows.speech import Speech
from ui.places import EmployeePlace, Place
from ui.shell import Shell
from ui.theme.language import wear_language

ROUNDS = 3
"""A page may ask for something more when it has its first answer."""


@dataclass(frozen=True, slots=True)
class Samples:
    """Whom and what the places are about."""

    site: Site
    employee: Employee
    supporter: Supporter
    tile: Tile
    record: AttemptRecord
    folder: Path

    @property
    def exercise_id(self) -> str:
        """An exercise that the employee has practised."""
        return self.record.attempt.exercise_id


Sample = Callable[[Samples], Place]

SAMPLES: dict[type[object], Sample] = {
    places.ChooseLanguage: lambda _: places.ChooseLanguage(),
    places.ChooseLook: lambda _: places.ChooseLook(),
    places.ChooseWay: lambda _: places.ChooseWay(),
    places.SetUpSite: lambda _: places.SetUpSite(),
    places.SetUpSupporter: lambda _: places.SetUpSupporter(),
    places.ShowRecoveryCode: lambda _: places.ShowRecoveryCode("ABCD-EFGH-JKLM-NPQR"),
    places.SetUpPeople: lambda _: places.SetUpPeople(),
    places.Trouble: lambda _: places.Trouble(
        "The data folder cannot be opened.", "Close the other window of WISE Steps. Then try again."
    ),
    places.WhoAreYou: lambda _: places.WhoAreYou(),
    places.ConfirmPerson: lambda s: places.ConfirmPerson(s.tile),
    places.PictureSignIn: lambda s: places.PictureSignIn(s.tile),
    places.AskConsent: lambda _: places.AskConsent(),
    places.ChooseTask: lambda _: places.ChooseTask(),
    places.AllTasks: lambda _: places.AllTasks(),
    places.AboutExercise: lambda s: places.AboutExercise(s.exercise_id),
    places.Watch: lambda s: places.Watch(s.exercise_id),
    places.Practise: lambda s: places.Practise(s.exercise_id),
    places.HowItWent: lambda s: places.HowItWent(s.record.attempt.id),
    places.MyThings: lambda _: places.MyThings(),
    places.WhatICan: lambda _: places.WhatICan(),
    places.StoredAboutMe: lambda _: places.StoredAboutMe(),
    places.WhatHelpsYou: lambda _: places.WhatHelpsYou(before=SupportProfile()),
    places.SupportsOf: lambda _: places.SupportsOf(SupportGroup.SEEING),
    places.SupporterDoor: lambda _: places.SupporterDoor(),
    places.UseRecoveryCode: lambda _: places.UseRecoveryCode(),
    places.Today: lambda _: places.Today(),
    places.PersonPage: lambda s: places.PersonPage(s.employee),
    places.StepHelpMap: lambda s: places.StepHelpMap(s.employee, s.exercise_id),
    places.InviteToTask: lambda s: places.InviteToTask(s.employee),
    places.WriteNote: lambda s: places.WriteNote(s.employee),
    places.People: lambda _: places.People(),
    places.EditPerson: lambda s: places.EditPerson(s.employee),
    places.ErasePerson: lambda s: places.ErasePerson(s.employee),
    places.ResultsPreview: lambda _: places.ResultsPreview(),
    places.ResultsWritten: lambda s: places.ResultsWritten(s.folder / "results-2026-10.json"),
    places.SiteRules: lambda _: places.SiteRules(),
    voice_places.VoiceDoctor: lambda _: voice_places.VoiceDoctor(),
    voice_places.SayOtherwise: lambda _: voice_places.SayOtherwise(),
    voice_places.OwnRecordings: lambda _: voice_places.OwnRecordings(),
    voice_places.RecordSteps: lambda s: voice_places.RecordSteps(s.exercise_id, language()),
}

EVERY_PLACE: tuple[type[object], ...] = get_args(Place)


class Tour:
    """One window with the invented site open in it; `visit` brings it to any place."""

    def __init__(self, folder: Path) -> None:
        speech = Speech(SilentVoice)
        self.context = Context(folder, Background(), speech)
        self.shell = Shell(self.context)
        self.shell.has_loaded(open_place)
        self._opened: list[Samples] = []

    def open(self, qtbot: QtBot) -> None:
        """Open the data folder, on its thread."""
        if not self._opened:
            folder = self.context.folder
            self.context.background.store(lambda: build(folder), self._on_opened, _fail)
            qtbot.waitUntil(lambda: bool(self._opened))

    @property
    def samples(self) -> Samples:
        """Whom and what the places are about."""
        return self._opened[0]

    def _on_opened(self, services: Services) -> None:
        self.context.open(services)
        self.context.background.store(lambda: _samples(services), self._on_found, _fail)

    def _on_found(self, samples: Samples) -> None:
        self.context.session.site = samples.site
        self._opened.append(samples)

    def visit(self, place: Place, profile: SupportProfile, size: QSize, qtbot: QtBot) -> Shell:
        """Show `place` to a person with `profile`, with everything it asks the store for."""
        context, is_employees = self.context, isinstance(place, EmployeePlace)
        context.start_profile = profile
        context.session.profile = profile
        context.session.employee = self.samples.employee if is_employees else None
        context.session.supporter = None if is_employees else self.samples.supporter
        # Another test may have spoken another language meanwhile.
        wear_language(self.shell, profile.language)
        self.shell.resize(size)
        self.shell.go(place)
        self.shell.show()
        self._wait(qtbot)
        return self.shell

    def close(self) -> None:
        """Close the window and the data folder."""
        self.context.speech.stop()
        self.shell.close()
        self.context.background.store(self.context.services.close, _ignore, _ignore)
        self.context.background.close()

    def _wait(self, qtbot: QtBot) -> None:
        for _unused in range(ROUNDS):
            for line in (self.context.background.store, self.context.background.run):
                is_done = Event()
                line(is_done.set, _ignore, _fail)
                qtbot.waitUntil(is_done.is_set)
                qtbot.wait(1)


def _samples(services: Services) -> Samples:
    store = services.store
    site, tiles = store.site.site(), read_tiles(services.folder)
    if site is None:
        raise LookupError("the invented site is not there")
    employee = next(one for one in store.people.employees() if one.nickname == "Kim")
    record = store.progress.attempts(employee.id)[-1]
    tile = next(one for one in tiles if one.id == employee.id)
    supporter = store.people.supporters()[0]
    return Samples(site, employee, supporter, tile, record, services.folder)


def _fail(problem: Exception) -> None:
    raise problem


def _ignore(_answer: object) -> None:
    """Nobody waits for this answer."""
