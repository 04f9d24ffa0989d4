"""What the chat program shows: the conversations, and beside or instead of them the open one."""

from app.desktop.days import moment_text
from app.desktop.elements import (
    Bar,
    Bubble,
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
from app.desktop.programs.chat_state import PHONE, WEB, ChatState, Conversation, Message
from app.desktop.site_bar import site_bar
from app.desktop.skin import ME
from app.i18n import _, ngettext


def page(state: ChatState) -> Element:
    """Return the whole program in its layout."""
    if state.layout == PHONE:
        return _phone(state)
    side = Column("chat/side", _side(state), surface=Surface.PANEL, scrolls=True)
    panes = Row("chat/program", (side, _main(state)), shares=(2, 5))
    if state.layout != WEB:
        return panes
    skin = state.scene.skin
    account = Text("chat/account", skin.mail_address(ME), Weight.SMALL)
    return Column("chat/site", (site_bar("chat", skin, account), panes), shares=(0, 1))


def _phone(state: ChatState) -> Element:
    if state.conversation:
        return _open_page(state, state.conversation)
    if state.is_choosing:
        return _contacts_page(state)
    return Column("chat/side", _side(state), scrolls=True)


def _side(state: ChatState) -> tuple[Element, ...]:
    title = Text("chat/title", _("Conversations"), Weight.TITLE)
    new = Button("chat/new", _("New message"), icon="icon/plus", is_pressed=state.is_choosing)
    if not state.conversations:
        return (title, new, Text("chat/empty", _("There are no conversations yet.")))
    items = tuple(_conversation_item(state, each) for each in state.conversations)
    return (title, new, ItemList("chat/conversations", _("Conversations"), items))


def _conversation_item(state: ChatState, conversation: Conversation) -> Item:
    last = conversation.messages[-1] if conversation.messages else None
    unread = conversation.unread
    return Item(
        f"chat/conversation/{conversation.id}",
        state.name_of(conversation),
        subtitle=_said(state, conversation, last) if last else "",
        note=moment_text(last.day, last.time) if last else "",
        picture=_picture(state, conversation),
        is_chosen=conversation.id == state.open,
        is_strong=unread > 0,
        badge=ngettext("{count} new", "{count} new", unread).format(count=unread) if unread else "",
    )


def _said(state: ChatState, conversation: Conversation, message: Message) -> str:
    if message.author != ME and not conversation.is_group:
        return message.text
    return _("{name}: {text}").format(name=_author(state, message), text=message.text)


def _picture(state: ChatState, conversation: Conversation) -> str:
    if conversation.is_group:
        return "icon/users"
    return state.scene.skin.person(conversation.people[0]).portrait


def _author(state: ChatState, message: Message) -> str:
    # Translators: stands over the messages the person has written
    return _("You") if message.author == ME else state.scene.skin.person(message.author).name


def _main(state: ChatState) -> Element:
    if state.conversation:
        return _open_page(state, state.conversation)
    if state.is_choosing:
        return _contacts_page(state)
    hint = Text("chat/nothing_open", _("Choose a conversation to read it."))
    return Column("chat/empty_pane", (hint,), is_centred=True)


def _contacts_page(state: ChatState) -> Column:
    skin = state.scene.skin
    people = tuple(
        Item(
            f"chat/contact/{key}",
            skin.person(key).name,
            subtitle=skin.person(key).job,
            picture=skin.person(key).portrait,
        )
        for key in state.contacts
    )
    question = Text("chat/question", _("Who do you want to write to?"), Weight.TITLE)
    contacts = ItemList("chat/contacts", _("Contacts"), people)
    return Column("chat/choosing", (*_back(state), question, contacts), scrolls=True)


def _back(state: ChatState) -> tuple[Button, ...]:
    if state.layout != PHONE:
        return ()
    return (Button("chat/back", _("Back"), icon="icon/arrow-left", emphasis=Emphasis.QUIET),)


def _open_page(state: ChatState, conversation: Conversation) -> Column:
    messages = Column(
        "chat/messages", _messages(state, conversation), scrolls=True, is_anchored_at_end=True
    )
    parts = (_header(state, conversation), messages, *_quick(conversation), _writing(conversation))
    return Column("chat/open", parts, shares=(0, 1))


def _header(state: ChatState, conversation: Conversation) -> Bar:
    names = [state.scene.skin.person(key).name for key in conversation.people]
    # Translators: names of the people in a group; the player is the last one
    group = _("{names} and you").format(names=", ".join(names))
    job = state.scene.skin.person(conversation.people[0]).job
    words = (
        Text("chat/header/name", state.name_of(conversation), Weight.STRONG),
        Text("chat/header/who", group if conversation.is_group else job, Weight.SMALL),
    )
    portrait = Picture("chat/header/portrait", _picture(state, conversation), size=40)
    named = Column("chat/header/words", words)
    return Bar("chat/header", _("Conversation"), (*_back(state), portrait, named))


def _messages(state: ChatState, conversation: Conversation) -> tuple[Element, ...]:
    if not conversation.messages:
        return (Text("chat/no_messages", _("There are no messages yet.")),)
    return tuple(
        Bubble(
            f"chat/message/{number}",
            _author(state, message),
            message.text,
            note=moment_text(message.day, message.time),
            is_mine=message.author == ME,
        )
        for number, message in enumerate(conversation.messages)
    )


def _quick(conversation: Conversation) -> tuple[Element, ...]:
    if not (conversation.quick_replies and conversation.waits_for_me):
        return ()
    replies = tuple(
        Button(f"chat/quick/{number}", text, is_pressed=text == conversation.typed)
        for number, text in enumerate(conversation.quick_replies)
    )
    return (Bar("chat/quick", _("Quick replies"), replies, surface=Surface.PLAIN),)


def _writing(conversation: Conversation) -> Row:
    field = Field(
        "chat/text",
        _("Message"),
        value=conversation.typed,
        hint=_("Write a message."),
        enter_presses="chat/send",
    )
    send = Button(
        "chat/send",
        _("Send"),
        icon="icon/send",
        emphasis=Emphasis.MAIN,
        is_enabled=bool(conversation.typed.strip()),
    )
    return Row("chat/writing", (field, send), shares=(1, 0), surface=Surface.PANEL)
