"""Give help inside a step: the next rung, and what each rung does."""

from dataclasses import replace

from app.domain.action import Action
from app.domain.exercise import Step
from app.domain.prompting import PromptLevel
from app.i18n import _
from app.practice.by_pressing import acts_shown
from app.practice.effects import Demonstrate, Effect, Say
from app.practice.help import next_rung
from app.practice.run import Run

Answer = tuple[Run, tuple[Effect, ...]]


def climb_when_asked(run: Run, step: Step) -> Answer:
    """Climb one rung because the person asked."""
    rung = next_rung(run.help.rung, run.profile)
    return give(replace(run, help=run.help.with_asked(rung), advice=""), step)


def offer(run: Run, step: Step) -> Answer:
    """Climb one rung unasked; doing it together is only for who asks."""
    rung = next_rung(run.help.rung, run.profile)
    if rung is PromptLevel.TOGETHER:
        return run, (Say(run.instruction),)
    return give(replace(run, help=run.help.with_offered(rung)), step)


def repeat(run: Run) -> Answer:
    """Say the instruction again because the person asked."""
    run = replace(run, help=run.help.with_asked(PromptLevel.REPEATED))
    return run, (Say(run.instruction),)


def give(run: Run, step: Step) -> Answer:
    """Carry out the help the run now stands at."""
    match run.help.rung:
        case PromptLevel.ALONE | PromptLevel.REPEATED:
            return run, (Say(run.instruction),)
        case PromptLevel.HINT | PromptLevel.SHOWN_WHERE:
            return run, (Say(step.hint),)
        case PromptLevel.SHOWN_HOW:
            return run, (Say(step.hint), Demonstrate(run.desktop, _acts_left(run, step)))
        case PromptLevel.TOGETHER:
            together = _("We do it together.")
            return run, (
                Say(together),
                Demonstrate(run.desktop, _acts_left(run, step), is_together=True),
            )


def _acts_left(run: Run, step: Step) -> tuple[Action, ...]:
    left = step.expected[run.now.acts_done :] or step.expected
    return acts_shown(left, step, run.profile, run.desktop)
