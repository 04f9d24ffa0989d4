"""Hold the run on screen and take it on, one event at a time, never ahead of what is on disk."""

from dataclasses import dataclass

from app.domain.attempt import Fact
from app.practice.advance import advance
from app.practice.effects import Effect, Record
from app.practice.events import Event
from app.practice.run import Run


@dataclass(frozen=True, slots=True)
class Reply:
    """What follows an event: the run, the facts to keep first, and what to carry out after that."""

    run: Run
    facts: tuple[Fact, ...]
    orders: tuple[Effect, ...]


class Prompter:
    """Keeps the current run. Ignores events while facts are being saved: they are not queued."""

    def __init__(self, run: Run) -> None:
        self.run = run
        self.is_saving = False

    def tell(self, event: Event) -> Reply:
        """Move the run on. While saving, nothing happens and the reply is empty."""
        if self.is_saving:
            return Reply(self.run, (), ())
        self.run, effects = advance(self.run, event)
        facts = tuple(effect.fact for effect in effects if isinstance(effect, Record))
        self.is_saving = bool(facts)
        return Reply(self.run, facts, tuple(e for e in effects if not isinstance(e, Record)))

    def saved(self) -> None:
        """The facts of the last reply are on disk; events count again."""
        self.is_saving = False
