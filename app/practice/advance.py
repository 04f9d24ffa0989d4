"""The reducer: begin a run, resume it, and move it on with every event. Pure."""

from dataclasses import replace

from app.desktop.desktop import start_desktop
from app.desktop.program import Scene
from app.domain.attempt import Outcome, StepResult
from app.domain.exercise import Exercise, Step
from app.domain.prompting import PromptLevel
from app.domain.support_profile import SupportProfile
from app.practice.by_pressing import acts_shown
from app.practice.effects import Demonstrate, Effect, Hush, Say
from app.practice.events import (
    Acted,
    AskedForHelp,
    AskedToRepeat,
    AskedToSeeAgain,
    Calmed,
    DoneTogether,
    Event,
    Left,
    Resumed,
    SupporterHelped,
    SupportsChanged,
    TookBack,
    TookToKeys,
    TriedAlone,
    WaitedLong,
)
from app.practice.help import Fading, StepHelp
from app.practice.prompts import Answer, climb_when_asked, offer, repeat
from app.practice.run import Moment, Run
from app.practice.steps import act, end, enter_step, finish_together, play

Helping = AskedForHelp | AskedToRepeat | WaitedLong | SupporterHelped | DoneTogether
"""The events that bring help."""

Steering = TookBack | AskedToSeeAgain | TriedAlone | Calmed | Resumed | Left
"""The events that steer a run without doing or helping with a step."""


def begin(  # noqa: PLR0913 - all that is known when a run begins
    exercise: Exercise,
    scene: Scene,
    profile: SupportProfile,
    attempt_id: str,
    entry: PromptLevel = PromptLevel.ALONE,
    home: Exercise | None = None,
    *,
    is_by_keys: bool = False,
) -> Answer:
    """Return a fresh run and how it opens: the first instruction, with the help it begins with.

    `home` is the same exercise in the language this person is helped in.
    """
    moment = Moment(start_desktop(exercise.programs, exercise.opened, scene))
    run = Run(
        exercise,
        attempt_id,
        profile,
        moment,
        began_step=moment,
        fading=Fading(entry),
        home=home,
        is_by_keys=is_by_keys,
    )
    return enter_step(run)


def resume(run: Run, results: tuple[StepResult, ...]) -> Answer:
    """Return a begun run moved on to where `results` end, and how it opens there.

    The practice desktop is rebuilt from the expected acts of the finished steps, never from what the
    person typed: that is not stored.
    """
    moment, began_last = run.now, None
    for step in run.exercise.steps[: len(results)]:
        began_last = moment
        moment = Moment(play(moment.desktop, step.expected))
    run = replace(
        run,
        now=moment,
        began_step=moment,
        began_last_step=began_last,
        position=len(results),
        results=results,
        help=StepHelp(),
        fading=replace(run.fading, clean_steps=0),
    )
    return enter_step(run) if run.step else end(run, Outcome.FINISHED)


def advance(run: Run, event: Event) -> Answer:
    """Return the run as it stands after `event`, and what the world outside should now do.

    A run that has ended ignores every event: the last click of a double-click is not a mistake.
    """
    step = run.step
    if step is None:
        return run, ()
    match event:
        case Acted(action):
            return act(run, step, action)
        case AskedForHelp() | AskedToRepeat() | WaitedLong() | SupporterHelped() | DoneTogether():
            return _help(run, step, event)
        case SupportsChanged(profile):
            return _change_supports(run, profile)
        case TookToKeys():
            return replace(run, is_by_keys=True), ()
        case TookBack() | AskedToSeeAgain() | TriedAlone() | Calmed() | Resumed() | Left():
            return _steer(run, event)


def _help(run: Run, step: Step, event: Helping) -> Answer:
    match event:
        case AskedForHelp():
            return climb_when_asked(run, step)
        case AskedToRepeat():
            return repeat(run)
        case WaitedLong():
            return offer(run, step)
        case SupporterHelped():
            return replace(run, help=replace(run.help, by_supporter=True)), ()
        case DoneTogether():
            return finish_together(run, step)


def _steer(run: Run, event: Steering) -> Answer:
    match event:
        case TookBack():
            return _take_back(run)
        case AskedToSeeAgain():
            return run, _show_last_step(run)
        case TriedAlone():
            return replace(run, fading=Fading(is_skipped=True)), (Hush(),)
        case Calmed():
            return replace(run, is_calm=True), (Hush(),)
        case Resumed():
            return replace(run, is_calm=False), (Say(run.instruction),)
        case Left():
            return end(run, Outcome.STOPPED)


def _change_supports(run: Run, profile: SupportProfile) -> Answer:
    """Words that have become others are said; anything else is seen."""
    changed = replace(run, profile=profile)
    is_said = changed.instruction != run.instruction
    return changed, (Say(changed.instruction),) if is_said else ()


def _take_back(run: Run) -> Answer:
    if not run.past:
        return run, ()
    return replace(run, now=run.past[-1], past=run.past[:-1], last_action=None, advice=""), ()


def _show_last_step(run: Run) -> tuple[Effect, ...]:
    if run.began_last_step is None:
        return ()
    last = run.exercise.steps[run.position - 1]
    began = run.began_last_step.desktop
    shown = acts_shown(last.expected, last, run.profile, began)
    return (Say(last.hint), Demonstrate(began, shown))
