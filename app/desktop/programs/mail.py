"""Mail: read, answer, write and send, delete and put back, open what came with a letter.

Setup (`*` is translated; lists are newest first):
    inbox, sent, drafts, bin: letters, each with
        id
        from: key of a person; or sender*: a name, with address: of somebody outside
        to: key of a person; the player when missing (`sent` must say it)
        subject*, body*: texts; line breaks stay
        time: "07:45"; nothing when missing
        day: today, yesterday, monday ... sunday; today when missing
        is_read: true or false; false when missing
        attachments: each with id, name*, text*
    contacts: keys of people to choose from; everybody when missing
"""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from app.desktop.elements import Element, Frame
from app.desktop.program import Scene, yes_or_no
from app.desktop.programs.mail_setup import read
from app.desktop.programs.mail_state import (
    PHONE,
    PROGRAM,
    WEB,
    Answer,
    Draft,
    Folder,
    Letter,
    MailState,
    Writing,
)
from app.desktop.programs.mail_view import page
from app.desktop.programs.mail_writing import (
    begin,
    choose_receiver,
    go_on,
    keep,
    put_aside,
    send,
    throw_away,
    typed,
)
from app.desktop.tree import accepts
from app.domain.action import Action
from app.domain.exercise import Setup
from app.i18n import _


class Mail:
    """A mail program: folders, letters, the open letter; on web and phone one after the other."""

    name = "mail"
    icon = "icon/mail"
    layouts: Mapping[str, Frame] = MappingProxyType(
        {PROGRAM: Frame.PROGRAM, WEB: Frame.BROWSER, PHONE: Frame.PHONE}
    )

    def title(self) -> str:
        """Return its name as people read it."""
        return _("Mail")

    def start(self, layout: str, content: Setup, scene: Scene) -> MailState:
        """Return it as an exercise finds it. Raises SetupProblem."""
        return read(layout, content, scene)

    def view(self, state: MailState) -> Element:
        """Return what it shows."""
        return page(state)

    def address(self, state: MailState) -> str:
        """Return the address of the page it stands at, on the web."""
        if state.layout != WEB:
            return ""
        place = "new" if state.draft else state.folder
        return f"https://mail.{state.scene.skin.mail_domain}/{place}"

    def update(self, state: MailState, action: Action) -> MailState:
        """Return it after `action`."""
        if not accepts(page(state), action):
            return state
        place = action.target.split("/")[1:]
        if state.draft and place[0] in _WRITING:
            return _write(state, state.draft, place, action)
        state = replace(state, answer=Answer.NONE)
        if place[0] in _PLACES:
            return _go(state, place)
        return _read(state, place)

    def facts(self, state: MailState) -> Mapping[str, str]:
        """Return what conditions may ask about."""
        found = {
            "mail.folder": str(state.folder),
            "mail.open": state.open,
            "mail.attachment": state.attachment,
            "mail.answer": str(state.answer),
            "mail.sent.count": str(state.letters_sent),
        }
        draft = state.draft or Draft()
        receiver = state.receiver(draft.to)
        found["mail.writing"] = str(draft.written_as) if state.draft else ""
        found["mail.write.to"] = receiver.key if receiver else draft.to
        found["mail.write.subject"] = draft.subject
        found["mail.write.body"] = draft.body
        for letter in state.letters:
            found[f"mail.letter.{letter.id}.read"] = yes_or_no(letter.is_read)
            found[f"mail.letter.{letter.id}.folder"] = str(letter.folder)
            if letter.id.startswith("sent."):
                found[f"mail.{letter.id}.to"] = letter.receiver.key
                found[f"mail.{letter.id}.subject"] = letter.subject
                found[f"mail.{letter.id}.body"] = letter.body
                found[f"mail.{letter.id}.about"] = letter.about
        return found


_WRITING = ("to", "contact", "subject", "body", "send", "keep", "throw_away")
_PLACES = ("new", "to_folders", "folder", "back", "letter")


def _write(state: MailState, draft: Draft, place: list[str], action: Action) -> MailState:
    match place:
        case ["contact", key]:
            return choose_receiver(state, draft, key)
        case ["send"]:
            return send(state, draft)
        case ["keep"]:
            return keep(state, draft)
        case ["throw_away"]:
            return throw_away(state, draft)
        case _:
            return typed(state, draft, place[0], action.value)


def _go(state: MailState, place: list[str]) -> MailState:
    match place:
        case ["new"]:
            return begin(state, Writing.NEW)
        case ["folder", name]:
            return replace(put_aside(state), folder=Folder(name), open="", shows_folders=False)
        case ["to_folders"]:
            return replace(state, shows_folders=True)
        case ["letter", identity]:
            state = put_aside(state)
            return _open(state, state.known(identity))
        case _:
            return replace(state, open="", shows_folders=False)


def _open(state: MailState, letter: Letter) -> MailState:
    if letter.folder is Folder.DRAFTS:
        return go_on(state, letter)
    return replace(state.with_letter(replace(letter, is_read=True)), open=letter.id)


def _read(state: MailState, place: list[str]) -> MailState:
    match place:
        case ["reply"]:
            return begin(state, Writing.REPLY)
        case ["forward"]:
            return begin(state, Writing.FORWARD)
        case ["attachment", identity]:
            return replace(state, attachment=identity)
        case ["attachment_close"]:
            return replace(state, attachment="")
        case _:
            return _move(state, is_deleted=place == ["delete"])


def _move(state: MailState, *, is_deleted: bool) -> MailState:
    letter = state.known(state.open)
    folder = Folder.BIN if is_deleted else letter.home
    return replace(state.with_letter(replace(letter, folder=folder)), open="")
