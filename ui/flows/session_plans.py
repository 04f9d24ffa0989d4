"""Ready sessions: choose one, read it, print it, and suggest its tasks to the people who come."""

from app.content.library import ExerciseCard, Library
from app.domain.session_plan import Form, Part, SessionPlan
from app.domain.task import Scenario
from app.i18n import _
from ui.flows.context import Context
from ui.flows.printing import Line, Printing
from ui.flows.supporter_flow import SupporterFlow
from ui.library_places import InvitePeople, ReadExercise, ReadPlan, SessionPlans, TaskLibrary
from ui.screens.supporter.read_plan import PartView, PlanView, ReadPlanScreen, minutes_words
from ui.screens.supporter.session_plans import SessionPlansScreen
from ui.widgets.task_tile import TaskTile


class SessionPlansFlow(SupporterFlow):
    """The sessions of one kind of organisation: first those that fit the site."""

    def __init__(self, place: SessionPlans, context: Context) -> None:
        site = context.session.site
        own = site.scenario if site is not None else Scenario.PRODUCTIVE
        self._scenario = place.scenario or own
        screen = SessionPlansScreen(self._scenario)
        super().__init__(screen, context)
        self._plans = screen
        screen.scenario_chosen.connect(self._on_scenario)
        screen.chosen.connect(self._on_chosen)
        screen.back_wanted.connect(self._on_back)

    def begin(self) -> None:
        """Fetch the sessions in the language in use."""
        language, scenario = self.context.session.profile.language, self._scenario
        self.ask(lambda services: services.library(language).plans(scenario), self._plans.display)

    def _on_scenario(self, scenario: Scenario) -> None:
        self.went.emit(SessionPlans(scenario))

    def _on_chosen(self, plan_id: str) -> None:
        self.went.emit(ReadPlan(self._scenario, plan_id, Form.SHORT))

    def _on_back(self) -> None:
        self.went.emit(TaskLibrary())


class ReadPlanFlow(SupporterFlow):
    """One session in one length."""

    def __init__(self, place: ReadPlan, context: Context) -> None:
        library = context.services.library(context.session.profile.language)
        self._plan = next(one for one in library.plans(place.scenario) if one.id == place.plan_id)
        self._view = plan_view(self._plan, place.form, library)
        screen = ReadPlanScreen(self._view)
        super().__init__(screen, context)
        self._place = place
        self._printing = Printing(self, screen.display_printed)
        screen.form_chosen.connect(self._on_form)
        screen.exercise_chosen.connect(self._on_exercise)
        screen.print_wanted.connect(self._on_print)
        screen.invite_wanted.connect(self._on_invite)
        screen.back_wanted.connect(self._on_back)

    def _on_form(self, form: Form) -> None:
        self.went.emit(ReadPlan(self._place.scenario, self._plan.id, form))

    def _on_exercise(self, exercise_id: str) -> None:
        self.went.emit(ReadExercise(exercise_id, self._place))

    def _on_print(self) -> None:
        file = f"{self._plan.id}-{self._place.form.value}.pdf"
        self._printing.begin(self._plan.title, printed(self._view), file)

    def _on_invite(self) -> None:
        self.went.emit(InvitePeople(self._plan.task_ids, self._place))

    def _on_back(self) -> None:
        self.went.emit(SessionPlans(self._place.scenario))


def plan_view(plan: SessionPlan, form: Form, library: Library) -> PlanView:
    """Return a session as it is read in one of its lengths."""
    parts = tuple(
        PartView(
            # Translators: a part of a session and how long it takes, such as: Welcome: 5 minutes
            _("{part}: {minutes}").format(part=_title(part), minutes=minutes_words(minutes)),
            _lines(plan, part),
            _exercises(plan, part, library),
        )
        for part, minutes in plan.minutes(form)
    )
    return PlanView(plan.title, plan.aim, form, plan.prepare, parts)


def printed(view: PlanView) -> list[Line]:
    """Return the lines of a session on paper."""
    lines = [Line(view.aim), Line(minutes_words(view.form.value)), _heading(_("Prepare this"))]
    lines += [_point(words) for words in view.prepare]
    for part in view.parts:
        lines.append(_heading(part.title))
        lines += [Line(words) for words in part.lines]
        lines += [_point(exercise.title) for exercise in part.exercises]
    return lines


def _heading(words: str) -> Line:
    return Line(f"\n{words}")


def _point(words: str) -> Line:
    return Line(f"• {words}")


def _title(part: Part) -> str:
    titles = {
        Part.WELCOME: _("Welcome"),
        Part.PRACTISE: _("Practise"),
        Part.BREAK: _("Break"),
        Part.SECOND: _("Practise once more, in another way"),
        Part.WORK: _("To the real work"),
        Part.TALK: _("Talk about it"),
        Part.END: _("End"),
    }
    return titles[part]


def _lines(plan: SessionPlan, part: Part) -> tuple[str, ...]:
    lines = {
        Part.WELCOME: (_say(plan.welcome),),
        Part.PRACTISE: (plan.practise,),
        Part.BREAK: (_("Away from the screen. Drink something, move, rest your eyes."),),
        Part.SECOND: (plan.second,),
        Part.WORK: (plan.work,),
        Part.TALK: tuple(_say(question) for question in plan.talk),
        Part.END: (_say(plan.end),),
    }
    return lines[part]


def _say(words: str) -> str:
    # Translators: what a supporter says aloud to the group.
    return _("Say: “{words}”").format(words=words)


def _exercises(plan: SessionPlan, part: Part, library: Library) -> tuple[TaskTile, ...]:
    """Return one exercise of each task: another one in the second round, where there is one."""
    if part not in {Part.PRACTISE, Part.SECOND}:
        return ()
    number = 0 if part is Part.PRACTISE else 1
    found = (library.to_practise(task_id) for task_id in plan.task_ids)
    return tuple(_tile(cards[min(number, len(cards) - 1)]) for cards in found if cards)


def _tile(card: ExerciseCard) -> TaskTile:
    return TaskTile(card.id, card.title, card.picture)
