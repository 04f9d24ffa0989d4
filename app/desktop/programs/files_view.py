"""What the file program shows: places on the left, the open folder, and the chosen file."""

from app.desktop.days import day_name
from app.desktop.elements import (
    Bar,
    Button,
    Column,
    Element,
    Emphasis,
    Field,
    Item,
    ItemList,
    Picture,
    Row,
    Surface,
    Text,
    Weight,
)
from app.desktop.programs.files_question_view import question_dialog
from app.desktop.programs.files_state import BIN, PHONE, PLACES, WEB, File, FilesState, Kind
from app.desktop.programs.files_words import answer, kind_name
from app.desktop.site_bar import site_bar
from app.domain.reading import mentions
from app.i18n import _

_ICONS = {
    Kind.TEXT: "icon/file-text",
    Kind.TABLE: "icon/list",
    Kind.PICTURE: "icon/photo",
    Kind.FORM: "icon/clipboard",
}


def page(state: FilesState) -> Element:
    """Return the whole program in its layout."""
    if state.unsaved:
        return _document(state, state.unsaved)
    if state.layout == PHONE:
        return _phone(state)
    places = Column("files/side", (_places(state),), surface=Surface.PANEL, scrolls=True)
    middle = Column("files/middle", _middle(state), scrolls=True)
    shares = (2, 4, 3) if state.file else (2, 7)
    panes = Row("files/panes", (places, middle, *_details(state)), shares=shares)
    top = (
        (_tools(state),)
        if state.layout != WEB
        else (site_bar("files", state.scene.skin), _tools(state))
    )
    heights = (0,) * len(top)
    parts = (*top, panes, *question_dialog(state))
    return Column("files/program", parts, shares=(*heights, 1))


def _phone(state: FilesState) -> Column:
    parts: tuple[Element, ...] = (*_up(state), *_details(state))
    if not state.file:
        parts = (_tools(state), Column("files/middle", _middle(state), scrolls=True))
    return Column("files/program", (*parts, *question_dialog(state)), shares=(0, 1))


def _document(state: FilesState, document: File) -> Column:
    tools = (
        Button("files/ask/save", _("Save"), icon="icon/device-floppy", emphasis=Emphasis.MAIN),
        Text("files/document/unsaved", _("This is not saved yet."), Weight.SMALL),
    )
    title = Text("files/document/name", document.name, Weight.TITLE)
    paper = Column("files/document", (title, *_content(document)), scrolls=True)
    bar = Bar("files/tools", _("Tools"), tools)
    return Column("files/program", (bar, paper, *question_dialog(state)), shares=(0, 1))


def _content(file: File) -> tuple[Element, ...]:
    picture = (Picture("files/content/picture", file.picture, file.name, 160),)
    words = (Text("files/content/text", file.text),)
    return (*(picture if file.picture else ()), *(words if file.text else ()))


def _tools(state: FilesState) -> Row:
    search = Field("files/search", _("Search"), value=state.wanted, hint=_("Name of a file"))
    return Row("files/tools", (search,), shares=(1,), surface=Surface.PANEL)


def _places(state: FilesState) -> ItemList:
    items = tuple(
        Item(
            f"files/place/{each.id}",
            each.name,
            picture="icon/folder",
            is_chosen=each.id == state.folder and not state.wanted.strip(),
        )
        for each in state.folders_in("")
    )
    deleted = Item(
        f"files/place/{BIN}",
        # Translators: the folder with deleted files
        _("Bin"),
        picture="icon/trash",
        is_chosen=state.folder == BIN and not state.wanted.strip(),
    )
    return ItemList("files/places", _("Places"), (*items, deleted))


def _middle(state: FilesState) -> tuple[Element, ...]:
    said = answer(state) if state.question == "" else ()
    if state.wanted.strip():
        return (*(_up(state) if state.layout == PHONE else ()), *said, *_found(state))
    if state.folder == PLACES:
        return (*said, _places(state))
    name = state.folder_name(state.folder) or _("Bin")
    inner = () if state.folder == BIN else state.folders_in(state.folder)
    folders = tuple(
        Item(f"files/folder/{each.id}", each.name, subtitle=_("Folder"), picture="icon/folder")
        for each in inner
    )
    files = tuple(_item(state, each, day_name(each.day)) for each in state.inside(state.folder))
    title = (*_up(state), Text("files/title", name, Weight.TITLE), *said)
    if not (folders or files):
        return (*title, Text("files/empty", _("This folder is empty.")))
    return (*title, ItemList("files/list", name, (*folders, *files)))


def _up(state: FilesState) -> tuple[Element, ...]:
    if not state.can_go_back:
        return ()
    back = Button("files/up", _("Back"), icon="icon/arrow-left", emphasis=Emphasis.QUIET)
    return (Bar("files/path", _("Way back"), (back,), surface=Surface.PLAIN),)


def _found(state: FilesState) -> tuple[Element, ...]:
    found = [
        each for each in state.files if each.folder != BIN and mentions(each.name, state.wanted)
    ]
    title = Text("files/title", _("Found"), Weight.TITLE)
    if not found:
        return (title, Text("files/nothing", _("Nothing found. Try a shorter word.")))
    items = tuple(_item(state, each, state.folder_name(each.folder)) for each in found)
    return (title, ItemList("files/list", _("Found"), items))


def _item(state: FilesState, file: File, note: str) -> Item:
    return Item(
        f"files/file/{file.id}",
        file.name,
        subtitle=kind_name(file.kind),
        note=note,
        picture=_ICONS[file.kind],
        is_chosen=file.id == state.chosen,
    )


def _details(state: FilesState) -> tuple[Column, ...]:
    file = state.file
    if file is None:
        return ()
    name = state.folder_name(file.folder) or _("Bin")
    words = (
        Text("files/detail/name", file.name, Weight.STRONG),
        Text("files/detail/where", _("Folder: {name}").format(name=name), Weight.SMALL),
    )
    said = answer(state) if state.layout == PHONE and state.question == "" else ()
    parts: tuple[Element, ...] = (*said, *words, *_buttons(file))
    return (Column("files/detail", parts, surface=Surface.PANEL, scrolls=True),)


def _buttons(file: File) -> tuple[Button, ...]:
    if file.folder == BIN:
        back = _("Put back")
        return (Button("files/put_back", back, "icon/arrow-back-up", Emphasis.MAIN),)
    return (
        Button("files/ask/read", _("Open"), icon="icon/eye", emphasis=Emphasis.MAIN),
        Button("files/ask/rename", _("New name"), icon="icon/pencil"),
        Button("files/ask/move", _("Move"), icon="icon/folder-open"),
        Button("files/delete", _("Delete"), icon="icon/trash"),
    )
