"""The place where somebody practises: begin an attempt or resume one, then let the run go on."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from uuid import uuid4

from typing_extensions import override

from app.bootstrap import Services
from app.desktop.program import Scene
from app.domain.attempt import AttemptRecord, Fact, Probe, StepResult
from app.domain.exercise import Exercise
from app.domain.prompting import Direction, PromptLevel
from app.domain.support import HelpRequest
from app.domain.support_profile import SupportProfile
from app.i18n import _
from app.practice.advance import begin, resume
from app.practice.beginning import entry_for, new_attempt
from app.practice.effects import Effect, Say
from app.practice.prompter import Prompter
from app.practice.run import Run
from ui.accessibility.last_used import is_used_by_keys
from ui.desktop.practice_desktop import PracticeDesktop
from ui.flows.context import Context
from ui.flows.flow import Flow
from ui.flows.keys_instead import KeysInstead
from ui.flows.practice import PracticeFlow
from ui.flows.practice_supports import Change, PracticeSupports
from ui.flows.refreshing import probes_due
from ui.places import HowItWent, Place, Practise
from ui.screens.employee.practice import PracticeScreen
from ui.support_places import WhatHelpsYou


@dataclass(frozen=True, slots=True)
class Opening:
    """How an attempt opens: which one, what was done already, and the rung help begins at.

    `home` is the exercise in the language this person is helped in. `direction` is the attempt's own:
    who goes on with a check later gets no more help first than before.
    """

    attempt_id: str
    results: tuple[StepResult, ...]
    entry: PromptLevel
    direction: Direction
    home: Exercise | None = None


class PractiseFlow(Flow):
    """Opens the attempt, and goes to how it went when it is over."""

    def __init__(self, place: Practise, context: Context) -> None:
        profile = context.session.profile
        library = context.services.library(profile.language)
        self._skin = library.skin()
        self._exercise = library.exercise(place.exercise_id, self._skin)
        look = context.look
        self.practice_screen = PracticeScreen(PracticeDesktop(look, self._skin.accent), look)
        super().__init__(self.practice_screen, context)
        self._place = place
        self._practice: PracticeFlow | None = None
        self._prompter: Prompter | None = None
        self.practice_screen.supports_wanted.connect(self._on_supports_wanted)

    def begin(self) -> None:
        """Open the attempt on disk before anything can be done, or go on where it was left."""
        employee = self.context.session.employee
        exercise, profile, run = self._exercise, self._profile, self._place.run
        if run is not None and run.exercise.language == profile.language:
            if self._place.usual is self._usual:
                profile = replace(profile, direction=run.profile.direction)
            self.ask(
                lambda s: replace(run, profile=profile, home=_at_home(s, exercise, profile)),
                self._on_known,
            )
        elif employee is not None:
            place = self._place
            self.ask(lambda s: _open(s, employee.id, exercise, profile, place), self._on_open)

    @override
    def place_now(self, place: Place) -> Place:
        """Return the same step, with all that was done in it and all the help that was given."""
        return self._place_again

    @property
    def _place_again(self) -> Practise:
        return replace(self._place, resumes=True, run=self._run_now(), usual=self._usual)

    @property
    def _usual(self) -> Direction:
        """Where help begins for this person in any other attempt."""
        return self.context.session.profile.direction

    @property
    def _profile(self) -> SupportProfile:
        """What helps this person; who shows what they can do gets help only when it is wanted."""
        profile = self.context.profile_in_use
        if self._place.is_check:
            return replace(profile, direction=Direction.LEAST_TO_MOST)
        return profile

    def _run_now(self) -> Run | None:
        """Return the run; None while a step is being kept: then the data folder knows best."""
        prompter = self._prompter
        return None if prompter is None or prompter.is_saving else prompter.run

    def rest(self) -> None:
        """Let the step wait while the screen is covered."""
        if self._practice is not None:
            self._practice.rest()

    def come_back(self) -> None:
        """Say where we are after the screen was covered."""
        if self._practice is not None:
            self._practice.come_back()

    def _on_open(self, opening: Opening) -> None:
        scene = Scene(self._skin, self._exercise.time)
        profile = replace(self._profile, direction=opening.direction)
        run, orders = begin(
            self._exercise,
            scene,
            profile,
            opening.attempt_id,
            opening.entry,
            opening.home,
            is_by_keys=is_used_by_keys(self.practice_screen),
        )
        if opening.results:
            run, orders = resume(run, opening.results)
        self._practise(run, orders)

    def _on_known(self, run: Run) -> None:
        self._practise(run, (Say(run.instruction),))

    def _practise(self, run: Run, orders: Iterable[Effect]) -> None:
        screen, self._prompter = self.practice_screen, Prompter(run)
        flow = PracticeFlow(screen, self._prompter, self.context.speech, self._keep)
        PracticeSupports(screen, flow, self._change_supports)
        KeysInstead(screen, flow)
        flow.finished.connect(self._on_over)
        flow.left.connect(self._on_over)
        flow.person_wanted.connect(self._on_person_wanted)
        self._practice = flow
        flow.begin(orders)

    def _keep(
        self,
        facts: tuple[Fact, ...],
        then: Callable[[object], None],
        otherwise: Callable[[Exception], None],
    ) -> None:
        progress = self.context.services.store.progress

        def kept(answer: object) -> None:
            if isinstance(facts[0], StepResult):
                self.context.speech.chime("step_done")
            then(answer)

        self.context.background.store(
            lambda: progress.record(facts),
            self.while_here(kept),
            self.while_here(otherwise),
            is_first=True,
        )

    def _on_over(self) -> None:
        if self._practice is not None:
            attempt_id = self._practice.run.attempt_id
            self.went.emit(HowItWent(attempt_id, is_check=self._place.is_check))

    def _change_supports(self, change: Change) -> None:
        self.keep_profile(change(self.context.session.profile))

    def _on_supports_wanted(self) -> None:
        self.went.emit(WhatHelpsYou(self._place_again))

    def _on_person_wanted(self) -> None:
        employee = self.context.session.employee
        step = self._practice.run.step if self._practice is not None else None
        if employee is None or step is None:
            return
        exercise_id, step_id = self._exercise.id, step.id
        self.ask(
            lambda s: s.store.support.ask_for_help(employee.id, exercise_id, step_id),
            self._on_asked,
        )

    def _on_asked(self, _request: HelpRequest) -> None:
        answer = _("A supporter sees that you asked.")
        self.practice_screen.tell(answer)
        self.practice_screen.announce([answer])
        self.context.speech.say(answer)


def _open(
    services: Services,
    employee_id: str,
    exercise: Exercise,
    profile: SupportProfile,
    place: Practise,
) -> Opening:
    progress = services.store.progress
    records = progress.attempts(employee_id)
    home = _at_home(services, exercise, profile)
    unfinished = progress.unfinished(employee_id) if place.resumes else None
    if unfinished is not None and unfinished.attempt.exercise_id == exercise.id:
        begun = unfinished.attempt
        own = replace(profile, direction=begun.direction)
        entry = entry_for(own, records, exercise.task_id)
        return Opening(begun.id, unfinished.results, entry, begun.direction, home)
    probe = _probe(services, employee_id, exercise, records) if place.is_probe else None
    now, key = services.clock.now(), uuid4().hex
    attempt = new_attempt(exercise, employee_id, profile, now, key, probe)
    progress.record((attempt,))
    entry = entry_for(profile, records, exercise.task_id)
    return Opening(attempt.id, (), entry, profile.direction, home)


def _probe(
    services: Services, employee_id: str, exercise: Exercise, records: Sequence[AttemptRecord]
) -> Probe | None:
    """Return what this attempt is a probe for; None when nothing is due any more."""
    library = services.library(exercise.language)
    return probes_due(services, employee_id, library, records).get(exercise.task_id)


def _at_home(services: Services, exercise: Exercise, profile: SupportProfile) -> Exercise | None:
    """Return the same exercise in the language of help, where it is there in that language."""
    if profile.help_language in {"", profile.language}:
        return None
    library = services.library(profile.help_language)
    return library.exercise(exercise.id) if library.has(exercise.id) else None
