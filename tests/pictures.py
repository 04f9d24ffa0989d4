"""Make the pictures of the README anew: `.venv/bin/python -m tests.pictures [language]`.

The real window with the invented site, without a screen. Look at every picture before you commit it.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_FONT_DPI", "96")

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from app.bootstrap import build
from app.demo import fill_demo
from app.domain.attempt import Outcome
from app.domain.person import Consent, Employee
from app.domain.session_plan import Form
from app.domain.support_profile import SupportProfile, Theme
from app.domain.task import Scenario
from app.speech.silence import SilentVoice
from tests.contact_sheet import SMALL, Row, sheet
from ui.background import Background
from ui.flows.context import Context
from ui.flows.opening import open_place
from ui.flows.practice import PracticeFlow
from ui.flows.speech import Speech
from ui.library_places import ReadPlan, TaskLibrary
from ui.places import (
    ChooseTask,
    HowItWent,
    PersonPage,
    Place,
    Practise,
    ResultsPreview,
    StepHelpMap,
    Today,
    WhoAreYou,
)
from ui.screens.employee.practice import PracticeScreen
from ui.screens.supporter.results import ResultsScreen
from ui.shell import Shell
from ui.skills_places import SkillsQuestion
from ui.theme.fonts import prepare_look
from ui.theme.tokens import Look

FOLDER = Path(__file__).parent.parent / ".github" / "pictures"
SIZE = QSize(1366, 768)
WAIT_SECONDS = 0.6

T = TypeVar("T")


class QuietVoice(SilentVoice):
    """A voice that is there, as on a computer with a loudspeaker, and says nothing."""

    @property
    @override
    def is_available(self) -> bool:
        return True


class Photographer:
    """Shows one place after another in the real window, and keeps a picture of each."""

    def __init__(self, qt_app: QApplication, folder: Path, language: str) -> None:
        self.qt_app = qt_app
        self.context = Context(folder, Background(), Speech(QuietVoice))
        self.context.speech.start()
        self.services = self.ask(lambda: build(folder))
        self.context.open(self.services)
        self.profile = SupportProfile(language=language, waiting_seconds=None)
        self.context.start_profile = self.profile
        self.context.use_profile(self.profile)
        self.shell = Shell(self.context)
        self.shell.has_loaded(open_place)
        self.context.session.site = self.ask(self.services.store.site.site)
        self.shell.resize(SIZE)
        self.shell.show()

    def ask(self, job: Callable[[], T]) -> T:
        """Do `job` on the thread of the data folder and wait for its answer."""
        answers: list[T] = []
        self.context.background.store(job, answers.append, self.context.report_trouble)
        while not answers:
            self.qt_app.processEvents()
        return answers[0]

    def wait(self, seconds: float = WAIT_SECONDS) -> None:
        """Let the window do what it has to do."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.qt_app.processEvents()

    def take(self, name: str, place: Place, then: Callable[[], None] | None = None) -> None:
        """Show `place`, do `then`, and keep the picture as `name`."""
        self.shell.go(place)
        self.wait()
        if then is not None:
            then()
            self.wait()
        self.shell.grab().save(str(FOLDER / f"{name}.png"))

    def enter(self, employee: Employee, profile: SupportProfile) -> None:
        """Let `employee` be here, looking at things as `profile` says."""
        self.context.enter(replace(employee, consent=Consent.YES), profile)


def main() -> None:
    """Take every picture."""
    language = sys.argv[1] if len(sys.argv) > 1 else "en"
    FOLDER.mkdir(parents=True, exist_ok=True)
    qt_app = QApplication([])
    prepare_look(qt_app)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        fill_demo(folder, language)
        camera = Photographer(qt_app, folder, language)
        people = {one.nickname: one for one in camera.ask(camera.services.store.people.employees)}
        _employee_pictures(camera, people["Kim"])
        _supporter_pictures(camera, people)
        _three_sites(camera)
        camera.ask(camera.services.close)
        camera.context.background.close()


def _employee_pictures(camera: Photographer, kim: Employee) -> None:
    progress = camera.services.store.progress
    done = next(
        record.attempt.id
        for record in reversed(camera.ask(lambda: progress.attempts(kim.id)))
        if record.outcome is Outcome.FINISHED and not record.is_all_alone
    )
    camera.take("who-are-you", WhoAreYou())
    camera.enter(kim, camera.profile)
    camera.take("choose", ChooseTask())
    camera.take("practise", Practise("mail_about_friday"), lambda: _work(camera, 3, 0))
    camera.take("help", Practise("chat_the_bus_is_late"), lambda: _work(camera, 1, 3))
    camera.take("clock", Practise("clock_at_the_wall"), lambda: _work(camera, 1, 0))
    camera.take("mouse", Practise("put_the_parts_away"), lambda: _work(camera, 1, 0))
    camera.take("how-it-went", HowItWent(done))
    skills = camera.services.store.skills
    check = camera.ask(lambda: skills.begin(kim.id, "production", ("W14", "W15", "W18")))
    camera.take("say-what-you-can", SkillsQuestion(check))
    large = replace(camera.profile, text_size_percent=200, theme=Theme.CONTRAST)
    camera.enter(kim, large)
    camera.take("large-and-contrast", ChooseTask())


def _work(camera: Photographer, steps: int, help_rungs: int) -> None:
    """Do `steps` steps of the exercise on show, then ask for help."""
    screen = camera.shell.findChildren(PracticeScreen)[-1]
    practice = camera.shell.findChildren(PracticeFlow)[-1]
    for _step in range(steps):
        for action in practice.run.step.expected if practice.run.step else ():
            screen.acted.emit(action)
            camera.wait(0.15)
    for _rung in range(help_rungs):
        screen.help_wanted.emit()
        camera.wait(0.1)


def _supporter_pictures(camera: Photographer, people: dict[str, Employee]) -> None:
    camera.context.session.leave(camera.profile)
    supporters = camera.ask(camera.services.store.people.supporters)
    camera.context.session.supporter = supporters[0]
    camera.take("today", Today())
    camera.take("person", PersonPage(people["Anna"]))
    camera.take("step-by-help", StepHelpMap(people["Bilal"], "mail_about_friday"))
    camera.take("library", TaskLibrary())
    camera.take("session-plan", ReadPlan(Scenario.TRAINING, "sign_in_anywhere", Form.SHORT))
    camera.take("results-file", ResultsPreview(), lambda: _look_at_a_month(camera))


def _three_sites(camera: Photographer) -> None:
    library = camera.services.library(camera.profile.language)
    row = Row("work_instruction", "program", "repair_a_flat_tyre")
    sheet(library, Look(), [row], SMALL, head_px=0).save(str(FOLDER / "three-sites.png"))


def _look_at_a_month(camera: Photographer) -> None:
    screen = camera.shell.findChildren(ResultsScreen)[-1]
    if screen.months is not None:
        next(iter(screen.months.tiles.values())).click()


if __name__ == "__main__":
    main()
