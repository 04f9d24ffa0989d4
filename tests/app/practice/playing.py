"""Small steps tests take through a run."""

from collections.abc import Iterable

from app.domain.action import Act, Action
from app.domain.attempt import AttemptEnd, StepResult
from app.practice.advance import advance
from app.practice.effects import Effect, Record
from app.practice.events import Acted, Event
from app.practice.run import Run

STRAY = Action(Act.PRESS, "desktop/nothing-there")


def tell(run: Run, *events: Event) -> tuple[Run, list[Effect]]:
    """Return the run after `events`, and all effects on the way."""
    effects: list[Effect] = []
    for event in events:
        run, more = advance(run, event)
        effects += more
    return run, effects


def finish_step(run: Run) -> tuple[Run, list[Effect]]:
    """Do what the step expects."""
    assert run.step is not None
    return tell(run, *(Acted(action) for action in run.step.expected))


def finish_steps(run: Run, count: int) -> Run:
    """Do `count` steps alone."""
    for _number in range(count):
        run, _effects = finish_step(run)
    return run


def recorded(effects: Iterable[Effect]) -> list[StepResult | AttemptEnd]:
    """Return the facts among `effects`."""
    return [effect.fact for effect in effects if isinstance(effect, Record)]
