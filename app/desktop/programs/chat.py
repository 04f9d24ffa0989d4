"""Chat: open a conversation, read, type or choose a quick reply, send; write to somebody new.

Setup (`*` is translated):
    conversations: newest first, each with
        id
        person: key of the other person; or for a group name* and people: at least two keys
        messages: oldest first, each with from: key or me, text*, time: "07:45", day
        unread: how many of the last messages are new; 0 when missing
        quick_replies*: texts to choose from
        answers: like messages; one arrives after each message the player sends here
    contacts: keys of people to write to; everybody when missing
"""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from app.desktop.elements import Element, Frame
from app.desktop.program import Scene, yes_or_no
from app.desktop.programs.chat_setup import read
from app.desktop.programs.chat_state import (
    PHONE,
    PROGRAM,
    WEB,
    ChatState,
    Conversation,
    Message,
    Sent,
)
from app.desktop.programs.chat_view import page
from app.desktop.skin import ME
from app.desktop.tree import accepts
from app.domain.action import Action
from app.domain.exercise import Setup
from app.i18n import _


class Chat:
    """A chat program: conversations and messages, beside each other or one after the other."""

    name = "chat"
    icon = "icon/messages"
    layouts: Mapping[str, Frame] = MappingProxyType(
        {PROGRAM: Frame.PROGRAM, PHONE: Frame.PHONE, WEB: Frame.BROWSER}
    )

    def title(self) -> str:
        """Return its name as people read it."""
        return _("Chat")

    def start(self, layout: str, content: Setup, scene: Scene) -> ChatState:
        """Return it as an exercise finds it. Raises SetupProblem."""
        return read(layout, content, scene)

    def view(self, state: ChatState) -> Element:
        """Return what it shows."""
        return page(state)

    def address(self, state: ChatState) -> str:
        """Return the address of the conversation it stands at, on the web."""
        if state.layout != WEB:
            return ""
        return f"https://chat.{state.scene.skin.mail_domain}/{state.open}"

    def update(self, state: ChatState, action: Action) -> ChatState:
        """Return it after `action`."""
        if not accepts(page(state), action):
            return state
        match action.target.split("/")[1:]:
            case ["conversation", identity]:
                return _open(state, identity)
            case ["new"]:
                return replace(state, open="", is_choosing=True)
            case ["contact", key]:
                return _write_to(state, key)
            case place:
                return _in_conversation(state, place, action.value)

    def facts(self, state: ChatState) -> Mapping[str, str]:
        """Return what conditions may ask about."""
        opened = state.conversation
        found = {
            "chat.open": state.open,
            "chat.choosing": yes_or_no(state.is_choosing),
            "chat.text": opened.typed if opened else "",
            "chat.unread": str(sum(each.unread > 0 for each in state.conversations)),
            "chat.sent.count": str(len(state.sent)),
        }
        for each in state.conversations:
            found[f"chat.unread.{each.id}"] = str(each.unread)
        for number, sent in enumerate(state.sent):
            found[f"chat.sent.{number}.to"] = sent.to
            found[f"chat.sent.{number}.text"] = sent.text
        return found


def _open(state: ChatState, identity: str) -> ChatState:
    state = replace(state, open=identity, is_choosing=False)
    opened = state.conversation
    return state.with_conversation(replace(opened, unread=0)) if opened else state


def _write_to(state: ChatState, key: str) -> ChatState:
    for each in state.conversations:
        if each.people == (key,):
            return _open(state, each.id)
    return _open(state.on_top(Conversation(key, "", (key,))), key)


def _in_conversation(state: ChatState, place: list[str], value: str) -> ChatState:
    opened = state.conversation
    if opened is None or place == ["back"]:
        return replace(state, open="", is_choosing=False)
    match place:
        case ["quick", number]:
            return state.with_conversation(replace(opened, typed=opened.quick_replies[int(number)]))
        case ["send"]:
            return _send(state, opened)
        case _:
            return state.with_conversation(replace(opened, typed=value))


def _send(state: ChatState, opened: Conversation) -> ChatState:
    text = opened.typed.strip()
    mine = Message(ME, text, time=state.scene.time)
    opened = replace(
        opened,
        messages=(*opened.messages, mine, *opened.answers[:1]),
        answers=opened.answers[1:],
        typed="",
    )
    return replace(state.on_top(opened), sent=(*state.sent, Sent(opened.id, text)))
