"""The small windows of the file program: save, new name, move, and a file to read."""

from app.desktop.elements import (
    Bar,
    Button,
    Choice,
    Dialog,
    Element,
    Emphasis,
    Field,
    Option,
    Picture,
    Surface,
    Text,
)
from app.desktop.programs.files_state import FilesState, Question
from app.desktop.programs.files_words import answer
from app.i18n import _


def question_dialog(state: FilesState) -> tuple[Dialog, ...]:
    """Return the small window, if there is one."""
    match state.question:
        case Question.SAVE:
            return (Dialog("files/dialog", _("Save the file"), _saving(state)),)
        case Question.RENAME:
            return (Dialog("files/dialog", _("New name"), _renaming(state)),)
        case Question.MOVE:
            return (Dialog("files/dialog", _("Move the file"), _moving(state)),)
        case Question.READ if state.file:
            return (Dialog("files/dialog", state.file.name, _reading(state)),)
        case _:
            return ()


def _saving(state: FilesState) -> tuple[Element, ...]:
    return (_name(state), _where(state), *answer(state), _ends(_("Save")))


def _moving(state: FilesState) -> tuple[Element, ...]:
    return (_where(state), *answer(state), _ends(_("Move")))


def _renaming(state: FilesState) -> tuple[Element, ...]:
    return (_name(state), *answer(state), _ends(_("Save")))


def _name(state: FilesState) -> Field:
    return Field(
        "files/answer/name", _("Name of the file"), state.name, enter_presses="files/do/ok"
    )


def _where(state: FilesState) -> Choice:
    folders = tuple(Option(each.id, each.name) for each in state.folders)
    return Choice("files/answer/where", _("Which folder?"), folders, state.where)


def _ends(label: str) -> Bar:
    save = Button("files/do/ok", label, icon="icon/check", emphasis=Emphasis.MAIN)
    cancel = Button("files/do/cancel", _("Cancel"), icon="icon/x", emphasis=Emphasis.QUIET)
    return Bar("files/do", _("Answers"), (save, cancel), surface=Surface.PLAIN)


def _reading(state: FilesState) -> tuple[Element, ...]:
    file = state.file
    parts: tuple[Element, ...] = ()
    if file and file.picture:
        parts = (Picture("files/read/picture", file.picture, file.name, 160),)
    words = file.text if file and file.text else _("There are no words in this file.")
    close = Button("files/do/cancel", _("Close"), icon="icon/x", emphasis=Emphasis.MAIN)
    return (*parts, Text("files/read/text", words), close)
