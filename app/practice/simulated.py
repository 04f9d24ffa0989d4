"""A simulated person goes through a real run: for the invented site, and for tests of the engine."""

from dataclasses import dataclass
from random import Random

from app.domain.action import Act, Action
from app.domain.attempt import AttemptEnd, StepResult
from app.practice.advance import advance
from app.practice.effects import Effect, Record
from app.practice.events import Acted, AskedForHelp, Event, Left, SupporterHelped, WaitedLong
from app.practice.run import Run

STRAY_ACT = Action(Act.PRESS, "desktop/nothing-there")


@dataclass(frozen=True, slots=True)
class Habits:
    """How a simulated person tends to work; all are chances from 0 to 1."""

    alone: float
    asks: float = 0.6
    strays: float = 0.15
    stops: float = 0.03
    with_supporter: float = 0.05

    @classmethod
    def independent(cls) -> "Habits":
        """Return somebody who does every step alone."""
        return cls(alone=1.0, stops=0.0)


def play_through(
    run: Run, habits: Habits, random: Random | None = None
) -> tuple[StepResult | AttemptEnd, ...]:
    """Take `run` to its end as a person with `habits` would, and return the facts it leaves."""
    random = random or Random(0)  # noqa: S311 - chances in a story, no secrets
    facts: list[StepResult | AttemptEnd] = []
    while run.step is not None:
        for event in _events_of_one_step(run, habits, random):
            run, effects = advance(run, event)
            facts += _facts(effects)
    return tuple(facts)


def _events_of_one_step(run: Run, habits: Habits, random: Random) -> list[Event]:
    if random.random() < habits.stops:
        return [Left()]
    step = run.step
    expected = [] if step is None else [Acted(action) for action in step.expected]
    if random.random() < habits.alone:
        return list(expected)
    return [*_help(habits, random), *expected]


def _help(habits: Habits, random: Random) -> list[Event]:
    """Choose what comes before the step is done: a stray act, waiting, asking, a supporter."""
    events: list[Event] = [Acted(STRAY_ACT)] if random.random() < habits.strays else []
    rungs = random.choices((1, 2, 3, 4), weights=(4, 4, 3, 1))[0]
    wants = AskedForHelp() if random.random() < habits.asks else WaitedLong()
    events += [wants] * rungs
    if random.random() < habits.with_supporter:
        events.append(SupporterHelped())
    return events


def _facts(effects: tuple[Effect, ...]) -> list[StepResult | AttemptEnd]:
    return [effect.fact for effect in effects if isinstance(effect, Record)]
