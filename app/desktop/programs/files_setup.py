"""Read what an exercise puts into the file program."""

from app.desktop.days import Day
from app.desktop.program import Scene
from app.desktop.programs.files_state import (
    BIN,
    PHONE,
    PLACES,
    File,
    FilesState,
    Folder,
    Kind,
)
from app.desktop.setup import Entry, refuse_twins
from app.domain.exercise import Setup


def read(layout: str, content: Setup, scene: Scene) -> FilesState:
    """Return the files as an exercise finds them. Raises SetupProblem."""
    setup = Entry(content)
    setup.knows("folders", "files", "document", "opened")
    refuse_twins(setup.entries("folders"))
    refuse_twins(setup.entries("files"))
    folders = _folders(setup)
    if not folders:
        raise setup.problem("folders", "must have at least one")
    known = {each.id for each in folders}
    files = tuple(_file(entry, known) for entry in setup.entries("files"))
    document = setup.entries("document")
    if len(document) > 1:
        raise setup.problem("document", "can only be one")
    first = PLACES if layout == PHONE else folders[0].id
    opened = setup.text("opened", first)
    if opened not in {first, *known}:
        raise setup.problem("opened", "must be the id of a folder")
    unsaved = _document(document[0]) if document else None
    return FilesState(layout, scene, folders, files, unsaved, opened)


def _folders(setup: Entry) -> tuple[Folder, ...]:
    folders: list[Folder] = []
    for entry in setup.entries("folders"):
        entry.knows("id", "name", "in")
        parent = entry.text("in", "")
        if parent and parent not in {each.id for each in folders}:
            raise entry.problem("in", "must be the id of a folder further up in the list")
        if entry.identity() == BIN:
            raise entry.problem("id", "is taken: the bin is always there")
        folders.append(Folder(entry.identity(), entry.text("name"), parent))
    return tuple(folders)


def _file(entry: Entry, known: set[str]) -> File:
    entry.knows("id", "name", "kind", "in", "home", "text", "picture", "day")
    folder = entry.text("in")
    home = entry.text("home", "" if folder == BIN else folder)
    for key, value in (("in", folder), ("home", home)):
        if value not in known and not (key == "in" and value == BIN):
            raise entry.problem(key, "must be the id of a folder")
    return File(
        entry.identity(),
        entry.text("name"),
        entry.word("kind", Kind),
        folder,
        home,
        entry.text("text", ""),
        entry.text("picture", ""),
        entry.word("day", Day, Day.TODAY),
    )


def _document(entry: Entry) -> File:
    entry.knows("name", "kind", "text", "picture")
    kind = entry.word("kind", Kind)
    words, picture = entry.text("text", ""), entry.text("picture", "")
    return File("document", entry.text("name"), kind, "", "", words, picture)
