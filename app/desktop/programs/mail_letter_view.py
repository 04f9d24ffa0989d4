"""What the mail program shows of one letter, and what can be done with it."""

from app.desktop.days import moment_text
from app.desktop.elements import (
    Button,
    Column,
    Dialog,
    Element,
    Emphasis,
    Item,
    ItemList,
    Picture,
    Row,
    Surface,
    Text,
    Weight,
)
from app.desktop.programs.mail_state import Folder, Letter, MailState
from app.i18n import _


def tools(state: MailState) -> tuple[Button, ...]:
    """Return the buttons that act on the open letter; without one they are off."""
    letter = state.letter(state.open)
    is_open = letter is not None
    back = Button("mail/put_back", _("Put back"), icon="icon/arrow-back-up", is_enabled=is_open)
    delete = Button("mail/delete", _("Delete"), icon="icon/trash", is_enabled=is_open)
    return (
        Button(
            "mail/reply",
            # Translators: answer a mail
            _("Reply"),
            icon="icon/arrow-back-up",
            is_enabled=is_open,
        ),
        Button(
            "mail/forward",
            # Translators: send a mail on to somebody else
            _("Forward"),
            icon="icon/mail-forward",
            is_enabled=is_open,
        ),
        back if letter is not None and letter.folder is Folder.BIN else delete,
    )


def letter_page(state: MailState, letter: Letter) -> Element:
    """Return a letter to read."""
    return Column(
        "mail/reading",
        (
            Text("mail/reading/subject", letter.subject.strip() or _("No subject"), Weight.TITLE),
            _people(letter),
            Text("mail/reading/body", _body(letter)),
            *_attachments(letter),
            *quote(state, letter.about),
        ),
        scrolls=True,
    )


def _body(letter: Letter) -> str:
    return letter.body if letter.body.strip() else _("This mail has no text.")


def _people(letter: Letter) -> Row:
    names = (
        Text("mail/reading/sender", letter.sender.name, Weight.STRONG),
        Text("mail/reading/address", letter.sender.address, Weight.SMALL),
        Text("mail/reading/receiver", _("To {name}").format(name=letter.receiver.name)),
    )
    when = moment_text(letter.day, letter.time)
    return Row(
        "mail/reading/people",
        (
            Picture("mail/reading/portrait", letter.sender.portrait, size=56),
            Column("mail/reading/names", names),
            Text("mail/reading/when", when, Weight.SMALL),
        ),
        shares=(0, 1, 0),
    )


def _attachments(letter: Letter) -> tuple[Element, ...]:
    if not letter.attachments:
        return ()
    items = tuple(
        Item(f"mail/attachment/{each.id}", each.name, picture="icon/paperclip")
        for each in letter.attachments
    )
    return (ItemList("mail/attachments", _("Attachments"), items),)


def attachment_dialog(state: MailState) -> tuple[Dialog, ...]:
    """Return the open document of the open letter, if there is one."""
    letter = state.letter(state.open)
    attachments = letter.attachments if letter else ()
    return tuple(
        Dialog(
            "mail/attachment_view",
            each.name,
            (
                Text("mail/attachment_text", each.text),
                Button("mail/attachment_close", _("Close"), icon="icon/x", emphasis=Emphasis.MAIN),
            ),
        )
        for each in attachments
        if each.id == state.attachment
    )


def quote(state: MailState, about: str) -> tuple[Element, ...]:
    """Return the letter another one answers or passes on."""
    letter = state.letter(about)
    if letter is None:
        return ()
    who = _("{name} wrote:").format(name=letter.sender.name)
    parts = (Text("mail/quote/who", who, Weight.SMALL), Text("mail/quote/body", _body(letter)))
    return (Column("mail/quote", parts, surface=Surface.SUNKEN),)
