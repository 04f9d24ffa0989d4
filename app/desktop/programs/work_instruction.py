"""The work instruction: read it page by page, go back, report what stops the work, say done.

Setup (`*` is translated):
    name*: what is made: "Repair a flat tyre"
    supervisor: key of the person who hears of trouble
    sheets: pages in order, each with id, title*, text*, picture, and care*: what to watch out for
"""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from app.desktop.elements import Element, Frame
from app.desktop.program import Scene, yes_or_no
from app.desktop.programs.work_instruction_state import (
    PROGRAM,
    TABLET,
    Sheet,
    WorkInstructionState,
)
from app.desktop.programs.work_instruction_view import page
from app.desktop.setup import Entry, refuse_twins
from app.desktop.tree import accepts
from app.domain.action import Action
from app.domain.exercise import Setup
from app.i18n import _


class WorkInstruction:
    """How something is made, one page after the other, at the place of work."""

    name = "work_instruction"
    icon = "icon/list-check"
    layouts: Mapping[str, Frame] = MappingProxyType({TABLET: Frame.TABLET, PROGRAM: Frame.PROGRAM})

    def title(self) -> str:
        """Return its name as people read it."""
        return _("Work instruction")

    def start(self, layout: str, content: Setup, scene: Scene) -> WorkInstructionState:
        """Return it as an exercise finds it. Raises SetupProblem."""
        setup = Entry(content)
        setup.knows("name", "supervisor", "sheets")
        refuse_twins(setup.entries("sheets"))
        sheets = tuple(_sheet(entry) for entry in setup.entries("sheets"))
        if not sheets:
            raise setup.problem("sheets", "must have at least one")
        supervisor = setup.person("supervisor", scene.skin)
        return WorkInstructionState(layout, scene, setup.text("name"), supervisor, sheets)

    def view(self, state: WorkInstructionState) -> Element:
        """Return what it shows."""
        return page(state)

    def address(self, state: WorkInstructionState) -> str:  # noqa: ARG002 - the contract of a program
        """Return nothing: it has no browser around it."""
        return ""

    def update(self, state: WorkInstructionState, action: Action) -> WorkInstructionState:
        """Return it after `action`."""
        if not accepts(page(state), action):
            return state
        match action.target.split("/")[1:]:
            case ["sheet", identity]:
                places = [each.id for each in state.sheets]
                return replace(state, number=places.index(identity))
            case ["trouble"]:
                return replace(state, trouble=action.value, needs_answer=False)
            case [act]:
                return _act(state, act)
            case _:
                return state

    def facts(self, state: WorkInstructionState) -> Mapping[str, str]:
        """Return what conditions may ask about."""
        return {
            "work_instruction.sheet": state.sheet.id,
            "work_instruction.asking": yes_or_no(state.is_asking),
            "work_instruction.trouble": state.trouble,
            "work_instruction.reported": state.reported,
            "work_instruction.done": yes_or_no(state.is_done),
        }


def _sheet(entry: Entry) -> Sheet:
    entry.knows("id", "title", "text", "picture", "care")
    return Sheet(
        entry.identity(),
        entry.text("title"),
        entry.text("text"),
        entry.text("picture"),
        entry.text("care", ""),
    )


def _act(state: WorkInstructionState, act: str) -> WorkInstructionState:
    match act:
        case "next":
            return replace(state, number=state.number + 1, reported="")
        case "back":
            return replace(state, number=state.number - 1)
        case "done":
            return replace(state, is_done=True)
        case "again":
            return replace(state, is_done=False, number=0, reported="")
        case _:
            return _trouble(state, act)


def _trouble(state: WorkInstructionState, act: str) -> WorkInstructionState:
    if act == "report" and not state.trouble:
        return replace(state, needs_answer=True)
    reported = state.trouble if act == "report" else state.reported
    return replace(
        state, is_asking=act == "stop", reported=reported, trouble="", needs_answer=False
    )
