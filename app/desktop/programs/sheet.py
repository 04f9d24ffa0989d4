"""The list to fill in: count, quality or temperature; each row is checked before it is added.

Setup (`*` is translated):
    name*: what the list is: "Temperatures in the cold room"
    supervisor: key of the person who is told of unusual values
    columns: each with id, name*, kind: word, number or choice; options of a choice, each with id, name*;
        least, most: what is usual in a number column, as text: "2"
    rows: earlier rows, each with cells: a number, time or id of an option for each column
"""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from app.desktop.elements import Element, Frame
from app.desktop.program import Scene, yes_or_no
from app.desktop.programs.sheet_setup import read
from app.desktop.programs.sheet_state import (
    PROGRAM,
    TABLET,
    Answer,
    Kind,
    SheetState,
    number_in,
)
from app.desktop.programs.sheet_view import page
from app.desktop.tree import accepts
from app.domain.action import Action
from app.domain.exercise import Setup
from app.i18n import _


class Sheet:
    """A list with rows and columns, on the computer or on a tablet."""

    name = "sheet"
    icon = "icon/checkbox"
    layouts: Mapping[str, Frame] = MappingProxyType({PROGRAM: Frame.PROGRAM, TABLET: Frame.TABLET})

    def title(self) -> str:
        """Return its name as people read it."""
        # Translators: the program with lists to fill in: counts, temperatures, quality
        return _("Lists")

    def start(self, layout: str, content: Setup, scene: Scene) -> SheetState:
        """Return it as an exercise finds it. Raises SetupProblem."""
        return read(layout, content, scene)

    def view(self, state: SheetState) -> Element:
        """Return what it shows."""
        return page(state)

    def address(self, state: SheetState) -> str:  # noqa: ARG002 - the contract of a program
        """Return nothing: it has no browser around it."""
        return ""

    def update(self, state: SheetState, action: Action) -> SheetState:
        """Return it after `action`."""
        if not accepts(page(state), action):
            return state
        match action.target.split("/")[1:]:
            case ["cell", column]:
                return _write(state, column, action.value)
            case ["add"]:
                return _add(state)
            case ["sure"]:
                return _with_row(state, Answer.ADDED_UNUSUAL)
            case ["change"]:
                return replace(state, is_asking=False)
            case _:
                return replace(state, rows=state.rows[:-1], answer=Answer.NONE)

    def facts(self, state: SheetState) -> Mapping[str, str]:
        """Return what conditions may ask about."""
        found = {
            "sheet.added": str(len(state.added)),
            "sheet.asking": yes_or_no(state.is_asking),
            "sheet.answer": str(state.answer),
        }
        for heading, value in zip(state.headings, state.draft, strict=True):
            found[f"sheet.cell.{heading.id}"] = value
        for number, row in enumerate(state.added):
            for heading, value in zip(state.headings, row, strict=True):
                found[f"sheet.added.{number}.{heading.id}"] = value
        return found


def _write(state: SheetState, column: str, value: str) -> SheetState:
    pairs = zip(state.headings, state.draft, strict=True)
    draft = tuple(value if each.id == column else before for each, before in pairs)
    return replace(state, draft=draft, answer=Answer.NONE, problem="")


def _add(state: SheetState) -> SheetState:
    for heading, value in zip(state.headings, state.draft, strict=True):
        if not value.strip():
            return replace(state, answer=Answer.FILL_IN, problem=heading.name)
        if heading.kind is Kind.NUMBER and number_in(value) is None:
            return replace(state, answer=Answer.NOT_A_NUMBER, problem=heading.name)
    if state.unusual:
        return replace(state, is_asking=True, answer=Answer.NONE)
    return _with_row(state, Answer.ADDED)


def _with_row(state: SheetState, answer: Answer) -> SheetState:
    row = tuple(value.strip() for value in state.draft)
    return replace(
        state,
        rows=(*state.rows, row),
        draft=("",) * len(state.headings),
        answer=answer,
        problem="",
        is_asking=False,
    )
