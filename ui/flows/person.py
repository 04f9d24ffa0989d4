"""One employee's page, the step map of an exercise, an invitation, a note."""

from dataclasses import dataclass

from app.bootstrap import Services
from app.content.library import Library
from app.domain.counts import StepCount, WeekCount
from app.domain.person import Employee
from app.domain.support import Invitation, Note
from app.domain.support_profile import SupportProfile
from app.domain.task import Task
from app.i18n import _, date_text
from app.review.independence import course_words, trend
from app.review.lasting import lasting, lasting_words
from app.review.step_map import StepMap, help_words, step_map
from app.settings import mastery_rule
from ui.flows.context import Context
from ui.flows.refreshing import masteries_of
from ui.flows.said import said_view
from ui.flows.supporter_flow import SupporterFlow
from ui.places import EditPerson, InviteToTask, PersonPage, StepHelpMap, Today, WriteNote
from ui.screens.supporter.invite import InviteScreen
from ui.screens.supporter.note import NoteScreen
from ui.screens.supporter.person import FromSupporter, LastingView, PersonScreen, TrendView
from ui.screens.supporter.person_supports import PersonSupportsScreen
from ui.screens.supporter.step_help import StepHelpScreen
from ui.skills_places import SuggestQuestions
from ui.support_places import PersonSupports
from ui.widgets.said_card import SaidView
from ui.widgets.step_map import StepMapRow
from ui.widgets.supports.differences import chosen
from ui.widgets.task_tile import TaskTile

WEEKS_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Review:
    """What one employee's page shows, fetched in one go."""

    given: FromSupporter
    said: SaidView
    lasting: tuple[LastingView, ...]
    exercises: tuple[TaskTile, ...]
    trends: tuple[TrendView, ...]


class PersonFlow(SupporterFlow):
    """Leads from a person to the map of an exercise, an invitation, a note, the form."""

    def __init__(self, place: PersonPage, context: Context) -> None:
        screen = PersonScreen(place.employee.nickname)
        super().__init__(screen, context)
        self._person = screen
        self._employee = place.employee
        screen.map_wanted.connect(self._on_map)
        screen.invite_wanted.connect(self._on_invite)
        screen.questions_wanted.connect(self._on_questions)
        screen.note_wanted.connect(self._on_note)
        screen.supports_wanted.connect(self._on_supports)
        screen.edit_wanted.connect(self._on_edit)
        screen.back_wanted.connect(self._on_back)

    def begin(self) -> None:
        """Fetch what was practised; who looked at whom is kept in the audit."""
        employee_id, language = self._employee.id, self.context.session.profile.language
        self.ask(lambda services: _review(services, employee_id, language), self._on_fetched)

    def _on_fetched(self, review: Review) -> None:
        self._person.display_given(review.given)
        self._person.display_said(review.said)
        self._person.display_lasting(review.lasting)
        self._person.display(review.exercises, review.trends)

    def _on_map(self, exercise_id: str) -> None:
        self.went.emit(StepHelpMap(self._employee, exercise_id))

    def _on_invite(self) -> None:
        self.went.emit(InviteToTask(self._employee))

    def _on_questions(self) -> None:
        self.went.emit(SuggestQuestions(self._employee))

    def _on_note(self) -> None:
        self.went.emit(WriteNote(self._employee))

    def _on_supports(self) -> None:
        self.went.emit(PersonSupports(self._employee))

    def _on_edit(self) -> None:
        self.went.emit(EditPerson(self._employee))

    def _on_back(self) -> None:
        self.went.emit(Today())


class ForPersonFlow(SupporterFlow):
    """What the pages behind a person's page have in common: the way back to it."""

    employee: Employee

    def _on_back(self) -> None:
        self.went.emit(PersonPage(self.employee))


class StepHelpFlow(ForPersonFlow):
    """The step x prompt map."""

    def __init__(self, place: StepHelpMap, context: Context) -> None:
        library = context.services.library(context.session.profile.language)
        self._exercise = library.exercise(place.exercise_id)
        screen = StepHelpScreen(place.employee.nickname, self._exercise.title)
        super().__init__(screen, context)
        self._map = screen
        self.employee = place.employee
        screen.back_wanted.connect(self._on_back)

    def begin(self) -> None:
        """Fetch the counts."""
        employee_id, exercise_id = self.employee.id, self._exercise.id
        self.ask(lambda s: s.store.counts.step_map(employee_id, exercise_id), self._on_counted)

    def _on_counted(self, counts: tuple[StepCount, ...]) -> None:
        titles = {step.id: step.instruction.easy for step in self._exercise.steps}
        found = step_map(counts, tuple(titles))
        rows = [
            StepMapRow(titles.get(step, step), found.counts[number])
            for number, step in enumerate(found.steps)
        ]
        self._map.display(_meaning(found, titles), rows)


class PersonSupportsFlow(ForPersonFlow):
    """What the employee has chosen; nothing is changed here."""

    def __init__(self, place: PersonSupports, context: Context) -> None:
        screen = PersonSupportsScreen(place.employee.nickname)
        super().__init__(screen, context)
        self._supports = screen
        self.employee = place.employee
        screen.back_wanted.connect(self._on_back)

    def begin(self) -> None:
        """Fetch the supports."""
        employee_id = self.employee.id
        self.ask(lambda s: s.store.people.profile(employee_id), self._on_fetched)

    def _on_fetched(self, profile: SupportProfile) -> None:
        self._supports.display(chosen(profile))


class InviteFlow(ForPersonFlow):
    """One invitation at a time; a new one takes the place of the old."""

    def __init__(self, place: InviteToTask, context: Context) -> None:
        screen = InviteScreen(place.employee.nickname)
        super().__init__(screen, context)
        self._invite = screen
        self.employee = place.employee
        screen.chosen.connect(self._on_chosen)
        screen.withdraw_wanted.connect(self._on_withdraw)
        screen.back_wanted.connect(self._on_back)

    def begin(self) -> None:
        """Fetch the tasks and the invitation of now."""
        employee_id, language = self.employee.id, self.context.session.profile.language
        self.ask(
            lambda s: (s.library(language), s.store.support.invitations(employee_id)),
            self._on_fetched,
        )

    def _on_fetched(self, fetched: tuple[Library, tuple[Invitation, ...]]) -> None:
        library, invitations = fetched
        invited = {one.task_id for one in invitations}
        tasks = [task for task in library.tasks() if library.to_practise(task.id)]
        self._invite.display(
            [
                TaskTile(
                    one.id, one.title, one.picture, one.id in invited, is_read_by_supporter=True
                )
                for one in tasks
            ]
        )

    def _on_chosen(self, task_id: str) -> None:
        employee_id = self.employee.id
        self.ask(lambda s: _invite(s, employee_id, task_id), self._on_kept)

    def _on_withdraw(self) -> None:
        employee_id = self.employee.id
        self.ask(lambda services: _withdraw_all(services, employee_id), self._on_kept)

    def _on_kept(self, _answer: None) -> None:
        self._on_back()


class NoteFlow(ForPersonFlow):
    """A note the employee can see and hear."""

    def __init__(self, place: WriteNote, context: Context) -> None:
        screen = NoteScreen(place.employee.nickname)
        super().__init__(screen, context)
        self._note = screen
        self.employee = place.employee
        screen.written.connect(self._on_written)
        screen.delete_wanted.connect(self._on_delete)
        screen.back_wanted.connect(self._on_back)

    def begin(self) -> None:
        """Fetch the notes so far."""
        employee_id = self.employee.id
        self.ask(lambda services: services.store.support.notes(employee_id), self._on_fetched)

    def _on_fetched(self, notes: tuple[Note, ...]) -> None:
        self._note.display(notes[::-1])

    def _on_delete(self, note_id: str) -> None:
        self.ask(lambda services: services.store.support.delete_note(note_id), self._on_deleted)

    def _on_deleted(self, _answer: None) -> None:
        self.begin()

    def _on_written(self, text: str) -> None:
        employee_id = self.employee.id
        self.ask(lambda s: s.store.support.write_note(employee_id, text), self._on_kept)

    def _on_kept(self, _note: Note) -> None:
        self._on_back()


def _review(services: Services, employee_id: str, language: str) -> Review:
    library, store = services.library(language), services.store
    store.audit("supporter", "looked at", employee_id)
    records = store.progress.attempts(employee_id)
    practised = dict.fromkeys(r.attempt.exercise_id for r in reversed(records))
    exercises = tuple(
        TaskTile(one, library.card(one).title, library.card(one).picture)
        for one in practised
        if library.has(one)
    )
    task_ids = {record.attempt.task_id for record in records}
    weeks = {task: store.counts.independence_by_week(employee_id, task) for task in task_ids}
    # Who stopped before the first step has no week to show yet.
    trends = tuple(_trend(task, weeks[task.id]) for task in library.tasks() if weeks.get(task.id))
    masteries = masteries_of(services, employee_id, library, records)
    rule = mastery_rule(services.folder)
    lasts = tuple(
        LastingView(one.task.title, lasting_words(one))
        for one in lasting(library.tasks(), masteries, records, rule)
    )
    said = said_view(library, store.skills.checks(employee_id), records)
    return Review(_given(services, employee_id, library), said, lasts, exercises, trends)


def _given(services: Services, employee_id: str, library: Library) -> FromSupporter:
    support = services.store.support
    titles = {task.id: task.title for task in library.tasks()}
    suggested = [one.task_id for one in support.invitations(employee_id)]
    invited = [titles[task_id] for task_id in suggested if task_id in titles]
    notes = [note.text for note in support.notes(employee_id)]
    return FromSupporter(" · ".join(invited[::-1]), "".join(notes[-1:]))


def _trend(task: Task, weeks: tuple[WeekCount, ...]) -> TrendView:
    found = trend(weeks)
    points = found.points[-WEEKS_SHOWN:]
    return TrendView(
        task.title,
        course_words(found.course),
        tuple(date_text(point.week_start) for point in points),
        tuple(point.percent_alone for point in points),
        tuple(point.steps for point in points),
        tuple(point.steps_alone for point in points),
    )


def _meaning(found: StepMap, titles: dict[str, str]) -> str:
    if found.hardest is None:
        return help_words(found.usual_help)
    # Translators: {step} is an instruction; {help} is a sentence such as: A hint is mostly enough.
    return _("Most help is needed here: {step} {help}").format(
        step=titles.get(found.hardest, found.hardest), help=help_words(found.usual_help)
    )


def _invite(services: Services, employee_id: str, task_id: str) -> None:
    _withdraw_all(services, employee_id)
    services.store.support.invite(employee_id, task_id)


def _withdraw_all(services: Services, employee_id: str) -> None:
    for invitation in services.store.support.invitations(employee_id):
        services.store.support.withdraw(invitation.id)
