"""A supporter suggests a skills check: one at a time; a new one takes the place of the old."""

from dataclasses import replace

from app.bootstrap import Services
from app.content.library import Library
from app.content.questions import tasks_to_ask
from ui.flows.context import Context
from ui.flows.said import job_tiles
from ui.flows.supporter_flow import SupporterFlow
from ui.places import PersonPage
from ui.screens.supporter.suggest_questions import SuggestQuestionsScreen
from ui.skills_places import SuggestQuestions


class SuggestQuestionsFlow(SupporterFlow):
    """Choose the job the questions are about; the invitation can be taken back."""

    def __init__(self, place: SuggestQuestions, context: Context) -> None:
        screen = SuggestQuestionsScreen(place.employee.nickname)
        super().__init__(screen, context)
        self._suggest = screen
        self._employee = place.employee
        screen.chosen.connect(self._on_chosen)
        screen.withdraw_wanted.connect(self._on_withdraw)
        screen.back_wanted.connect(self._on_back)

    def begin(self) -> None:
        """Fetch the jobs and the invitation of now."""
        employee_id, language = self._employee.id, self.context.session.profile.language
        self.ask(lambda s: (s.library(language), _suggested(s, employee_id)), self._on_fetched)

    def _on_fetched(self, fetched: tuple[Library, str]) -> None:
        library, invited = fetched
        self._suggest.display(
            [
                replace(job, is_invited=job.key == invited, is_read_by_supporter=True)
                for job in job_tiles(library)
            ]
        )

    def _on_chosen(self, role_id: str) -> None:
        employee_id, language = self._employee.id, self.context.session.profile.language
        self.ask(lambda s: _suggest(s, employee_id, role_id, language), self._on_kept)

    def _on_withdraw(self) -> None:
        employee_id = self._employee.id
        self.ask(lambda services: _take_back_all(services, employee_id), self._on_kept)

    def _on_kept(self, _answer: None) -> None:
        self._on_back()

    def _on_back(self) -> None:
        self.went.emit(PersonPage(self._employee))


def _suggested(services: Services, employee_id: str) -> str:
    checks = services.store.skills.checks(employee_id)
    return next((one.role_id for one in checks[::-1] if one.is_waiting), "")


def _suggest(services: Services, employee_id: str, role_id: str, language: str) -> None:
    _take_back_all(services, employee_id)
    skills, library = services.store.skills, services.library(language)
    tasks = tasks_to_ask(library.role(role_id), library, skills.checks(employee_id))
    skills.suggest(employee_id, role_id, tasks)


def _take_back_all(services: Services, employee_id: str) -> None:
    for check in services.store.skills.checks(employee_id):
        if check.is_waiting:
            services.store.skills.take_back(check.id)
