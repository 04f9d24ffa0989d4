"""Move through the steps: apply an act, finish a step, enter the next, end the run."""

from dataclasses import replace

from app.desktop.desktop import DesktopState, facts, update
from app.domain.action import Act, Action
from app.domain.attempt import AttemptEnd, Outcome, StepResult
from app.domain.exercise import Step
from app.domain.prompting import PromptLevel
from app.i18n import _
from app.practice.effects import Celebrate, Hush, Record, Say
from app.practice.help import StepHelp
from app.practice.matching import belongs, fulfils, is_done, is_start_menu
from app.practice.prompts import Answer, give, offer
from app.practice.run import Moment, Run

TRIES_BEFORE_MORE_HELP = 2
"""After this many acts that do not belong, help climbs one rung without asking."""


def act(run: Run, step: Step, action: Action) -> Answer:
    """Apply `action` if it belongs to the step; finish the step when it is done."""
    if not belongs(step, action):
        return _note_stray_act(run, step)
    desktop = update(run.desktop, action)
    if desktop == run.desktop:
        return run, ()
    acts_done = _opened_before(run, step)
    if acts_done < len(step.expected) and fulfils(step.expected[acts_done], action):
        acts_done += 1
    moved = replace(
        run,
        now=Moment(desktop, acts_done),
        past=run.past if _goes_on_typing(run, action) else (*run.past, run.now),
        last_action=action,
        advice="",
    )
    return _finish(moved, step) if is_done(step, acts_done, facts(desktop)) else (moved, ())


def _opened_before(run: Run, step: Step) -> int:
    """Return how many acts are done; an open start menu need not be opened again."""
    acts_done = run.now.acts_done
    is_next = acts_done < len(step.expected) and is_start_menu(step.expected[acts_done])
    return acts_done + int(is_next and run.desktop.is_start_menu_open)


def _goes_on_typing(run: Run, action: Action) -> bool:
    last = run.last_action
    return (
        bool(run.past)
        and last is not None
        and action.act is Act.TYPE
        and (last.act, last.target) == (action.act, action.target)
    )


def _note_stray_act(run: Run, step: Step) -> Answer:
    advice = _("You do not need this now.")
    run = replace(run, tries=run.tries + 1, advice=advice)
    if run.tries % TRIES_BEFORE_MORE_HELP == 0:
        return offer(run, step)
    return run, (Say(advice), Say(run.instruction))


def finish_together(run: Run, step: Step) -> Answer:
    """Finish the step the app has shown to its end, if help had reached that rung."""
    if run.help.rung is not PromptLevel.TOGETHER:
        return run, ()
    start = run.began_step or run.now
    return _finish(replace(run, now=Moment(play(start.desktop, step.expected))), step)


def _finish(run: Run, step: Step) -> Answer:
    result = StepResult(
        run.attempt_id,
        step.id,
        run.position,
        max(run.level, run.shown_by_screen),
        run.help.asked,
        max(run.help.offered, run.shown_by_screen),
        run.help.by_supporter,
        run.tries,
        run.profile.in_use(),
    )
    moment = Moment(run.desktop)
    run = replace(
        run,
        now=moment,
        position=run.position + 1,
        fading=run.fading.after(run.help, run.tries, run.profile.direction),
        results=(*run.results, result),
        began_step=moment,
        began_last_step=run.began_step,
    )
    if run.position == len(run.exercise.steps):
        ended, orders = end(run, Outcome.FINISHED)
        return ended, (Record(result), *orders, Celebrate(step.done))
    entered, orders = enter_step(run)
    if not step.done:
        return entered, (Record(result), *orders)
    # What is said stands on the card too, until the next act.
    return replace(entered, advice=step.done), (Record(result), Say(step.done), *orders)


def enter_step(run: Run) -> Answer:
    """Begin the step the run stands at, with the help that help-first starts with."""
    step = run.step
    if step is None:
        return run, ()
    fresh = StepHelp(offered=run.fading.entry)
    run = replace(run, help=fresh, tries=0, past=(), last_action=None, advice="")
    if run.help.rung <= PromptLevel.REPEATED:
        return run, (Say(run.instruction),)
    run, orders = give(run, step)
    return run, (Say(run.instruction), *orders)


def end(run: Run, outcome: Outcome) -> Answer:
    """End the run and keep how it ended."""
    return replace(run, outcome=outcome, past=()), (
        Record(AttemptEnd(run.attempt_id, outcome)),
        Hush(),
    )


def play(desktop: DesktopState, actions: tuple[Action, ...]) -> DesktopState:
    """Return the practice desktop after `actions`, in order."""
    for action in actions:
        desktop = update(desktop, action)
    return desktop
