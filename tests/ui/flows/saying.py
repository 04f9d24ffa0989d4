"""Somebody says what they can do: what the tests of the skills check have in common."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from pytestqt.qtbot import QtBot

from app.bootstrap import Services
from app.domain.attempt import AttemptEnd, Outcome, StepResult
from app.domain.person import Employee
from app.domain.prompting import PromptLevel
from app.domain.skills_check import SelfRating, SkillsCheck
from app.domain.support_profile import SupportProfile
from app.practice.beginning import new_attempt
from tests.ui.flows.conftest import Settle
from ui.background import ignore
from ui.flows.context import Context
from ui.flows.flow import Flow
from ui.flows.opening import open_place
from ui.places import (
    Place,
)
from ui.screens.employee.say_what_i_can import SayWhatICanScreen
from ui.screens.employee.skills_question import SkillsQuestionScreen
from ui.screens.supporter.suggest_questions import SuggestQuestionsScreen
from ui.skills_places import SayWhatICan, SkillsQuestion
from ui.widgets.picture_tile import PictureTile

MORNING = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)
JOB = "kitchen"


@dataclass
class Visit:
    """Kim is here; `open` shows a place and `places` holds where each press led."""

    context: Context
    qtbot: QtBot
    settle: Settle
    kim: Employee

    def open(self, place: Place) -> Flow:
        self.places: list[Place] = []
        self.flow = open_place(place, self.context)
        self.flow.went.connect(self.places.append)
        self.qtbot.addWidget(self.flow.screen)
        self.flow.screen.show()
        self.flow.begin()
        self.settle()
        return self.flow

    def press(self, tile: PictureTile) -> Place:
        tile.click()
        self.settle()
        return self.places[-1]

    def checks(self) -> tuple[SkillsCheck, ...]:
        found: list[tuple[SkillsCheck, ...]] = []
        self.ask(lambda services: found.append(services.store.skills.checks(self.kim.id)))
        return found[0]

    def ask(self, job: Callable[[Services], object]) -> None:
        services = self.context.services
        self.context.background.store(lambda: job(services), ignore, self.context.report_trouble)
        self.settle()

    def begin_check(self) -> SkillsQuestion:
        screen = self.open(SayWhatICan()).screen
        assert isinstance(screen, SayWhatICanScreen)
        place = self.press(tiles_of(screen)["Kitchen and catering"])
        assert isinstance(place, SkillsQuestion)
        return place

    def answer(self, place: Place, rating: SelfRating) -> Place:
        screen = self.open(place).screen
        assert isinstance(screen, SkillsQuestionScreen)
        return self.press(screen.tiles[rating])


def tiles_of(screen: SayWhatICanScreen | SuggestQuestionsScreen) -> dict[str, PictureTile]:
    return {tile.text(): tile for tile in screen.jobs.findChildren(PictureTile)}


def visiting(qtbot: QtBot, context: Context, settle: Settle) -> Visit:
    """Let Kim move in, and be here."""
    people: list[Employee] = []

    def move_in() -> None:
        people.append(context.services.store.people.add_employee("Kim", "pictogram/bicycle"))

    context.background.store(move_in, ignore, context.report_trouble)
    settle()
    context.enter(people[0], SupportProfile())
    return Visit(context, qtbot, settle, people[0])


def practise(services: Services, kim: Employee, level: PromptLevel) -> None:
    exercise = services.library("en").exercise("clock_on_the_phone")
    attempt = new_attempt(exercise, kim.id, SupportProfile(), MORNING, "one")
    result = StepResult("one", exercise.steps[0].id, 0, level)
    services.store.progress.record((attempt, result, AttemptEnd("one", Outcome.FINISHED)))
