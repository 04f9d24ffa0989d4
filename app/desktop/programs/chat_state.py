"""How a chat program stands: conversations, what is open, what is typed in each."""

from dataclasses import dataclass, replace

from app.desktop.days import Day
from app.desktop.program import Scene
from app.desktop.skin import ME

PROGRAM = "program"
PHONE = "phone"
WEB = "web"


@dataclass(frozen=True, slots=True)
class Message:
    """One message. `author` is the key of a person, or `ME`."""

    author: str
    text: str
    day: Day = Day.TODAY
    time: str = ""


@dataclass(frozen=True, slots=True)
class Conversation:
    """Messages with one person or a group, oldest first.

    `people` are all but the player; `name` is a group's and empty for one person. `typed` waits in
    the field. One of `answers` arrives after each message the player sends.
    """

    id: str
    name: str
    people: tuple[str, ...]
    messages: tuple[Message, ...] = ()
    unread: int = 0
    quick_replies: tuple[str, ...] = ()
    answers: tuple[Message, ...] = ()
    typed: str = ""

    @property
    def is_group(self) -> bool:
        """True for a conversation of several people."""
        return bool(self.name)

    @property
    def waits_for_me(self) -> bool:
        """True when the last word is somebody else's."""
        return bool(self.messages) and self.messages[-1].author != ME


@dataclass(frozen=True, slots=True)
class Sent:
    """A message the player sent, in the order it happened."""

    to: str
    text: str


@dataclass(frozen=True, slots=True)
class ChatState:
    """The chat program. Newest conversation first; `open` is an id or empty."""

    layout: str
    scene: Scene
    contacts: tuple[str, ...]
    conversations: tuple[Conversation, ...]
    open: str = ""
    is_choosing: bool = False
    sent: tuple[Sent, ...] = ()

    @property
    def conversation(self) -> Conversation | None:
        """The open conversation, if there is one."""
        return next((each for each in self.conversations if each.id == self.open), None)

    def name_of(self, conversation: Conversation) -> str:
        """Return what a conversation is called."""
        return conversation.name or self.scene.skin.person(conversation.people[0]).name

    def with_conversation(self, conversation: Conversation) -> "ChatState":
        """Return the state with this conversation in place of the one with its id."""
        conversations = tuple(
            conversation if each.id == conversation.id else each for each in self.conversations
        )
        return replace(self, conversations=conversations)

    def on_top(self, conversation: Conversation) -> "ChatState":
        """Return the state with this conversation as the newest one."""
        rest = tuple(each for each in self.conversations if each.id != conversation.id)
        return replace(self, conversations=(conversation, *rest))
