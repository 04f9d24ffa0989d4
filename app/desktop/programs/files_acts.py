"""What the file program does: go somewhere, ask, save, rename, move, delete and bring back."""

from dataclasses import replace

from app.desktop.programs.files_state import (
    BIN,
    LONGEST_NAME,
    NOT_IN_NAMES,
    PHONE,
    PLACES,
    Answer,
    File,
    FilesState,
    Question,
)
from app.domain.reading import as_read


def go(state: FilesState, where: str) -> FilesState:
    """Return the files with another folder on show."""
    return replace(state, folder=where, chosen="", wanted="", answer=Answer.NONE)


def go_back(state: FilesState) -> FilesState:
    """Return the files with the folder around this one; a phone first leaves file and search."""
    if state.layout == PHONE and state.chosen:
        return replace(state, chosen="", answer=Answer.NONE)
    if state.layout == PHONE and state.wanted.strip():
        return go(state, state.folder)
    around = {each.id: each.parent for each in state.folders}
    return go(state, around.get(state.folder, PLACES))


def open_question(state: FilesState, question: Question) -> FilesState:
    """Return the files with a small window in front; only a new name begins with the old one."""
    file = state.file
    name = file.name if file is not None and question is Question.RENAME else ""
    return replace(state, question=question, name=name, where="", answer=Answer.NONE)


def keep_answers(state: FilesState) -> FilesState:
    """Return the files with the small window closed and nothing done."""
    return replace(state, question=Question.NONE, name="", where="", answer=Answer.NONE)


def delete(state: FilesState) -> FilesState:
    """Return the files with the chosen one in the bin."""
    file = state.file
    return _changed(state, Answer.DELETED, file if file is None else replace(file, folder=BIN))


def put_back(state: FilesState) -> FilesState:
    """Return the files with the chosen one where it was before it was deleted."""
    file = state.file
    return _changed(
        state, Answer.RESTORED, file if file is None else replace(file, folder=file.home)
    )


def save(state: FilesState) -> FilesState:
    """Return the files with what the small window asks for done, or with what is missing."""
    answer = _missing(state)
    if answer is not Answer.NONE:
        return replace(state, answer=answer)
    closed = keep_answers(state)
    name = " ".join(state.name.split())
    if state.question is Question.SAVE and state.unsaved:
        return _with_document(closed, replace(state.unsaved, name=name), state.where)
    file = state.file
    if state.question is Question.MOVE:
        moved = file if file is None else replace(file, folder=state.where, home=state.where)
        return _changed(closed, Answer.MOVED, moved)
    return _changed(closed, Answer.RENAMED, file if file is None else replace(file, name=name))


def _with_document(state: FilesState, document: File, where: str) -> FilesState:
    files = (*state.files, replace(document, folder=where, home=where))
    saved = replace(state, files=files, unsaved=None, answer=Answer.SAVED)
    return replace(saved, folder=where, chosen=document.id)


def _missing(state: FilesState) -> Answer:
    if state.question is not Question.MOVE:
        answer = _name_answer(state)
        if answer is not Answer.NONE:
            return answer
    if state.question is not Question.RENAME and not state.where:
        return Answer.CHOOSE_FOLDER
    return Answer.NONE


def _name_answer(state: FilesState) -> Answer:
    if not as_read(state.name):
        return Answer.WRITE_NAME
    if len(state.name) > LONGEST_NAME:
        return Answer.NAME_TOO_LONG
    if any(sign in state.name for sign in NOT_IN_NAMES):
        return Answer.SIGN_NOT_FITTING
    folder = state.file.folder if state.file else state.where
    names = {each.name.casefold() for each in _others(state, folder)}
    if " ".join(state.name.split()).casefold() in names:
        return Answer.NAME_IS_TAKEN
    return Answer.NONE


def _others(state: FilesState, folder: str) -> tuple[File, ...]:
    return tuple(each for each in state.inside(folder) if each.id != state.chosen)


def _changed(state: FilesState, answer: Answer, file: File | None) -> FilesState:
    files = tuple(file if file is not None and each.id == file.id else each for each in state.files)
    return replace(state, files=files, chosen="", answer=answer)
