"""Files: open folders, search, rename, move, delete and bring back; save a new document.

Setup (`*` is translated):
    folders: each with id, name*, and in: the id of the folder around it (none: a place on the left)
    files: each with id, name*, kind: text, table, picture or form; in: id of a folder, or bin;
        home: the folder it goes back to (only for a file in the bin); text*, picture, day
    document: a list with the one document that is open and not saved yet: name*, kind, text*, picture
    opened: id of the folder on show; when missing the first, on a phone the list of places
"""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from app.desktop.elements import Element, Frame
from app.desktop.program import Scene, yes_or_no
from app.desktop.programs.files_acts import (
    delete,
    go,
    go_back,
    keep_answers,
    open_question,
    put_back,
    save,
)
from app.desktop.programs.files_setup import read
from app.desktop.programs.files_state import (
    PHONE,
    PROGRAM,
    WEB,
    Answer,
    FilesState,
    Question,
)
from app.desktop.programs.files_view import page
from app.desktop.tree import accepts
from app.domain.action import Action
from app.domain.exercise import Setup
from app.i18n import _


class Files:
    """Folders and files: a program on the computer, a page in the browser, or a phone."""

    name = "files"
    icon = "icon/folder"
    layouts: Mapping[str, Frame] = MappingProxyType(
        {PROGRAM: Frame.PROGRAM, WEB: Frame.BROWSER, PHONE: Frame.PHONE}
    )

    def title(self) -> str:
        """Return its name as people read it."""
        # Translators: the program that shows folders and files
        return _("Files")

    def start(self, layout: str, content: Setup, scene: Scene) -> FilesState:
        """Return it as an exercise finds it. Raises SetupProblem."""
        return read(layout, content, scene)

    def view(self, state: FilesState) -> Element:
        """Return what it shows."""
        return page(state)

    def address(self, state: FilesState) -> str:
        """Return the address of the page, in the firm's reserved domain; nothing in a program."""
        if state.layout != WEB:
            return ""
        return f"files.{state.scene.skin.mail_domain}"

    def update(self, state: FilesState, action: Action) -> FilesState:
        """Return it after `action`."""
        if not accepts(page(state), action):
            return state
        match action.target.split("/")[1:]:
            case ["place" | "folder" | "up", *where]:
                return go(state, where[0]) if where else go_back(state)
            case ["file", identity]:
                return replace(state, chosen=identity, answer=Answer.NONE)
            case ["search"]:
                return replace(state, wanted=action.value, chosen="", answer=Answer.NONE)
            case [act, *field]:
                return _act(state, act, field, action.value)
            case _:
                return state

    def facts(self, state: FilesState) -> Mapping[str, str]:
        """Return what conditions may ask about."""
        found = {
            "files.folder": state.folder,
            "files.chosen": state.chosen,
            "files.search": state.wanted,
            "files.question": str(state.question),
            "files.name": state.name,
            "files.where": state.where,
            "files.answer": str(state.answer),
            "files.saved": yes_or_no(state.unsaved is None),
        }
        for each in state.files:
            found[f"files.in.{each.id}"] = each.folder
            found[f"files.name.{each.id}"] = each.name
        return found


def _act(state: FilesState, act: str, field: list[str], value: str) -> FilesState:
    acts = {"delete": delete, "put_back": put_back}
    if act in acts:
        return acts[act](state)
    if act == "ask":
        return open_question(state, Question(field[0]))
    match field:
        case ["name"]:
            return replace(state, name=value, answer=Answer.NONE)
        case ["where"]:
            return replace(state, where=value, answer=Answer.NONE)
        case ["ok"]:
            return save(state)
        case _:
            return keep_answers(state)
