"""What the mail program shows: its folders, the letters in one, and beside them one letter."""

from app.desktop.days import moment_text
from app.desktop.elements import (
    Bar,
    Button,
    Column,
    Element,
    Emphasis,
    Item,
    ItemList,
    Row,
    Surface,
    Text,
    Weight,
)
from app.desktop.programs.mail_letter_view import attachment_dialog, letter_page, tools
from app.desktop.programs.mail_state import (
    PHONE,
    WEB,
    Answer,
    Folder,
    Letter,
    MailState,
    Writing,
    me,
)
from app.desktop.programs.mail_writing_view import writing_page
from app.desktop.site_bar import site_bar
from app.i18n import _, ngettext

_ICONS = {
    Folder.INBOX: "icon/inbox",
    Folder.SENT: "icon/send",
    Folder.DRAFTS: "icon/pencil",
    Folder.BIN: "icon/trash",
}


def page(state: MailState) -> Element:
    """Return the whole program in its layout."""
    if state.layout == PHONE:
        return Column("mail/program", (_phone(state), *attachment_dialog(state)), shares=(1,))
    body = _web(state) if state.layout == WEB else _program(state)
    return Column("mail/program", (*body, *attachment_dialog(state)), shares=(0, 1))


def _program(state: MailState) -> tuple[Element, Element]:
    bar = Bar("mail/tools", _("Tools"), (_new_button(state), *tools(state)))
    folders = Column("mail/side", (_folders(state),), surface=Surface.PANEL, scrolls=True)
    letters = Column("mail/middle", _letters(state), scrolls=True)
    panes = Row("mail/panes", (folders, letters, _reading_pane(state)), shares=(2, 3, 5))
    return bar, panes


def _reading_pane(state: MailState) -> Element:
    letter = state.letter(state.open)
    if state.draft:
        return writing_page(state, state.draft)
    if letter:
        return letter_page(state, letter)
    hint = Text("mail/nothing_open", _("Choose a mail to read it."))
    return Column("mail/empty_pane", (*_answer(state), hint), is_centred=True)


def _web(state: MailState) -> tuple[Element, Element]:
    account = Text("mail/account", me(state.scene).address, Weight.SMALL)
    header = site_bar("mail", state.scene.skin, account)
    side = Column(
        "mail/side", (_new_button(state), _folders(state)), surface=Surface.PANEL, scrolls=True
    )
    return header, Row("mail/panes", (side, _web_page(state)), shares=(1, 3))


def _web_page(state: MailState) -> Element:
    letter = state.letter(state.open)
    if state.draft:
        return writing_page(state, state.draft)
    if letter is None:
        return Column("mail/middle", (*_answer(state), *_letters(state)), scrolls=True)
    bar = Bar("mail/tools", _("Tools"), (_back(), *tools(state)))
    return Column("mail/letter_page", (bar, letter_page(state, letter)), shares=(0, 1))


def _back() -> Button:
    return Button("mail/back", _("Back"), icon="icon/arrow-left", emphasis=Emphasis.QUIET)


def _phone(state: MailState) -> Element:
    letter = state.letter(state.open)
    if state.draft:
        return writing_page(state, state.draft)
    if letter:
        *answering, removing = tools(state)
        top = Bar("mail/top", _("Way back"), (_back(), removing))
        bar = Bar("mail/tools", _("Tools"), tuple(answering))
        return Column("mail/letter_page", (top, letter_page(state, letter), bar), shares=(0, 1, 0))
    if state.shows_folders:
        top = Bar("mail/top", _("Way back"), (_back(),))
        folders = Column("mail/side", (_folders(state),), scrolls=True)
        return Column("mail/folders_page", (top, folders), shares=(0, 1))
    to_folders = Button("mail/to_folders", _("Folders"), icon="icon/folder")
    bar = Bar("mail/tools", _("Tools"), (to_folders, _new_button(state)))
    letters = Column("mail/middle", (*_answer(state), *_letters(state)), scrolls=True)
    return Column("mail/list_page", (bar, letters), shares=(0, 1))


def _new_button(state: MailState) -> Button:
    is_writing = state.draft is not None and state.draft.written_as is Writing.NEW
    return Button(
        "mail/new",
        _("New mail"),
        icon="icon/mail-plus",
        emphasis=Emphasis.MAIN,
        is_pressed=is_writing,
    )


def _folders(state: MailState) -> ItemList:
    unread = sum(not letter.is_read for letter in state.in_folder(Folder.INBOX))
    kept = len(state.in_folder(Folder.DRAFTS))
    badges = {
        Folder.INBOX: ngettext("{count} new", "{count} new", unread).format(count=unread)
        if unread
        else "",
        Folder.DRAFTS: str(kept) if kept else "",
    }
    items = tuple(
        Item(
            f"mail/folder/{folder}",
            _folder_name(folder),
            picture=_ICONS[folder],
            is_chosen=folder is state.folder,
            badge=badges.get(folder, ""),
        )
        for folder in Folder
    )
    return ItemList("mail/folders", _("Folders"), items)


def _folder_name(folder: Folder) -> str:
    names = {
        Folder.INBOX: _("Inbox"),
        # Translators: the folder with the mails a person has sent
        Folder.SENT: _("Sent"),
        Folder.DRAFTS: _("Drafts"),
        # Translators: the folder with deleted mails
        Folder.BIN: _("Bin"),
    }
    return names[folder]


def _letters(state: MailState) -> tuple[Element, ...]:
    letters = state.in_folder(state.folder)
    title = Text("mail/folder_title", _folder_name(state.folder), Weight.TITLE)
    if not letters:
        return (title, Text("mail/empty", _("This folder is empty.")))
    items = tuple(_item(state, letter) for letter in letters)
    return (title, ItemList("mail/letters", _folder_name(state.folder), items))


def _item(state: MailState, letter: Letter) -> Item:
    is_outgoing = letter.home in (Folder.SENT, Folder.DRAFTS)
    party = letter.receiver if is_outgoing else letter.sender
    being_written = state.draft.kept_as if state.draft else ""
    return Item(
        f"mail/letter/{letter.id}",
        _title(letter) if is_outgoing else party.name,
        subtitle=letter.subject.strip() or _("No subject"),
        note=moment_text(letter.day, letter.time),
        picture=party.portrait,
        is_chosen=letter.id in (state.open, being_written),
        is_strong=not letter.is_read,
        badge="" if letter.is_read else _("New"),
    )


def _title(letter: Letter) -> str:
    if not letter.receiver.name:
        return _("To nobody yet")
    return _("To {name}").format(name=letter.receiver.name)


def _answer(state: MailState) -> tuple[Text, ...]:
    words = {Answer.SENT: _("Your mail is sent."), Answer.KEPT: _("Your mail is in Drafts.")}
    if state.answer not in words:
        return ()
    return (Text("mail/answer", words[state.answer], Weight.STRONG),)
