"""Reading, deleting and finding mail, in the program, on the web and on the phone."""

import pytest

from app.desktop.elements import Button, Dialog
from app.desktop.programs.mail import Mail
from app.desktop.setup import SetupProblem
from tests.app.desktop.playing import Played, start
from tests.app.desktop.samples import FULL, LETTER, press, write

PROGRAM = Mail()


@pytest.fixture(params=["program", "web"])
def mail(request: pytest.FixtureRequest) -> Played:
    return start(PROGRAM, request.param)


def is_enabled(played: Played, identity: str) -> bool:
    button = played.element(identity)
    return isinstance(button, Button) and button.is_enabled


def test_the_inbox_shows_who_wrote_what_and_when(mail: Played) -> None:
    letter = mail.item("mail/letter/shift")

    assert (letter.title, letter.subtitle, letter.note) == ("Kofi", "Friday", "07:45")
    assert letter.picture == "portrait/kofi"
    assert mail.item("mail/letter/thanks").title == "Mrs Vidal"
    assert mail.item("mail/letter/thanks").note == "Monday"


def test_a_new_mail_is_strong_and_counted_until_it_is_read(mail: Played) -> None:
    assert mail.item("mail/letter/shift").is_strong
    assert mail.item("mail/folder/inbox").badge == "1 new"

    read = mail.do(press("mail/letter/shift"))

    assert read.fact("mail.letter.shift.read") == "yes"
    assert read.item("mail/folder/inbox").badge == ""


def test_an_open_mail_shows_everything_in_it(mail: Played) -> None:
    mail = mail.do(press("mail/letter/shift"))

    assert mail.fact("mail.open") == "shift"
    assert mail.text("mail/reading/subject") == "Friday"
    assert mail.text("mail/reading/address") == "kofi@wheelwise.example"
    assert mail.text("mail/reading/receiver") == "To Ana"
    assert mail.text("mail/reading/body") == "Can you come at 7?"


def test_the_program_shows_the_letters_beside_the_open_one() -> None:
    opened = start(PROGRAM, "program").do(press("mail/letter/shift"))

    assert opened.item("mail/letter/shift").is_chosen
    assert opened.text("mail/reading/subject") == "Friday"


def test_the_phone_shows_one_page_after_the_other() -> None:
    phone = start(PROGRAM, "phone")
    assert phone.element("mail/reply") is None

    opened = phone.do(press("mail/letter/shift"))
    assert opened.element("mail/letter/shift") is None
    assert is_enabled(opened, "mail/reply")

    back = opened.do(press("mail/back"))
    assert back.item("mail/letter/shift").badge == ""


def test_the_phone_sends_an_answer_and_shows_it_in_sent() -> None:
    phone = start(PROGRAM, "phone").do(
        press("mail/letter/shift"),
        press("mail/reply"),
        write("mail/body", "Yes"),
        press("mail/send"),
    )
    assert phone.text("mail/answer") == "Your mail is sent."

    folders = phone.do(press("mail/to_folders"))
    assert folders.element("mail/letter/shift") is None
    assert folders.do(press("mail/back")).text("mail/folder_title") == "Inbox"

    sent = folders.do(press("mail/folder/sent"))

    assert sent.item("mail/letter/sent.0").title == "To Kofi"


def test_the_web_shows_one_page_after_the_other() -> None:
    opened = start(PROGRAM, "web").do(press("mail/letter/shift"))

    assert opened.element("mail/letters") is None

    back = opened.do(press("mail/back"))

    assert back.element("mail/letters") is not None
    assert back.fact("mail.open") == ""


def test_only_the_web_has_an_address_and_it_follows_the_page() -> None:
    web = start(PROGRAM, "web")

    assert PROGRAM.address(start(PROGRAM, "program").state) == ""
    assert PROGRAM.address(web.state) == "https://mail.wheelwise.example/inbox"
    sent = web.do(press("mail/folder/sent"))
    assert PROGRAM.address(sent.state) == "https://mail.wheelwise.example/sent"
    assert PROGRAM.address(web.do(press("mail/new")).state) == "https://mail.wheelwise.example/new"


def test_without_an_open_mail_there_is_nothing_to_answer() -> None:
    mail = start(PROGRAM, "program")

    assert not is_enabled(mail, "mail/reply")
    assert mail.ignores(press("mail/reply"))
    assert mail.ignores(press("mail/delete"))
    assert mail.text("mail/nothing_open") == "Choose a mail to read it."


def test_a_deleted_mail_lies_in_the_bin_and_can_be_put_back(mail: Played) -> None:
    mail = mail.do(press("mail/letter/shift"), press("mail/delete"))

    assert mail.fact("mail.letter.shift.folder") == "bin"
    assert mail.element("mail/letter/shift") is None

    mail = mail.do(press("mail/folder/bin"), press("mail/letter/shift"))

    assert mail.element("mail/delete") is None

    mail = mail.do(press("mail/put_back"))

    assert mail.fact("mail.letter.shift.folder") == "inbox"


def test_a_sent_mail_goes_back_to_sent(mail: Played) -> None:
    mail = mail.do(press("mail/folder/sent"), press("mail/letter/order"), press("mail/delete"))
    mail = mail.do(press("mail/folder/bin"), press("mail/letter/order"), press("mail/put_back"))

    assert mail.fact("mail.letter.order.folder") == "sent"


def test_sent_shows_who_got_the_mail(mail: Played) -> None:
    mail = mail.do(press("mail/folder/sent"))

    assert mail.item("mail/letter/order").title == "To Bram"
    assert mail.fact("mail.folder") == "sent"


def test_an_empty_folder_says_so(mail: Played) -> None:
    mail = mail.do(press("mail/folder/bin"), press("mail/letter/old"), press("mail/put_back"))

    assert mail.text("mail/empty") == "This folder is empty."


def test_an_attachment_opens_as_text_in_front_of_the_mail(mail: Played) -> None:
    mail = mail.do(press("mail/letter/shift"), press("mail/attachment/roster"))

    dialog = mail.element("mail/attachment_view")
    assert isinstance(dialog, Dialog)
    assert dialog.title == "Roster.txt"
    assert mail.text("mail/attachment_text") == "Friday: 07:00"
    assert mail.fact("mail.attachment") == "roster"
    assert mail.ignores(press("mail/reply"))

    mail = mail.do(press("mail/attachment_close"))

    assert mail.fact("mail.attachment") == ""
    assert mail.element("mail/attachment_view") is None


def test_a_mailbox_may_be_empty_and_knows_everybody() -> None:
    mail = start(PROGRAM, "program", {}).do(press("mail/new"))

    contacts = [each for each in mail.ids() if each.startswith("mail/contact/")]

    assert contacts == ["mail/contact/kofi", "mail/contact/jasmin", "mail/contact/bram"]


@pytest.mark.parametrize(
    "content",
    [
        {"inbox": [{**LETTER, "from": "zoe"}]},
        {"inbox": [LETTER, LETTER]},
        {"inbox": [LETTER], "bin": [LETTER]},
        {"inbox": [{**LETTER, "subject": ""}]},
        {"inbox": [{**LETTER, "day": "someday"}]},
        {"inbox": [{**LETTER, "attachments": [{"id": "a", "name": "A.txt"}]}]},
        {"inbox": [{**LETTER, "colour": "red"}]},
        {"sent": [{"id": "a", "subject": "A", "body": "To nobody."}]},
        {"outbox": []},
        {"contacts": ["zoe"]},
    ],
)
def test_a_setup_that_does_not_fit_is_refused(content: dict[str, object]) -> None:
    with pytest.raises(SetupProblem):
        start(PROGRAM, "program", content)


def test_the_setup_is_only_read() -> None:
    before = repr(FULL["mail"])

    start(PROGRAM, "program").do(press("mail/letter/shift"), press("mail/delete"))

    assert repr(FULL["mail"]) == before
