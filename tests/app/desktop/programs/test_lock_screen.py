"""Waking, signing in, locking and signing out, as on a computer at work."""

import pytest

from app.desktop.elements import Choice, Field, ItemList
from app.desktop.programs.lock_screen import LockScreen
from app.desktop.setup import SetupProblem
from tests.app.desktop.playing import Played, start
from tests.app.desktop.samples import FULL, pick, press, toggle, write

PROGRAM = LockScreen()


def tiles() -> Played:
    return start(PROGRAM, "tiles").do(press("lock_screen/wake"))


def account() -> Played:
    return start(PROGRAM, "name_and_password").do(press("lock_screen/wake"))


def type_pin(played: Played, pin: str) -> Played:
    return played.do(*(press(f"lock_screen/keypad/{digit}") for digit in pin))


def test_a_sleeping_screen_shows_the_time_and_wakes() -> None:
    asleep = start(PROGRAM, "tiles")

    assert asleep.text("lock_screen/time") == "08:02"
    assert asleep.fact("lock_screen.awake") == "no"
    assert tiles().fact("lock_screen.awake") == "yes"


def test_everybody_with_an_account_has_a_tile() -> None:
    people = tiles().element("lock_screen/people")

    assert isinstance(people, ItemList)
    assert people.is_grid
    assert [each.title for each in people.items] == ["Kofi", "Ana", "Bram"]


def test_the_right_pin_signs_in() -> None:
    played = type_pin(tiles().do(press("lock_screen/person/me")), "2580")

    assert played.fact("lock_screen.person") == "me"
    assert played.fact("lock_screen.secret_fits") == "yes"

    played = played.do(press("lock_screen/keypad/ok"))

    assert played.fact("lock_screen.signed_in") == "yes"
    assert not PROGRAM.covers(played.state)


def test_a_digit_can_be_taken_back() -> None:
    played = type_pin(tiles().do(press("lock_screen/person/me")), "259")

    played = type_pin(played.do(press("lock_screen/keypad/back")), "80")

    assert played.fact("lock_screen.secret_fits") == "yes"


def test_another_pin_is_answered_kindly_and_can_be_typed_again() -> None:
    played = type_pin(tiles().do(press("lock_screen/person/me")), "1111")

    played = played.do(press("lock_screen/keypad/ok"))

    assert played.text("lock_screen/answer") == "This PIN does not match. Try again."
    assert played.fact("lock_screen.answer") == "not_fitting"

    played = type_pin(played, "2580")

    assert played.element("lock_screen/answer") is None
    assert played.fact("lock_screen.secret_fits") == "yes"


def test_ok_without_a_pin_asks_for_one() -> None:
    played = tiles().do(press("lock_screen/person/me"), press("lock_screen/keypad/ok"))

    assert played.text("lock_screen/answer") == "Type your PIN first."


def test_the_pin_opens_only_the_own_account() -> None:
    played = type_pin(tiles().do(press("lock_screen/person/kofi")), "2580")

    played = played.do(press("lock_screen/keypad/ok"))

    assert played.fact("lock_screen.signed_in") == "no"
    assert played.fact("lock_screen.answer") == "not_fitting"


def test_another_person_can_be_chosen() -> None:
    played = type_pin(tiles().do(press("lock_screen/person/kofi")), "25")

    played = played.do(press("lock_screen/other"))

    assert played.fact("lock_screen.person") == ""
    assert played.element("lock_screen/people") is not None


def test_an_account_and_its_password_sign_in() -> None:
    played = account().do(
        pick("lock_screen/account", "me"),
        write("lock_screen/password", "2580"),
        press("lock_screen/sign_in"),
    )

    assert played.fact("lock_screen.signed_in") == "yes"


def test_the_person_who_was_here_last_stands_there_until_another_is_chosen() -> None:
    played = start(PROGRAM, "last_person").do(press("lock_screen/wake"))
    assert played.text("lock_screen/name") == "Kofi"
    assert played.item("lock_screen/person/kofi").is_chosen

    played = played.do(write("lock_screen/password", "25"), press("lock_screen/person/me"))
    assert played.text("lock_screen/name") == "Ana"
    assert played.fact("lock_screen.secret_fits") == "no"

    played = played.do(write("lock_screen/password", "2580"), press("lock_screen/sign_in"))
    assert played.fact("lock_screen.signed_in") == "yes"


@pytest.mark.parametrize("leaving", ["lock_screen/lock", "lock_screen/sign_out"])
def test_whoever_leaves_is_the_last_person(leaving: str) -> None:
    content = {**FULL["lock_screen"], "starts": "signed_in"}

    played = start(PROGRAM, "last_person", content).do(press(leaving))

    assert played.fact("lock_screen.person") == "me"
    assert PROGRAM.covers(played.state)


def test_enter_in_the_password_presses_sign_in() -> None:
    password = account().element("lock_screen/password")

    assert isinstance(password, Field)
    assert password.enter_presses == "lock_screen/sign_in"


def test_the_password_is_hidden_until_it_is_shown() -> None:
    hidden = account().do(write("lock_screen/password", "25")).element("lock_screen/password")
    played = account().do(toggle("lock_screen/show"))
    shown = played.element("lock_screen/password")

    assert isinstance(hidden, Field)
    assert isinstance(shown, Field)
    assert hidden.is_secret
    assert not shown.is_secret
    assert played.fact("lock_screen.shown") == "yes"


def test_signing_in_says_what_is_missing() -> None:
    played = account().do(press("lock_screen/sign_in"))
    assert played.text("lock_screen/answer") == "Choose your account first."

    played = played.do(pick("lock_screen/account", "me"), press("lock_screen/sign_in"))
    assert played.text("lock_screen/answer") == "Type your password first."

    played = played.do(write("lock_screen/password", "0"), press("lock_screen/sign_in"))
    assert played.text("lock_screen/answer") == "This password does not match. Try again."


def test_a_password_typed_before_the_account_is_kept() -> None:
    played = account().do(write("lock_screen/password", "2580"), press("lock_screen/sign_in"))

    played = played.do(pick("lock_screen/account", "me"), press("lock_screen/sign_in"))

    assert played.fact("lock_screen.signed_in") == "yes"


def test_locking_keeps_the_person_and_asks_for_the_pin_again() -> None:
    played = type_pin(tiles().do(press("lock_screen/person/me")), "2580")
    played = played.do(press("lock_screen/keypad/ok"), press("lock_screen/lock"))

    assert played.fact("lock_screen.locked") == "yes"
    assert played.fact("lock_screen.signed_in") == "no"
    assert PROGRAM.covers(played.state)

    played = played.do(press("lock_screen/wake"))

    assert played.text("lock_screen/name") == "Ana"


def test_signing_out_asks_who_is_next() -> None:
    content = {**FULL["lock_screen"], "starts": "signed_in"}

    played = start(PROGRAM, "tiles", content).do(press("lock_screen/sign_out"))

    assert played.fact("lock_screen.signed_in") == "no"
    assert played.fact("lock_screen.person") == ""
    assert played.text("lock_screen/question") == "Who are you?"


def test_a_computer_can_be_awake_from_the_start() -> None:
    content = {**FULL["lock_screen"], "starts": "awake"}

    account_choice = start(PROGRAM, "name_and_password", content).element("lock_screen/account")

    assert isinstance(account_choice, Choice)
    assert [each.label for each in account_choice.options] == ["Kofi", "Ana", "Bram"]


@pytest.mark.parametrize(
    ("layout", "changed"),
    [
        ("tiles", {"people": ["kofi"]}),
        ("tiles", {"people": ["me", "kofi", "kofi"]}),
        ("tiles", {"secret": "pass"}),
        ("name_and_password", {"secret": ""}),
        ("tiles", {"starts": "broken"}),
        ("tiles", {"pepole": []}),
    ],
)
def test_a_setup_that_does_not_fit_is_refused(layout: str, changed: dict[str, object]) -> None:
    with pytest.raises(SetupProblem):
        start(PROGRAM, layout, {**FULL["lock_screen"], **changed})


def with_second_step() -> Played:
    content = {**FULL["lock_screen"], "code": "6093", "starts": "awake"}
    return start(PROGRAM, "name_and_password", content).do(
        pick("lock_screen/account", "me"),
        write("lock_screen/password", "2580"),
        press("lock_screen/sign_in"),
    )


def test_a_code_from_the_phone_is_the_second_step() -> None:
    played = with_second_step()
    assert played.fact("lock_screen.signed_in") == "no"

    played = type_pin(played, "6093")
    assert played.fact("lock_screen.code_fits") == "yes"

    played = played.do(press("lock_screen/keypad/ok"))
    assert played.fact("lock_screen.signed_in") == "yes"
    assert played.fact("lock_screen.asks_code") == "no"


def test_another_code_is_answered_kindly() -> None:
    played = with_second_step().do(press("lock_screen/keypad/ok"))
    assert played.text("lock_screen/answer") == "Press the numbers first."

    played = type_pin(played, "2580").do(press("lock_screen/keypad/ok"))
    assert played.fact("lock_screen.signed_in") == "no"
    expected = "This code does not match. Look at the message again."
    assert played.text("lock_screen/answer") == expected


def test_the_second_step_leads_back_to_the_password() -> None:
    played = with_second_step().do(press("lock_screen/other"))

    assert played.fact("lock_screen.asks_code") == "no"
    assert isinstance(played.element("lock_screen/password"), Field)
