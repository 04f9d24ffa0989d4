"""What the mail program shows while a person writes a mail."""

from app.desktop.elements import (
    Bar,
    Button,
    Column,
    Element,
    Emphasis,
    Field,
    Item,
    ItemList,
    Text,
    TextArea,
    Weight,
)
from app.desktop.programs.mail_letter_view import quote
from app.desktop.programs.mail_state import Answer, Draft, MailState, Writing
from app.i18n import _


def writing_page(state: MailState, draft: Draft) -> Element:
    """Return the letter being written."""
    titles = {
        Writing.NEW: _("New mail"),
        Writing.REPLY: _("Your reply"),
        Writing.FORWARD: _("Forward a mail"),
    }
    return Column(
        "mail/writing",
        (
            Text("mail/writing/title", titles[draft.written_as], Weight.TITLE),
            _buttons(),
            *_answer(state),
            # Translators: who gets the mail
            Field("mail/to", _("To"), value=draft.to, hint=_("Type a name or choose one.")),
            *_contacts(state, draft),
            Field("mail/subject", _("Subject"), value=draft.subject),
            TextArea("mail/body", _("Message"), value=draft.body),
            *quote(state, draft.about),
        ),
        scrolls=True,
    )


def _answer(state: MailState) -> tuple[Text, ...]:
    if state.answer is not Answer.NO_RECEIVER:
        return ()
    return (Text("mail/answer", _("Choose first who gets this mail."), Weight.STRONG),)


def _contacts(state: MailState, draft: Draft) -> tuple[ItemList, ...]:
    """Return the people to choose from until it is clear who is meant."""
    if state.receiver(draft.to):
        return ()
    start = draft.to.strip().casefold()
    items = tuple(
        Item(
            f"mail/contact/{party.key}",
            party.name,
            subtitle=party.address,
            picture=party.portrait,
        )
        for party in state.contacts
        if start in party.name.casefold() or start in party.address.casefold()
    )
    return (ItemList("mail/contacts", _("Contacts"), items),) if items else ()


def _buttons() -> Bar:
    return Bar(
        "mail/writing/tools",
        _("Tools for writing"),
        (
            Button("mail/send", _("Send"), icon="icon/send", emphasis=Emphasis.MAIN),
            Button("mail/keep", _("Keep as draft"), icon="icon/device-floppy"),
            Button(
                "mail/throw_away",
                _("Throw away"),
                icon="icon/trash",
                emphasis=Emphasis.QUIET,
            ),
        ),
    )
