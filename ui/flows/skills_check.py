"""The skills check as the employee does it: say what you can, question by question, and see it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.bootstrap import Services
from app.content.library import ExerciseCard, Library
from app.content.questions import tasks_to_ask
from app.domain.attempt import AttemptRecord
from app.domain.skills_check import SelfRating, SkillsAnswer, SkillsCheck
from app.domain.task import Task
from app.i18n import _
from app.practice.choosing import next_exercise
from app.review.said_and_shown import next_to_practise, next_to_show, said_and_shown
from ui.flows.context import Context
from ui.flows.flow import Flow
from ui.flows.said import job_tiles, waiting_check, you_did, you_say
from ui.places import AboutExercise, MyThings
from ui.screens.employee.say_what_i_can import SayWhatICanScreen
from ui.screens.employee.skills_question import Question, SkillsQuestionScreen
from ui.screens.employee.what_i_said import SaidLine, WhatISaidScreen
from ui.skills_places import SayWhatICan, SkillsQuestion, WhatISaid
from ui.widgets.task_tile import TaskTile


@dataclass(frozen=True, slots=True)
class Said:
    """What is kept of one person's answers and doing, oldest first."""

    checks: tuple[SkillsCheck, ...]
    records: tuple[AttemptRecord, ...]
    library: Library


class SaidFlow(Flow):
    """What the two pages around the questions have in common."""

    def begin(self) -> None:
        """Ask for this person's answers."""
        employee = self.context.session.employee
        if employee is not None:
            language = self.context.session.profile.language
            self.ask(lambda services: _said(services, employee.id, language), self.show_fetched)

    def show_fetched(self, said: Said) -> None:
        """Show what was fetched."""


class SayWhatICanFlow(SaidFlow):
    """Choose a job, or go on with the questions of before."""

    def __init__(self, _place: SayWhatICan, context: Context) -> None:
        screen = SayWhatICanScreen()
        super().__init__(screen, context)
        self._say = screen
        self._said: Said | None = None
        screen.chosen.connect(self._on_chosen)
        screen.resume_wanted.connect(self._on_resume_wanted)
        screen.answers_wanted.connect(self._on_answers_wanted)
        screen.back_wanted.connect(self._on_back)

    def show_fetched(self, said: Said) -> None:
        """Show the jobs, and what waits."""
        self._said = said
        waiting = waiting_check(said.checks, said.library)
        has_answers = any(check.answers for check in said.checks)
        self._say.display(job_tiles(said.library), _words(waiting), has_answers=has_answers)

    def _on_chosen(self, role_id: str) -> None:
        employee, said = self.context.session.employee, self._said
        if employee is not None and said is not None:
            role = said.library.role(role_id)
            tasks = tasks_to_ask(role, said.library, said.checks)
            self.ask(lambda s: s.store.skills.begin(employee.id, role_id, tasks), self._on_begun)

    def _on_begun(self, check: SkillsCheck) -> None:
        self.went.emit(SkillsQuestion(check))

    def _on_resume_wanted(self) -> None:
        check = waiting_check(self._said.checks, self._said.library) if self._said else None
        if check is not None and check.next_task is not None:
            self.went.emit(SkillsQuestion(check, check.task_ids.index(check.next_task)))

    def _on_answers_wanted(self) -> None:
        self.went.emit(WhatISaid())

    def _on_back(self) -> None:
        self.went.emit(MyThings())


class SkillsQuestionFlow(Flow):
    """One question. The answer is on disk before the next question is shown."""

    def __init__(self, place: SkillsQuestion, context: Context) -> None:
        self._check, self._number = place.check, place.number
        self._task = _task_of(place, context)
        screen = SkillsQuestionScreen(
            Question(
                self._task.title,
                self._task.picture,
                place.number + 1,
                len(place.check.task_ids),
                place.check.rating(self._task.id),
            )
        )
        super().__init__(screen, context)
        self._question = screen
        screen.answered.connect(self._on_answered)
        screen.passed_over.connect(self._on_passed_over)
        screen.stop_wanted.connect(self._on_stop)
        screen.back_wanted.connect(self._on_back)

    def begin(self) -> None:
        """Say the question; the first time with the four answers too."""
        texts = self._question.all_texts() if self._number == 0 else self._question.texts()[:2]
        self.context.speech.say(*texts)

    def _on_answered(self, rating: SelfRating) -> None:
        self._keep(rating)

    def _on_passed_over(self) -> None:
        self._keep(None)

    def _keep(self, rating: SelfRating | None) -> None:
        check_id, task_id = self._check.id, self._task.id
        self.ask(lambda s: s.store.skills.rate(check_id, task_id, rating), self._on_kept)

    def _on_kept(self, answer: SkillsAnswer) -> None:
        check, number = self._check.after(answer), self._number + 1
        is_last = number == len(check.task_ids)
        self.went.emit(WhatISaid() if is_last else SkillsQuestion(check, number))

    def _on_stop(self) -> None:
        self.went.emit(MyThings())

    def _on_back(self) -> None:
        is_first = self._number == 0
        before = SayWhatICan() if is_first else SkillsQuestion(self._check, self._number - 1)
        self.went.emit(before)


class WhatISaidFlow(SaidFlow):
    """All answers beside what was done here, and what to practise or show next."""

    def __init__(self, _place: WhatISaid, context: Context) -> None:
        screen = WhatISaidScreen()
        super().__init__(screen, context)
        self._answers = screen
        screen.practise_wanted.connect(self._on_practise_wanted)
        screen.show_wanted.connect(self._on_show_wanted)
        screen.more_wanted.connect(self._on_more_wanted)
        screen.back_wanted.connect(self._on_back)

    def show_fetched(self, said: Said) -> None:
        """Show both views, and say what comes first."""
        lines = said_and_shown(said.library.tasks(), said.checks, said.records)
        shown = [
            SaidLine(line.task.title, line.task.picture, you_say(line), you_did(line))
            for line in lines
        ]
        self._answers.display(
            shown,
            _tiles(next_to_practise(lines), said, _to_practise),
            _tiles(next_to_show(lines), said, _to_show),
        )
        self.context.speech.say(*self._answers.texts()[:3])

    def _on_practise_wanted(self, exercise_id: str) -> None:
        self.went.emit(AboutExercise(exercise_id))

    def _on_show_wanted(self, exercise_id: str) -> None:
        self.went.emit(AboutExercise(exercise_id, is_check=True))

    def _on_more_wanted(self) -> None:
        self.went.emit(SayWhatICan())

    def _on_back(self) -> None:
        self.went.emit(MyThings())


def _said(services: Services, employee_id: str, language: str) -> Said:
    store = services.store
    checks, records = store.skills.checks(employee_id), store.progress.attempts(employee_id)
    return Said(checks, records, services.library(language))


def _words(check: SkillsCheck | None) -> str:
    if check is None:
        return ""
    if check.is_invited and not check.answers:
        return _("Your supporter has questions for you")
    return _("Go on with your questions")


def _task_of(place: SkillsQuestion, context: Context) -> Task:
    library = context.services.library(context.session.profile.language)
    wanted = place.check.task_ids[place.number]
    return next(task for task in library.tasks() if task.id == wanted)


def _to_practise(task: Task, said: Said) -> tuple[ExerciseCard, ...]:
    return said.library.to_practise(task.id)


def _to_show(task: Task, said: Said) -> tuple[ExerciseCard, ...]:
    """Return the exercises nobody practises with; without one, any will do."""
    return said.library.probes(task.id) or said.library.to_practise(task.id)


def _tiles(
    tasks: Sequence[Task], said: Said, cards_of: Callable[[Task, Said], Sequence[ExerciseCard]]
) -> list[TaskTile]:
    """Return tiles of the tasks; each leads to the exercise that was not done for longest."""
    tiles = []
    for task in tasks:
        ids = [card.id for card in cards_of(task, said)]
        if ids:
            tiles.append(TaskTile(next_exercise(ids, said.records), task.title, task.picture))
    return tiles
