"""The phone opens with its PIN, keeps messages, and a trap is reported, not paid."""

import pytest

from app.desktop.programs.phone import Phone
from app.desktop.setup import SetupProblem
from tests.app.desktop.playing import Played, start
from tests.app.desktop.samples import FULL, SCENE, press

PROGRAM = Phone()


@pytest.fixture
def locked() -> Played:
    return start(PROGRAM, "phone")


@pytest.fixture
def phone(locked: Played) -> Played:
    return typed(locked, "2580")


def typed(played: Played, digits: str) -> Played:
    return played.do(
        *(press(f"phone/keypad/{digit}") for digit in digits), press("phone/keypad/ok")
    )


def test_a_locked_phone_shows_no_messages(locked: Played) -> None:
    assert locked.fact("phone.locked") == "yes"
    assert locked.ignores(press("phone/app/messages"))


def test_another_pin_is_answered_kindly(locked: Played) -> None:
    locked = typed(locked, "1234")

    assert locked.text("phone/answer") == "This PIN does not match. Try again."
    assert locked.fact("phone.entered") == ""


def test_the_pin_opens_the_phone_and_lock_closes_it(phone: Played) -> None:
    assert phone.fact("phone.page") == "home"
    assert phone.item("phone/app/messages").badge == "1 new"

    assert phone.do(press("phone/lock")).fact("phone.locked") == "yes"


def test_the_code_of_a_message_signs_in_at_work(phone: Played) -> None:
    phone = phone.do(press("phone/app/messages"), press("phone/thread/kofi"), press("phone/home"))
    phone = typed(phone.do(press("phone/app/sign_in")), "4712")
    assert phone.text("phone/answer") == ("This code does not match. Look at the message again.")

    phone = typed(phone, "4711")

    assert phone.fact("phone.signed_in") == "yes"
    assert phone.do(press("phone/lock")).fact("phone.signed_in") == "no"


def test_a_trap_is_reported_and_deleted(phone: Played) -> None:
    phone = phone.do(press("phone/app/messages"), press("phone/thread/trap"))
    phone = phone.do(press("phone/report"))
    assert phone.text("phone/answer") == "Jasmin knows it and warns the others."
    assert phone.ignores(press("phone/report"))

    phone = phone.do(press("phone/delete"))
    assert phone.fact("phone.deleted.trap") == "yes"
    assert phone.element("phone/thread/trap") is None
    assert phone.text("phone/answer") == "The message is deleted."


def test_a_link_leads_to_a_page_that_says_what_it_wants(phone: Played) -> None:
    phone = phone.do(press("phone/app/messages"), press("phone/thread/trap"), press("phone/link"))

    assert phone.text("phone/link/asks") == "This page asks for the number of your bank card."
    assert phone.do(press("phone/back")).fact("phone.page") == "thread"


def test_a_code_on_a_poster_shows_its_address_before_anything_opens(phone: Played) -> None:
    phone = phone.do(press("phone/app/camera"))
    assert phone.text("phone/poster/title") == "Free lunch!"
    assert phone.element("phone/link") is None

    phone = phone.do(press("phone/scan"))
    assert phone.fact("phone.scanned") == "yes"
    assert phone.fact("phone.page") == "camera"

    opened = phone.do(press("phone/link"))
    assert opened.text("phone/link/address") == "lunch.example"
    assert opened.do(press("phone/back")).fact("phone.page") == "camera"

    phone = phone.do(press("phone/report"))
    assert phone.fact("phone.reported.poster") == "yes"
    assert phone.fact("phone.reported.trap") == "no"
    assert phone.text("phone/answer") == "Jasmin knows it and warns the others."


def test_without_a_poster_there_is_no_camera() -> None:
    content = {key: value for key, value in FULL["phone"].items() if key not in {"pin", "poster"}}

    assert start(PROGRAM, "phone", content).element("phone/app/camera") is None


def test_a_poster_that_is_no_poster_is_named() -> None:
    with pytest.raises(SetupProblem, match="'poster' must have named parts"):
        PROGRAM.start("phone", {**FULL["phone"], "poster": "Free lunch!"}, SCENE)


def test_back_leads_home_page_by_page(phone: Played) -> None:
    assert phone.ignores(press("phone/back"))

    phone = phone.do(press("phone/app/messages"), press("phone/thread/kofi"), press("phone/back"))
    assert phone.fact("phone.page") == "messages"
    assert phone.do(press("phone/back")).fact("phone.page") == "home"


def test_without_a_pin_the_phone_is_open() -> None:
    content = {key: value for key, value in FULL["phone"].items() if key not in {"pin", "code"}}
    phone = start(PROGRAM, "phone", content)

    assert phone.fact("phone.page") == "home"
    assert phone.element("phone/lock") is None
    assert phone.element("phone/app/sign_in") is None


def test_a_sender_without_messages_is_named() -> None:
    threads = [{"id": "kofi", "from": "kofi"}]

    with pytest.raises(SetupProblem, match=r"'threads\[0\].messages' must have"):
        PROGRAM.start("phone", {**FULL["phone"], "threads": threads}, SCENE)
