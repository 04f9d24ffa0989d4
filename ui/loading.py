"""Load every screen and flow, a little at a time, on the window's own thread (decision 0041).

What has nothing to do with Qt is loaded behind it first: that takes longest.
"""

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.turns import in_turns

if TYPE_CHECKING:  # decision 0013: places are loaded when the first page has been drawn
    from ui.background import Background

LIBRARIES = (
    "app.bootstrap",
    "app.demo",
    "app.admin.packs",
    "app.admin.tallies",
    "app.content.guides",
    "app.content.plans",
    "app.content.shelves",
    "app.content.questions",
    "app.desktop.desktop",
    "app.export.passport",
    "app.identity.pictures",
    "app.practice.prompter",
    "app.practice.refresh",
    "app.review.caseload",
    "app.review.lasting",
    "app.review.said_and_shown",
    "app.review.step_map",
    "app.review.what_i_can",
    "app.speech.doctor",
    "app.speech.recorder",
)
"""What screens and flows need and what is not made of Qt. One that is missing costs a stall."""
SLICES = (
    "ui.flows.brought",
    "ui.flows.choose",
    "ui.desktop.inputs",
    "ui.desktop.renderer",
    "ui.desktop.practice_desktop",
    "ui.flows.library",
    "ui.flows.door",
    "ui.flows.first_start",
    "ui.flows.guides",
    "ui.flows.other_computer",
    "ui.flows.people",
    "ui.flows.person",
    "ui.flows.practise",
    "ui.flows.results",
    "ui.flows.skills_check",
    "ui.flows.today",
)
"""Modules that each bring a few others; between two of them the window answers people."""


class Loading(QObject):
    """Loads the rest of the program once.

    Signals:
        loaded: what makes the flow of any place (an `OpenPlace`).
    """

    loaded = Signal(object)

    def begin(self, background: "Background", otherwise: Callable[[Exception], None]) -> None:
        """Load the libraries behind the window, then slice after slice in it."""
        background.run(load_libraries, self._load_slices, otherwise)

    def _load_slices(self, _none: None) -> None:
        in_turns(self, self._slices())

    def _slices(self) -> Iterator[None]:
        for name in SLICES:
            import_module(name)
            yield
        self.loaded.emit(import_module("ui.flows.opening").open_place)


def load_libraries() -> None:
    """Import what the screens and flows need and what is not made of Qt."""
    for name in LIBRARIES:
        import_module(name)
