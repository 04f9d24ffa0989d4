"""Read the conversations an exercise puts into the chat program."""

from app.desktop.days import Day
from app.desktop.program import Scene
from app.desktop.programs.chat_state import ChatState, Conversation, Message
from app.desktop.setup import Entry, refuse_twins
from app.desktop.skin import ME
from app.domain.exercise import Setup

SMALLEST_GROUP = 2
"""People in a group besides the player."""


def read(layout: str, content: Setup, scene: Scene) -> ChatState:
    """Return the chat program as an exercise finds it. Raises SetupProblem."""
    setup = Entry(content)
    setup.knows("conversations", "contacts")
    entries = setup.entries("conversations")
    refuse_twins(entries)
    contacts = setup.people("contacts", scene.skin) or scene.skin.others()
    conversations = tuple(_conversation(entry, scene) for entry in entries)
    for entry, conversation in zip(entries, conversations, strict=True):
        if conversation.id in scene.skin.others() and conversation.people != (conversation.id,):
            raise entry.problem("id", "is the key of a person who is somebody else")
    return ChatState(layout, scene, contacts, conversations)


def _conversation(entry: Entry, scene: Scene) -> Conversation:
    entry.knows(
        *("id", "person", "name", "people", "messages"),
        *("unread", "quick_replies", "answers"),
    )
    messages = tuple(_message(each, scene) for each in entry.entries("messages"))
    unread = entry.number("unread")
    if unread > len(messages):
        raise entry.problem("unread", "must not be more than there are messages")
    return Conversation(
        entry.identity(),
        entry.text("name") if "people" in entry.values else "",
        _people(entry, scene),
        messages,
        unread,
        entry.texts("quick_replies"),
        tuple(_message(each, scene) for each in entry.entries("answers")),
    )


def _people(entry: Entry, scene: Scene) -> tuple[str, ...]:
    if "people" not in entry.values:
        return (_not_me(entry, "person", entry.person("person", scene.skin)),)
    people = entry.people("people", scene.skin)
    if len(people) < SMALLEST_GROUP:
        raise entry.problem("people", "must name at least two people")
    return tuple(_not_me(entry, "people", key) for key in people)


def _not_me(entry: Entry, key: str, person: str) -> str:
    if person == ME:
        raise entry.problem(key, "must not be the player")
    return person


def _message(entry: Entry, scene: Scene) -> Message:
    entry.knows("from", "text", "time", "day")
    return Message(
        entry.person("from", scene.skin),
        entry.text("text"),
        entry.word("day", Day, Day.TODAY),
        entry.text("time", ""),
    )
