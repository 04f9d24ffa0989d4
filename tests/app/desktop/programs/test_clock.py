"""Clocking in and out, on the wall, on the phone and on the web; repairing what was forgotten."""

import pytest

from app.desktop.programs.clock import TimeClock
from app.desktop.setup import SetupProblem
from tests.app.desktop.playing import Played, start
from tests.app.desktop.samples import FULL, pick, press

PROGRAM = TimeClock()
FORM = (
    pick("clock/form/day", "tuesday"),
    pick("clock/form/kind", "go"),
    pick("clock/form/time", "16:00"),
    pick("clock/form/reason", "forgot"),
)


@pytest.fixture
def terminal() -> Played:
    return start(PROGRAM, "terminal")


@pytest.fixture(params=["phone", "web"])
def phone(request: pytest.FixtureRequest) -> Played:
    return start(PROGRAM, request.param)


@pytest.fixture
def form(phone: Played) -> Played:
    return phone.do(press("clock/tab/week"), press("clock/forgot"))


def type_badge(played: Played, number: str) -> Played:
    return played.do(*(press(f"clock/keypad/{key}") for key in number))


def test_the_terminal_greets_the_badge_it_knows(terminal: Played) -> None:
    terminal = type_badge(terminal, "1042")
    assert terminal.fact("clock.badge_fits") == "yes"

    terminal = terminal.do(press("clock/keypad/ok"))

    assert terminal.fact("clock.page") == "choose"
    assert terminal.text("clock/hello") == "Hello, Ana."
    assert terminal.text("clock/status") == "You are not at work."
    assert terminal.text("clock/nothing_today") == "You have not clocked in today."


def test_another_badge_number_is_answered_kindly(terminal: Played) -> None:
    terminal = type_badge(terminal, "1043").do(press("clock/keypad/ok"))

    assert terminal.text("clock/answer") == "This badge number does not match. Try again."
    assert terminal.fact("clock.answer") == "badge_not_fitting"

    terminal = type_badge(terminal, "10942").do(press("clock/keypad/back"))

    assert terminal.element("clock/answer") is None


def test_ok_without_a_badge_number_asks_for_it(terminal: Played) -> None:
    terminal = terminal.do(press("clock/keypad/ok"))

    assert terminal.text("clock/answer") == "Type your badge number first."


def test_a_day_at_the_terminal_from_clocking_in_to_clocking_out(terminal: Played) -> None:
    terminal = type_badge(terminal, "1042").do(press("clock/keypad/ok"), press("clock/come"))

    assert terminal.text("clock/confirmed/words") == "You are clocked in."
    assert terminal.text("clock/confirmed/time") == "07:58"
    assert terminal.fact("clock.status") == "in"

    terminal = terminal.do(press("clock/done"))

    assert terminal.fact("clock.page") == "badge"
    assert terminal.fact("clock.badge_fits") == "no"
    assert terminal.text("clock/time") == "16:03"

    terminal = type_badge(terminal, "1042").do(press("clock/keypad/ok"))

    assert terminal.table("clock/today").rows == (("Clock in", "07:58"),)

    terminal = terminal.do(press("clock/go"), press("clock/done"))

    assert terminal.fact("clock.made") == "2"
    assert terminal.fact("clock.made.0.kind") == "come"
    assert terminal.fact("clock.made.1.kind") == "go"
    assert terminal.fact("clock.made.1.time") == "16:03"
    assert terminal.fact("clock.time") == "16:03"


def test_the_terminal_can_be_left_without_clocking(terminal: Played) -> None:
    terminal = type_badge(terminal, "1042").do(press("clock/keypad/ok"), press("clock/cancel"))

    assert terminal.fact("clock.page") == "badge"
    assert terminal.fact("clock.made") == "0"


def test_clocking_in_twice_is_answered_in_words(phone: Played) -> None:
    phone = phone.do(press("clock/come"), press("clock/done"), press("clock/come"))

    assert phone.text("clock/answer") == "You are already clocked in."
    assert phone.fact("clock.made") == "1"


def test_clocking_out_without_being_in_is_answered_in_words(phone: Played) -> None:
    phone = phone.do(press("clock/go"))

    assert phone.text("clock/answer") == "You are already clocked out."
    assert phone.fact("clock.status") == "out"


def test_a_break_begins_and_ends_on_the_phone(phone: Played) -> None:
    assert phone.ignores(press("clock/pause"))

    phone = phone.do(press("clock/come"), press("clock/done"), press("clock/pause"))
    assert phone.text("clock/confirmed/words") == "Your break has started."

    phone = phone.do(press("clock/done"))
    assert phone.text("clock/status") == "You are on a break."
    assert phone.ignores(press("clock/pause"))

    phone = phone.do(press("clock/resume"))
    assert phone.text("clock/confirmed/words") == "Your break is over."
    assert phone.do(press("clock/done")).text("clock/status") == "You are at work."


def test_one_can_go_home_from_a_break(phone: Played) -> None:
    phone = phone.do(press("clock/come"), press("clock/done"), press("clock/pause"))

    phone = phone.do(press("clock/done"), press("clock/go"))

    assert phone.text("clock/confirmed/words") == "You are clocked out."


def test_the_phone_shows_the_past_days_with_what_is_missing(phone: Played) -> None:
    phone = phone.do(press("clock/tab/week"))

    assert phone.table("clock/days").rows == (
        ("Monday", "07:58", "16:01"),
        ("Tuesday", "08:00", "missing"),
    )


def test_a_forgotten_clocking_is_asked_for_and_waits(form: Played) -> None:
    assert form.text("clock/form/receiver") == "This goes to Jasmin."

    sent = form.do(*FORM, press("clock/form/send"))

    assert sent.fact("clock.page") == "requests"
    assert sent.text("clock/answer") == "Your request is sent."
    assert sent.fact("clock.sent") == "1"
    assert sent.fact("clock.request.0.day") == "tuesday"
    assert sent.fact("clock.request.0.kind") == "go"
    assert sent.fact("clock.request.0.time") == "16:00"
    assert sent.fact("clock.request.0.reason") == "forgot"
    assert sent.fact("clock.request.0.status") == "waiting"
    assert sent.text("clock/requests/1/what") == "Tuesday: Clock out, 16:00"
    assert sent.text("clock/requests/1/status") == "waiting"
    assert sent.do(press("clock/tab/week")).table("clock/days").rows[1][2] == "waiting"


def test_the_newest_request_is_on_top_of_the_earlier_ones(form: Played) -> None:
    sent = form.do(*FORM, press("clock/form/send"))

    cards = [each for each in sent.ids() if each in ("clock/requests/0", "clock/requests/1")]

    assert cards == ["clock/requests/1", "clock/requests/0"]
    assert sent.text("clock/requests/0/status") == "approved"
    assert sent.text("clock/requests/0/receiver") == "Sent to Jasmin"


def test_an_approved_request_fills_the_day_in() -> None:
    content = {
        **FULL["clock"],
        "requests": [{"day": "tuesday", "kind": "go", "time": "16:00", "status": "approved"}],
    }

    phone = start(PROGRAM, "phone", content).do(press("clock/tab/week"))

    assert phone.table("clock/days").rows[1] == ("Tuesday", "08:00", "16:00")


def test_the_form_says_what_is_still_missing(form: Played) -> None:
    asked = []
    for choice in FORM:
        form = form.do(press("clock/form/send"))
        asked.append(form.fact("clock.answer"))
        form = form.do(choice)

    assert asked == ["choose_day", "choose_kind", "choose_time", "choose_reason"]
    assert form.element("clock/answer") is None
    assert form.fact("clock.form.reason") == "forgot"


def test_the_form_can_be_left_and_begins_anew(form: Played) -> None:
    left = form.do(FORM[0], press("clock/form/cancel"))
    assert left.fact("clock.page") == "week"

    again = left.do(press("clock/forgot"))
    assert again.fact("clock.form.day") == ""


def test_only_offered_days_and_times_can_be_picked(form: Played) -> None:
    assert form.ignores(pick("clock/form/day", "friday"))
    assert form.ignores(pick("clock/form/time", "03:00"))


def test_a_phone_may_have_no_days_and_no_requests() -> None:
    phone = start(PROGRAM, "phone", {})

    week = phone.do(press("clock/tab/week"))
    requests = phone.do(press("clock/tab/requests"))

    assert week.text("clock/week/empty") == "There are no days to show."
    assert week.element("clock/forgot") is None
    assert requests.text("clock/requests/empty") == "You have no requests."
    assert phone.text("clock/time") == "08:02"


def test_the_day_may_have_begun() -> None:
    content = {"status": "in", "today": [{"kind": "come", "time": "07:55"}]}

    phone = start(PROGRAM, "phone", content)

    assert phone.table("clock/today").rows == (("Clock in", "07:55"),)
    assert phone.fact("clock.made") == "0"
    assert phone.do(press("clock/go")).fact("clock.made.0.kind") == "go"


@pytest.mark.parametrize(
    ("layout", "content"),
    [
        ("terminal", {}),
        ("terminal", {"badge": "12a"}),
        ("phone", {"days": [{"day": "monday"}], "hours": ["16:00"]}),
        ("phone", {"days": [{"day": "monday"}, {"day": "monday"}]}),
        ("phone", {"days": [{"day": "someday"}]}),
        ("phone", {"today": [{"kind": "nap", "time": "12:00"}]}),
        ("phone", {"requests": [{"day": "monday", "kind": "go", "time": "16:00"}]}),
        ("phone", {"status": "ill"}),
        ("phone", {"bagde": "1042"}),
    ],
)
def test_a_setup_that_does_not_fit_is_refused(layout: str, content: dict[str, object]) -> None:
    with pytest.raises(SetupProblem):
        start(PROGRAM, layout, content)
