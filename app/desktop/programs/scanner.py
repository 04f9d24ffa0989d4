"""The code scanner: scan what lies there, check it against the order, finish the order.

Setup (`*` is translated):
    order*: what the order is called: "Order 1042 for the shop"
    boxes: what can be scanned, each with id, name*, code: "4006-17" and picture
    lines: what is ordered, each with box: id, and wanted: how many
"""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from app.desktop.elements import Element, Frame
from app.desktop.program import Scene, yes_or_no
from app.desktop.programs.scanner_setup import read
from app.desktop.programs.scanner_state import HANDHELD, STATION, Answer, Line, ScannerState
from app.desktop.programs.scanner_view import page
from app.desktop.tree import accepts
from app.domain.action import Action
from app.domain.exercise import Setup
from app.i18n import _


class Scanner:
    """A scanner one carries, or a packing place with a scanner and a screen."""

    name = "scanner"
    icon = "icon/scan"
    layouts: Mapping[str, Frame] = MappingProxyType(
        {HANDHELD: Frame.HANDHELD, STATION: Frame.PROGRAM}
    )

    def title(self) -> str:
        """Return its name as people read it."""
        return _("Scanner")

    def start(self, layout: str, content: Setup, scene: Scene) -> ScannerState:
        """Return it as an exercise finds it. Raises SetupProblem."""
        return read(layout, content, scene)

    def view(self, state: ScannerState) -> Element:
        """Return what it shows."""
        return page(state)

    def address(self, state: ScannerState) -> str:  # noqa: ARG002 - the contract of a program
        """Return nothing: it has no browser around it."""
        return ""

    def update(self, state: ScannerState, action: Action) -> ScannerState:
        """Return it after `action`."""
        if not accepts(page(state), action):
            return state
        match action.target.split("/")[1:]:
            case ["box", identity]:
                return _scan(state, identity)
            case ["undo"]:
                return _undo(state)
            case ["finish"] if state.missing:
                return replace(state, answer=Answer.MISSING, last="")
            case _:
                return replace(state, is_finished=True, answer=Answer.NONE, last="")

    def facts(self, state: ScannerState) -> Mapping[str, str]:
        """Return what conditions may ask about."""
        found = {
            "scanner.last": state.last,
            "scanner.answer": str(state.answer),
            "scanner.finished": yes_or_no(state.is_finished),
            "scanner.missing": str(len(state.missing)),
        }
        for line in state.lines:
            found[f"scanner.count.{line.box}"] = str(line.scanned)
        return found


def _scan(state: ScannerState, box: str) -> ScannerState:
    line = state.line(box)
    if line is None:
        return replace(state, last=box, answer=Answer.NOT_ORDERED)
    if line.is_complete:
        return replace(state, last=box, answer=Answer.ENOUGH)
    counted = _counted(state, box, 1)
    done = counted.line(box)
    answer = Answer.COMPLETE if done and done.is_complete else Answer.COUNTED
    return replace(counted, scans=(*state.scans, box), last=box, answer=answer)


def _undo(state: ScannerState) -> ScannerState:
    *before, box = state.scans
    return replace(_counted(state, box, -1), scans=tuple(before), last="", answer=Answer.NONE)


def _counted(state: ScannerState, box: str, step: int) -> ScannerState:
    lines = tuple(
        Line(each.box, each.wanted, each.scanned + step) if each.box == box else each
        for each in state.lines
    )
    return replace(state, lines=lines)
