"""The end of an attempt: tell how it went, keep the feeling if there is one, and what next."""

from app.bootstrap import Services
from app.content.library import Library
from app.domain.attempt import AttemptRecord, Feeling, Outcome
from app.domain.prompting import PromptLevel
from app.i18n import _
from app.practice.by_pressing import said
from ui.flows.context import Context
from ui.flows.flow import Flow
from ui.flows.words import how_done, how_it_went
from ui.places import ChooseTask, HowItWent, Practise, WhoAreYou
from ui.screens.employee.how_it_went import HowItWentScreen, StepWord
from ui.skills_places import WhatISaid


class HowItWentFlow(Flow):
    """Once more, another (or back to what was said), or stop: each is as good as the other."""

    def __init__(self, place: HowItWent, context: Context) -> None:
        screen = HowItWentScreen("", "", is_check=place.is_check)
        super().__init__(screen, context)
        self._is_check = place.is_check
        self._went = screen
        self._attempt_id = place.attempt_id
        self._exercise_id = ""
        screen.felt.connect(self._on_felt)
        screen.again_wanted.connect(self._on_again)
        screen.another_wanted.connect(self._on_another)
        screen.stop_wanted.connect(self._on_stop)

    def begin(self) -> None:
        """Fetch the attempt as it was stored: the same numbers everywhere."""
        employee = self.context.session.employee
        if employee is not None:
            language = self.context.session.profile.language
            self.ask(
                lambda s: (_record(s, employee.id, self._attempt_id), s.library(language)),
                self._on_fetched,
            )

    def _on_fetched(self, fetched: tuple[AttemptRecord, Library]) -> None:
        record, library = fetched
        self._exercise_id = _for_once_more(record, library)
        exercise = library.exercise(record.attempt.exercise_id)
        steps = {step.id: step for step in exercise.steps}
        profile = self.context.session.profile
        self._went.set_title(
            _("Well done!") if record.outcome is Outcome.FINISHED else _("You are done.")
        )
        self._went.set_lead(how_it_went(record))
        self._went.display(
            [
                StepWord(
                    said(steps[result.step_id], profile, exercise.language),
                    result.level is PromptLevel.ALONE,
                    how_done(result),
                )
                for result in record.results
                if result.step_id in steps
            ],
            exercise.steps[-1].done if record.outcome is Outcome.FINISHED else "",
        )
        if record.outcome is Outcome.FINISHED:
            self.context.speech.chime("exercise_done")
        self.context.speech.say(*self._went.texts()[:2])

    def _on_felt(self, feeling: Feeling) -> None:
        attempt_id = self._attempt_id
        self.tell(lambda services: services.store.progress.rate_feeling(attempt_id, feeling))

    def _on_again(self) -> None:
        self.went.emit(Practise(self._exercise_id))

    def _on_another(self) -> None:
        self.went.emit(WhatISaid() if self._is_check else ChooseTask())

    def _on_stop(self) -> None:
        self.went.emit(WhoAreYou())


def _for_once_more(record: AttemptRecord, library: Library) -> str:
    """Return the exercise for another time: after a probe one that is for practice."""
    attempt = record.attempt
    to_practise = [card.id for card in library.to_practise(attempt.task_id)]
    if attempt.exercise_id in to_practise or not to_practise:
        return attempt.exercise_id
    return to_practise[0]


def _record(services: Services, employee_id: str, attempt_id: str) -> AttemptRecord:
    records = services.store.progress.attempts(employee_id)
    return next(record for record in records if record.attempt.id == attempt_id)
