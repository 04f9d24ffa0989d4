"""Every place of the program, reached in the invented site with real parts and a silent voice."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import get_args

from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from app.bootstrap import Services, build
from app.content.shelves import Sorting
from app.domain.attempt import AttemptRecord
from app.domain.person import Employee, Supporter, Tile
from app.domain.profile_words import profile_words
from app.domain.session_plan import Form
from app.domain.site import Site
from app.domain.skills_check import SkillsCheck
from app.domain.support_group import SupportGroup
from app.domain.support_profile import SupportProfile, Theme
from app.domain.task import Scenario
from app.export.passport import FORMAT, VERSION
from app.i18n import language
from app.speech.silence import SilentVoice
from app.store.tiles import read_tiles
from tests.app.content.packing import sealed_pack
from ui import (
    library_places,
    places,
    reading_places,
    site_places,
    skills_places,
    support_places,
    voice_places,
)
from ui.background import Background
from ui.flows.context import Context
from ui.flows.opening import open_place
from ui.flows.speech import MakeVoice, Speech
from ui.places import Place, is_for_employees
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
    check: SkillsCheck
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
    support_places.WhatHelpsYou: lambda _: support_places.WhatHelpsYou(
        places.MyThings(), before=SupportProfile()
    ),
    support_places.SupportsOf: lambda _: support_places.SupportsOf(
        SupportGroup.SEEING, places.MyThings()
    ),
    support_places.HowToPress: lambda _: support_places.HowToPress(places.ChooseLanguage()),
    support_places.HowIPress: lambda _: support_places.HowIPress(),
    support_places.OtherComputer: lambda _: support_places.OtherComputer(),
    support_places.SupportsFromFile: lambda s: support_places.SupportsFromFile(_passport(s.folder)),
    library_places.TasksOfJob: lambda _: library_places.TasksOfJob("kitchen"),
    library_places.FindTask: lambda _: library_places.FindTask("mial"),
    skills_places.SayWhatICan: lambda _: skills_places.SayWhatICan(),
    skills_places.SkillsQuestion: lambda s: skills_places.SkillsQuestion(s.check, 1),
    skills_places.WhatISaid: lambda _: skills_places.WhatISaid(),
    places.SupporterDoor: lambda _: places.SupporterDoor(),
    places.UseRecoveryCode: lambda _: places.UseRecoveryCode(),
    places.Today: lambda _: places.Today(),
    places.PersonPage: lambda s: places.PersonPage(s.employee),
    support_places.PersonSupports: lambda s: support_places.PersonSupports(s.employee),
    places.StepHelpMap: lambda s: places.StepHelpMap(s.employee, s.exercise_id),
    places.InviteToTask: lambda s: places.InviteToTask(s.employee),
    skills_places.SuggestQuestions: lambda s: skills_places.SuggestQuestions(s.employee),
    places.WriteNote: lambda s: places.WriteNote(s.employee),
    places.People: lambda _: places.People(),
    places.EditPerson: lambda s: places.EditPerson(s.employee),
    places.ErasePerson: lambda s: places.ErasePerson(s.employee),
    places.ResultsPreview: lambda _: places.ResultsPreview(),
    places.ResultsWritten: lambda s: places.ResultsWritten(s.folder / "results-2026-10.json"),
    places.BroughtFile: lambda s: places.BroughtFile(sealed_pack(s.folder / "logs")),
    places.SiteRules: lambda _: places.SiteRules(),
    library_places.TaskLibrary: lambda _: library_places.TaskLibrary(),
    library_places.LibraryShelf: lambda _: library_places.LibraryShelf(Sorting.SKILL, "2.1"),
    library_places.LibrarySearch: lambda _: library_places.LibrarySearch("mail"),
    library_places.ReadExercise: lambda s: library_places.ReadExercise(
        s.exercise_id, library_places.TaskLibrary()
    ),
    library_places.WatchExercise: lambda s: library_places.WatchExercise(
        s.exercise_id, library_places.TaskLibrary()
    ),
    library_places.InvitePeople: lambda _: library_places.InvitePeople(
        ("W14", "W15"), library_places.TaskLibrary()
    ),
    library_places.SessionPlans: lambda _: library_places.SessionPlans(),
    library_places.ReadPlan: lambda _: library_places.ReadPlan(
        Scenario.TRAINING, "help_myself", Form.LONG
    ),
    reading_places.Guides: lambda _: reading_places.Guides(places.Today()),
    reading_places.ReadGuide: lambda _: reading_places.ReadGuide("keys", places.MyThings()),
    site_places.HowLongToKeep: lambda _: site_places.HowLongToKeep(),
    site_places.SiteInExercises: lambda _: site_places.SiteInExercises(),
    site_places.SealedTally: lambda _: site_places.SealedTally(),
    site_places.CountTogether: lambda _: site_places.CountTogether(),
    site_places.Supporters: lambda _: site_places.Supporters(),
    site_places.NewSupporter: lambda _: site_places.NewSupporter(),
    site_places.NewSupporterCode: lambda s: site_places.NewSupporterCode(
        s.supporter, "ABCD-EFGH-JKLM-NPQR"
    ),
    voice_places.VoiceDoctor: lambda _: voice_places.VoiceDoctor(),
    voice_places.SayOtherwise: lambda _: voice_places.SayOtherwise(),
    voice_places.OwnRecordings: lambda _: voice_places.OwnRecordings(),
    voice_places.RecordSteps: lambda s: voice_places.RecordSteps(s.exercise_id, language()),
}


def _passport(folder: Path) -> Path:
    """Return a file with what helps somebody, and with a part that cannot be read."""
    profile = SupportProfile(theme=Theme.DARK, text_size_percent=200, has_voice=False)
    words = {**profile_words(profile), "font": "a font of the year 2030"}
    file = {"format": FORMAT, "version": VERSION + 1, "supports": words}
    path = folder / "passport.json"
    path.write_text(json.dumps(file), encoding="utf-8")
    return path


EVERY_PLACE: tuple[type[object], ...] = get_args(Place)


class Tour:
    """One window with the invented site open in it; `visit` brings it to any place."""

    def __init__(self, folder: Path, make_voice: MakeVoice = SilentVoice) -> None:
        speech = Speech(make_voice)
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
        context, is_employees = self.context, is_for_employees(place)
        context.start_profile = profile
        context.session.profile = profile
        context.session.employee = self.samples.employee if is_employees else None
        context.session.supporter = None if is_employees else self.samples.supporter
        # Another test may have spoken another language meanwhile.
        wear_language(self.shell, profile.language)
        self.shell.resize(size)
        self.shell.go(place)
        self.shell.show()
        self.wait(qtbot)
        return self.shell

    def close(self) -> None:
        """Close the window and the data folder."""
        self.context.speech.stop()
        self.shell.close()
        self.context.background.store(self.context.services.close, _ignore, _ignore)
        self.context.background.close()

    def wait(self, qtbot: QtBot) -> None:
        """Wait until a page has everything it asked for."""
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
    check = store.skills.checks(employee.id)[0]
    return Samples(site, employee, supporter, tile, record, check, services.folder)


def _fail(problem: Exception) -> None:
    raise problem


def _ignore(_answer: object) -> None:
    """Nobody waits for this answer."""
