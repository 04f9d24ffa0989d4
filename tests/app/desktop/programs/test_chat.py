"""Reading and writing messages, beside each other or on a phone."""

import pytest

from app.desktop.elements import Button, Column, Field
from app.desktop.programs.chat import Chat
from app.desktop.setup import SetupProblem
from tests.app.desktop.playing import Played, start
from tests.app.desktop.samples import press, write

PROGRAM = Chat()
TALK = {"id": "jasmin", "person": "jasmin", "messages": [{"from": "jasmin", "text": "Hello"}]}


@pytest.fixture(params=["program", "phone", "web"])
def chat(request: pytest.FixtureRequest) -> Played:
    return start(PROGRAM, request.param)


@pytest.fixture
def opened(chat: Played) -> Played:
    return chat.do(press("chat/conversation/jasmin"))


def in_field(played: Played) -> str:
    field = played.element("chat/text")
    assert isinstance(field, Field)
    return field.value


def can_send(played: Played) -> bool:
    button = played.element("chat/send")
    return isinstance(button, Button) and button.is_enabled


def test_the_conversations_show_the_last_words_and_what_is_new(chat: Played) -> None:
    jasmin = chat.item("chat/conversation/jasmin")
    group = chat.item("chat/conversation/morning")

    assert (jasmin.title, jasmin.subtitle, jasmin.note) == ("Jasmin", "Where are you?", "07:59")
    assert (jasmin.badge, jasmin.is_strong) == ("1 new", True)
    assert (group.title, group.subtitle) == ("Morning shift", "You: Good.")
    assert (group.note, group.badge) == ("Yesterday 15:10", "")
    assert chat.fact("chat.unread") == "1"


def test_opening_a_conversation_reads_it(opened: Played) -> None:
    assert opened.fact("chat.open") == "jasmin"
    assert opened.fact("chat.unread") == "0"
    assert opened.fact("chat.unread.jasmin") == "0"
    assert opened.bubbles() == ["Jasmin: Where are you?"]
    assert opened.text("chat/header/who") == "Supervisor"


def test_a_group_names_its_people_and_who_wrote_what(chat: Played) -> None:
    group = chat.do(press("chat/conversation/morning"))

    assert group.text("chat/header/who") == "Kofi, Bram and you"
    assert group.bubbles() == ["Bram: The van is here.", "You: Good."]


def test_the_newest_messages_are_shown_first_of_all(opened: Played) -> None:
    messages = opened.element("chat/messages")

    assert isinstance(messages, Column)
    assert messages.is_anchored_at_end


def test_a_message_is_typed_and_sent_and_answered(opened: Played) -> None:
    typed = opened.do(write("chat/text", " The bus is late. "))
    assert typed.fact("chat.text") == " The bus is late. "

    sent = typed.do(press("chat/send"))

    assert sent.fact("chat.sent.count") == "1"
    assert sent.fact("chat.sent.0.to") == "jasmin"
    assert sent.fact("chat.sent.0.text") == "The bus is late."
    assert in_field(sent) == ""
    assert sent.bubbles()[1:] == ["You: The bus is late.", "Jasmin: Thank you."]

    again = sent.do(write("chat/text", "Bye"), press("chat/send"))

    assert again.bubbles()[3:] == ["You: Bye"]
    assert again.fact("chat.sent.1.text") == "Bye"


def test_an_empty_message_cannot_be_sent(opened: Played) -> None:
    assert not can_send(opened)
    assert not can_send(opened.do(write("chat/text", "  ")))
    assert can_send(opened.do(write("chat/text", "Hi")))
    assert opened.ignores(press("chat/send"))


def test_enter_sends(opened: Played) -> None:
    field = opened.element("chat/text")

    assert isinstance(field, Field)
    assert field.enter_presses == "chat/send"


def test_a_quick_reply_puts_its_words_into_the_field(opened: Played) -> None:
    quick = opened.do(press("chat/quick/0"))

    assert in_field(quick) == "I am on my way."
    assert quick.do(press("chat/quick/1")).fact("chat.text") == "I am here."


def test_quick_replies_go_once_the_last_word_is_mine() -> None:
    without_answers = {
        "conversations": [{**TALK, "quick_replies": ["Yes"]}],
    }
    chat = start(PROGRAM, "program", without_answers).do(press("chat/conversation/jasmin"))

    sent = chat.do(press("chat/quick/0"), press("chat/send"))

    assert sent.element("chat/quick") is None


def test_half_typed_words_wait_in_their_conversation(opened: Played) -> None:
    typed = opened.do(write("chat/text", "I am"))
    back = typed.do(press("chat/back")) if typed.state.layout == "phone" else typed

    other = back.do(press("chat/conversation/morning"))
    assert in_field(other) == ""

    other = other.do(press("chat/back")) if typed.state.layout == "phone" else other
    assert in_field(other.do(press("chat/conversation/jasmin"))) == "I am"


def test_a_conversation_one_writes_in_moves_to_the_top(chat: Played) -> None:
    sent = chat.do(press("chat/conversation/morning"), write("chat/text", "Hi"), press("chat/send"))
    sent = sent.do(press("chat/back")) if sent.state.layout == "phone" else sent

    ids = [each for each in sent.ids() if each.startswith("chat/conversation/")]

    assert ids == ["chat/conversation/morning", "chat/conversation/jasmin"]


def test_a_phone_shows_one_page_after_the_other() -> None:
    opened = start(PROGRAM, "phone").do(press("chat/conversation/jasmin"))
    assert opened.element("chat/conversations") is None

    back = opened.do(press("chat/back"))
    assert back.fact("chat.open") == ""
    assert back.element("chat/conversations") is not None


def test_choosing_a_person_can_be_left_on_a_phone() -> None:
    choosing = start(PROGRAM, "phone").do(press("chat/new"))

    back = choosing.do(press("chat/back"))

    assert back.fact("chat.choosing") == "no"


def test_the_program_shows_the_conversations_beside_the_open_one() -> None:
    chat = start(PROGRAM, "program")
    assert chat.text("chat/nothing_open") == "Choose a conversation to read it."

    opened = chat.do(press("chat/conversation/jasmin"))
    assert opened.item("chat/conversation/jasmin").is_chosen


def test_a_new_message_goes_to_a_person_of_the_contacts(chat: Played) -> None:
    choosing = chat.do(press("chat/new"))
    assert choosing.fact("chat.choosing") == "yes"
    assert choosing.item("chat/contact/kofi").subtitle == "Planner"

    new = choosing.do(press("chat/contact/kofi"))
    assert new.fact("chat.open") == "kofi"
    assert new.text("chat/no_messages") == "There are no messages yet."

    sent = new.do(write("chat/text", "Hello Kofi"), press("chat/send"))
    assert sent.fact("chat.sent.0.to") == "kofi"


def test_a_new_message_to_somebody_known_opens_that_conversation(chat: Played) -> None:
    known = chat.do(press("chat/new"), press("chat/contact/jasmin"))

    assert known.fact("chat.open") == "jasmin"
    assert known.bubbles() == ["Jasmin: Where are you?"]


def test_a_conversation_without_messages_stays_in_the_list() -> None:
    chat = start(PROGRAM, "phone").do(press("chat/new"), press("chat/contact/kofi"))

    chat = chat.do(press("chat/back"))

    assert chat.item("chat/conversation/kofi").subtitle == ""


def test_there_may_be_no_conversations_yet(chat: Played) -> None:
    empty = start(PROGRAM, chat.state.layout, {})

    assert empty.text("chat/empty") == "There are no conversations yet."


@pytest.mark.parametrize(
    "talk",
    [
        {**TALK, "person": "zoe"},
        {**TALK, "person": "me"},
        {**TALK, "unread": 2},
        {**TALK, "messages": [{"from": "jasmin", "text": ""}]},
        {**TALK, "colour": "red"},
        {"id": "all", "name": "All", "people": ["kofi"]},
        {"id": "all", "name": "All", "people": ["kofi", "me"]},
        {"id": "all", "people": ["kofi", "bram"]},
        {"id": "kofi", "name": "All", "people": ["kofi", "bram"]},
    ],
)
def test_a_setup_that_does_not_fit_is_refused(talk: dict[str, object]) -> None:
    with pytest.raises(SetupProblem):
        start(PROGRAM, "program", {"conversations": [talk]})


def test_two_conversations_with_one_id_are_refused() -> None:
    with pytest.raises(SetupProblem):
        start(PROGRAM, "program", {"conversations": [TALK, TALK]})
