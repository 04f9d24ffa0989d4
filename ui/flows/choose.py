"""Choose what to practise: the offers, everything else, and what one exercise is good for."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.bootstrap import Services
from app.content.library import Library
from app.domain.attempt import AttemptRecord
from app.domain.skills_check import SkillsCheck
from app.practice.choosing import Offer, offers
from ui.flows.context import Context
from ui.flows.flow import Flow
from ui.flows.refreshing import probe_to_offer
from ui.flows.said import waiting_check
from ui.places import AboutExercise, AllTasks, ChooseTask, MyThings, Practise, Watch
from ui.screens.employee.about_exercise import AboutExerciseScreen
from ui.screens.employee.choose import ChooseScreen
from ui.skills_places import SkillsQuestion, WhatISaid
from ui.widgets.task_tile import TaskTile


@dataclass(frozen=True, slots=True)
class Choices:
    """What the choose screen shows, fetched in one go."""

    offers: tuple[Offer, ...]
    tiles: tuple[TaskTile, ...]
    unfinished: AttemptRecord | None
    unfinished_title: str
    unfinished_is_check: bool
    note: str
    suggested: SkillsCheck | None


class ChooseFlow(Flow):
    """2 to 4 tasks, one of them perhaps suggested by a supporter."""

    def __init__(self, _place: ChooseTask, context: Context) -> None:
        screen = ChooseScreen()
        super().__init__(screen, context)
        self._choose = screen
        self._choices: Choices | None = None
        screen.chosen.connect(self._on_chosen)
        screen.resume_wanted.connect(self._on_resume_wanted)
        screen.other_wanted.connect(self._on_other_wanted)
        screen.questions_wanted.connect(self._on_questions_wanted)
        screen.my_things_wanted.connect(self._on_my_things_wanted)

    def begin(self) -> None:
        """Fetch the offers."""
        employee = self.context.session.employee
        if employee is not None:
            language = self.context.session.profile.language
            self.ask(lambda services: _choices(services, employee.id, language), self._on_fetched)

    def _on_fetched(self, choices: Choices) -> None:
        self._choices = choices
        self._choose.display(choices.tiles, choices.unfinished_title, choices.note)
        self._choose.display_questions(is_suggested=choices.suggested is not None)
        self.context.speech.say(self._choose.texts()[0])

    def _on_chosen(self, exercise_id: str) -> None:
        self._remember_choice(exercise_id)
        offered = self._choices.offers if self._choices is not None else ()
        is_probe = any(one.is_probe for one in offered if one.exercise_id == exercise_id)
        self.went.emit(AboutExercise(exercise_id, is_probe))

    def _on_other_wanted(self) -> None:
        self._remember_choice(None)
        self.went.emit(AllTasks())

    def _remember_choice(self, exercise_id: str | None) -> None:
        employee = self.context.session.employee
        if employee is None or self._choices is None:
            return
        task_of = {offer.exercise_id: offer.task_id for offer in self._choices.offers}
        offered, chosen = list(task_of.values()), task_of.get(exercise_id or "")
        self.tell(lambda s: s.store.progress.chose(employee.id, offered, chosen))

    def _on_resume_wanted(self) -> None:
        if self._choices is not None and self._choices.unfinished is not None:
            exercise_id = self._choices.unfinished.attempt.exercise_id
            is_check = self._choices.unfinished_is_check
            self.went.emit(Practise(exercise_id, resumes=True, is_check=is_check))

    def _on_questions_wanted(self) -> None:
        if self._choices is not None and self._choices.suggested is not None:
            self.went.emit(SkillsQuestion(self._choices.suggested))

    def _on_my_things_wanted(self) -> None:
        self.went.emit(MyThings())


class AboutExerciseFlow(Flow):
    """What it is good for; watch first or start now."""

    def __init__(self, place: AboutExercise, context: Context) -> None:
        card = context.services.library(context.session.profile.language).card(place.exercise_id)
        screen = AboutExerciseScreen(
            card.title,
            card.good_for,
            card.picture,
            is_probe=place.is_probe,
            is_check=place.is_check,
        )
        super().__init__(screen, context)
        self._about = screen
        self._place = place
        screen.watch_wanted.connect(self._on_watch)
        screen.start_wanted.connect(self._on_start)
        screen.back_wanted.connect(self._on_back)

    def begin(self) -> None:
        """Say what it is good for."""
        self.context.speech.say(*self._about.texts())

    def _on_watch(self) -> None:
        self.went.emit(Watch(self._place.exercise_id))

    def _on_start(self) -> None:
        place = self._place
        start = Practise(place.exercise_id, is_probe=place.is_probe, is_check=place.is_check)
        self.went.emit(start)

    def _on_back(self) -> None:
        self.went.emit(WhatISaid() if self._place.is_check else ChooseTask())


def _choices(services: Services, employee_id: str, language: str) -> Choices:
    library = services.library(language)
    store = services.store
    records = store.progress.attempts(employee_id)
    invited = [one.task_id for one in store.support.invitations(employee_id)]
    notes = store.support.notes(employee_id)
    unfinished = store.progress.unfinished(employee_id)
    if unfinished is not None and not library.has(unfinished.attempt.exercise_id):
        unfinished = None
    title = library.card(unfinished.attempt.exercise_id).title if unfinished else ""
    is_check = unfinished is not None and _is_check(unfinished, library)
    probe = probe_to_offer(services, employee_id, library, records)
    offered = offers(_exercise_ids(library), records, invited, probe)
    note = notes[-1].text if notes else ""
    waiting = waiting_check(store.skills.checks(employee_id), library)
    suggested = waiting if waiting is not None and waiting.is_waiting else None
    return Choices(offered, _tiles(library, offered), unfinished, title, is_check, note, suggested)


def _is_check(record: AttemptRecord, library: Library) -> bool:
    """Tell whether somebody was showing what they can: an unseen exercise, and no probe (0040)."""
    attempt = record.attempt
    return attempt.probe is None and library.card(attempt.exercise_id).is_probe


def _exercise_ids(library: Library) -> dict[str, list[str]]:
    every = {task.id: [c.id for c in library.to_practise(task.id)] for task in library.tasks()}
    return {task_id: ids for task_id, ids in every.items() if ids}


def _tiles(library: Library, offered: Sequence[Offer]) -> tuple[TaskTile, ...]:
    tasks = {task.id: task for task in library.tasks()}
    return tuple(
        TaskTile(
            offer.exercise_id,
            tasks[offer.task_id].title,
            tasks[offer.task_id].picture,
            offer.is_invited,
            offer.is_probe,
        )
        for offer in offered
    )
