"""Play one program alone: do acts, ask for facts and look at what it shows."""

from dataclasses import dataclass
from typing import Any

from app.desktop.elements import Bubble, Element, Item, Table, Text
from app.desktop.program import AnyProgram
from app.desktop.tree import find, walk
from app.domain.action import Action
from app.domain.exercise import Setup
from tests.app.desktop.samples import FULL, SCENE


@dataclass(frozen=True, slots=True)
class Played:
    """A program as it stands. Never changed, only replaced."""

    program: AnyProgram
    state: Any

    def do(self, *actions: Action) -> "Played":
        """Return it after `actions`; each must change something."""
        state = self.state
        for action in actions:
            after = self.program.update(state, action)
            assert after != state, action
            state = after
        return Played(self.program, state)

    def ignores(self, action: Action) -> bool:
        """Tell whether `action` changes nothing."""
        return bool(self.program.update(self.state, action) == self.state)

    def fact(self, name: str) -> str:
        """Return one fact; nothing when it is not there."""
        return self.program.facts(self.state).get(name, "")

    def element(self, identity: str) -> Element | None:
        """Return an element that is shown, by its id."""
        return find(self.program.view(self.state), identity)

    def item(self, identity: str) -> Item:
        """Return a line of a list that is shown."""
        found = self.element(identity)
        assert isinstance(found, Item)
        return found

    def table(self, identity: str) -> Table:
        """Return a table that is shown."""
        found = self.element(identity)
        assert isinstance(found, Table)
        return found

    def text(self, identity: str) -> str:
        """Return the words of a text that is shown."""
        found = self.element(identity)
        assert isinstance(found, Text)
        return found.text

    def ids(self) -> list[str]:
        """Return the ids of everything shown, in reading order."""
        return [each.id for each in walk(self.program.view(self.state))]

    def bubbles(self) -> list[str]:
        """Return the messages shown, each with who wrote it."""
        shown = walk(self.program.view(self.state))
        return [f"{each.author}: {each.text}" for each in shown if isinstance(each, Bubble)]


def start(program: AnyProgram, layout: str, content: Setup | None = None) -> Played:
    """Return a program as an exercise finds it."""
    content = FULL[program.name] if content is None else content
    return Played(program, program.start(layout, content, SCENE))
