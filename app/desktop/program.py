"""The contract of a simulated program: a start, a view and an update, all pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from app.desktop.elements import Element, Frame
from app.desktop.skin import Skin
from app.domain.action import Action
from app.domain.exercise import Setup

State = TypeVar("State")


@dataclass(frozen=True, slots=True)
class Scene:
    """Where a program runs: the site's skin and the time its clock shows ("08:02")."""

    skin: Skin
    time: str


class Program(Protocol[State]):
    """One simulated program. `State` is a frozen dataclass of its own.

    `layouts` are the looks an exercise can choose from, each with the frame it comes in.
    """

    name: str
    icon: str
    layouts: Mapping[str, Frame]

    def title(self) -> str:
        """Return its name as people read it, in the current language."""

    def start(self, layout: str, content: Setup, scene: Scene) -> State:
        """Return the program as an exercise finds it; `layout` is one of `layouts`.

        Raises `SetupProblem` naming the entry when `content` does not fit.
        """

    def view(self, state: State) -> Element:
        """Return what it shows."""

    def address(self, state: State) -> str:
        """Return what the address bar shows when it runs in a browser, else nothing."""

    def update(self, state: State, action: Action) -> State:
        """Return the program after `action`; the same state when nothing it shows answers to it."""

    def facts(self, state: State) -> Mapping[str, str]:
        """Return what conditions may ask about, each name beginning with the program's own."""


AnyProgram = Program[Any]


def yes_or_no(truth: object) -> str:
    """Return a truth value as the facts write it."""
    return "yes" if truth else "no"
