"""Answering, writing, sending and keeping mail, in the program and on the web."""

import pytest

from app.desktop.elements import Field
from app.desktop.programs.mail import Mail
from tests.app.desktop.playing import Played, start
from tests.app.desktop.samples import press, write

PROGRAM = Mail()


@pytest.fixture(params=["program", "web"])
def mail(request: pytest.FixtureRequest) -> Played:
    return start(PROGRAM, request.param)


@pytest.fixture
def reply(mail: Played) -> Played:
    return mail.do(press("mail/letter/shift"), press("mail/reply"))


def in_field(played: Played, identity: str) -> str:
    field = played.element(identity)
    assert isinstance(field, Field)
    return field.value


def test_a_reply_knows_who_and_what_it_is_about(reply: Played) -> None:
    assert reply.fact("mail.writing") == "reply"
    assert reply.fact("mail.write.to") == "kofi"
    assert in_field(reply, "mail/to") == "Kofi"
    assert in_field(reply, "mail/subject") == "Re: Friday"
    assert reply.fact("mail.write.body") == ""
    assert reply.element("mail/contacts") is None


def test_a_reply_shows_the_mail_it_answers(reply: Played) -> None:
    assert reply.text("mail/quote/who") == "Kofi wrote:"
    assert reply.text("mail/quote/body") == "Can you come at 7?"


def test_a_sent_reply_lies_in_sent_with_what_it_answers(reply: Played) -> None:
    sent = reply.do(write("mail/body", "Yes, I can."), press("mail/send"))

    assert sent.text("mail/answer") == "Your mail is sent."
    assert sent.fact("mail.answer") == "sent"
    assert sent.fact("mail.writing") == ""
    assert sent.fact("mail.sent.count") == "1"
    assert sent.fact("mail.sent.0.to") == "kofi"
    assert sent.fact("mail.sent.0.subject") == "Re: Friday"
    assert sent.fact("mail.sent.0.body") == "Yes, I can."
    assert sent.fact("mail.sent.0.about") == "shift"

    sent = sent.do(press("mail/folder/sent"))

    assert sent.item("mail/letter/sent.0").note == "08:02"
    assert sent.element("mail/answer") is None

    sent = sent.do(press("mail/letter/sent.0"))

    assert sent.text("mail/reading/body") == "Yes, I can."
    assert sent.text("mail/quote/body") == "Can you come at 7?"


def test_a_reply_to_a_reply_has_one_re_and_goes_to_the_same_person(reply: Played) -> None:
    again = reply.do(write("mail/body", "Yes"), press("mail/send"), press("mail/folder/sent"))

    again = again.do(press("mail/letter/sent.0"), press("mail/reply"))

    assert again.fact("mail.write.subject") == "Re: Friday"
    assert again.fact("mail.write.to") == "kofi"


def test_somebody_outside_can_be_answered_too(mail: Played) -> None:
    sent = mail.do(
        press("mail/letter/thanks"),
        press("mail/reply"),
        write("mail/body", "You are welcome."),
        press("mail/send"),
    )

    assert sent.fact("mail.sent.0.to") == "vidal@customer.example"


def test_passing_on_a_mail_asks_who_gets_it(mail: Played) -> None:
    passed = mail.do(press("mail/letter/shift"), press("mail/forward"))

    assert passed.fact("mail.writing") == "forward"
    assert passed.fact("mail.write.subject") == "Fw: Friday"
    assert passed.fact("mail.write.to") == ""

    passed = passed.do(press("mail/contact/bram"), press("mail/send"))

    assert passed.fact("mail.sent.0.to") == "bram"
    assert passed.fact("mail.sent.0.about") == "shift"

    passed = passed.do(press("mail/folder/sent"), press("mail/letter/sent.0"))

    assert passed.text("mail/reading/body") == "This mail has no text."


def test_a_new_mail_offers_the_contacts_until_the_receiver_is_clear(mail: Played) -> None:
    new = mail.do(press("mail/new"))
    assert new.item("mail/contact/kofi").subtitle == "kofi@wheelwise.example"

    new = new.do(write("mail/to", "br"))
    contacts = [each for each in new.ids() if each.startswith("mail/contact/")]
    assert contacts == ["mail/contact/bram"]
    assert new.fact("mail.write.to") == "br"

    new = new.do(press("mail/contact/bram"))
    assert in_field(new, "mail/to") == "Bram"
    assert new.fact("mail.write.to") == "bram"
    assert new.element("mail/contacts") is None


@pytest.mark.parametrize(
    ("typed", "receiver"),
    [
        (" kofi ", "kofi"),
        ("KOFI@wheelwise.example", "kofi"),
        ("mrs vidal", "vidal@customer.example"),
        ("shop@tools.example", "shop@tools.example"),
    ],
)
def test_a_receiver_can_be_typed(mail: Played, typed: str, receiver: str) -> None:
    new = mail.do(press("mail/new"), write("mail/to", typed), press("mail/send"))

    assert new.fact("mail.sent.0.to") == receiver


@pytest.mark.parametrize("typed", ["", "nobody I know", "kofi@"])
def test_a_mail_without_a_clear_receiver_waits(mail: Played, typed: str) -> None:
    new = mail.do(press("mail/new"), write("mail/subject", "Hi"))
    new = new.do(write("mail/to", typed)) if typed else new

    new = new.do(press("mail/send"))

    assert new.text("mail/answer") == "Choose first who gets this mail."
    assert new.fact("mail.sent.count") == "0"

    new = new.do(write("mail/to", "Kofi"))

    assert new.element("mail/answer") is None


def test_a_half_written_mail_is_kept_when_something_else_is_opened(mail: Played) -> None:
    mail = mail.do(press("mail/new"), write("mail/subject", "Tyres"), press("mail/folder/drafts"))

    assert mail.item("mail/letter/draft.0").subtitle == "Tyres"
    assert mail.item("mail/letter/draft.0").title == "To nobody yet"
    assert mail.item("mail/folder/drafts").badge == "2"


def test_nothing_is_kept_of_a_mail_nobody_wrote_in(mail: Played) -> None:
    untouched = mail.do(press("mail/new"), press("mail/folder/drafts"))
    assert untouched.element("mail/letter/draft.0") is None

    reply = mail.do(press("mail/letter/shift"), press("mail/reply"), press("mail/folder/drafts"))
    assert reply.element("mail/letter/draft.0") is None


def test_a_kept_mail_is_gone_on_with_and_sent_once(mail: Played) -> None:
    mail = mail.do(press("mail/new"), write("mail/to", "Kofi"), press("mail/keep"))
    assert mail.text("mail/answer") == "Your mail is in Drafts."
    assert mail.fact("mail.answer") == "kept"

    mail = mail.do(press("mail/folder/drafts"), press("mail/letter/draft.0"))
    assert mail.fact("mail.write.to") == "kofi"

    mail = mail.do(write("mail/body", "Hello"), press("mail/send"))
    assert mail.fact("mail.sent.0.body") == "Hello"
    assert mail.fact("mail.letter.draft.0.folder") == ""


def test_a_kept_mail_is_kept_again_in_its_own_place(mail: Played) -> None:
    mail = mail.do(press("mail/folder/drafts"), press("mail/letter/idea"))
    mail = mail.do(write("mail/body", "More light"), press("mail/folder/inbox"))

    mail = mail.do(press("mail/folder/drafts"))
    assert mail.element("mail/letter/draft.0") is None

    mail = mail.do(press("mail/letter/idea"))
    assert mail.fact("mail.write.body") == "More light"


def test_a_mail_being_written_is_chosen_in_drafts() -> None:
    mail = start(PROGRAM, "program")

    mail = mail.do(press("mail/folder/drafts"), press("mail/letter/idea"))

    assert mail.item("mail/letter/idea").is_chosen


def test_a_mail_can_be_thrown_away(mail: Played) -> None:
    new = mail.do(press("mail/new"), write("mail/body", "Oh no"), press("mail/throw_away"))
    assert new.fact("mail.writing") == ""
    assert new.do(press("mail/folder/drafts")).element("mail/letter/draft.0") is None

    kept = mail.do(press("mail/folder/drafts"), press("mail/letter/idea"), press("mail/throw_away"))
    assert kept.fact("mail.letter.idea.folder") == "bin"

    kept = kept.do(press("mail/folder/bin"), press("mail/letter/idea"), press("mail/put_back"))
    assert kept.fact("mail.letter.idea.folder") == "drafts"


def test_mails_are_numbered_in_the_order_they_are_sent(mail: Played) -> None:
    for name in ("Kofi", "Bram"):
        mail = mail.do(press("mail/new"), write("mail/to", name), press("mail/send"))

    assert mail.fact("mail.sent.count") == "2"
    assert mail.fact("mail.sent.0.to") == "kofi"
    assert mail.fact("mail.sent.1.to") == "bram"
