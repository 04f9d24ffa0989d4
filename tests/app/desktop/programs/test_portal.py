"""The staff portal: leave is checked before it is sent, being ill stays private, payslips add up."""

from dataclasses import replace
from typing import Any

import pytest

from app.desktop.programs.portal import Portal
from app.desktop.setup import SetupProblem
from tests.app.desktop.playing import Played, start
from tests.app.desktop.samples import FULL, SCENE, pick, press

PROGRAM = Portal()


@pytest.fixture
def web() -> Played:
    return start(PROGRAM, "web")


@pytest.fixture
def phone() -> Played:
    return start(PROGRAM, "phone")


def ask(played: Played, kind: str, first: str, last: str) -> Played:
    return played.do(
        press("portal/tile/leave"),
        pick("portal/leave/kind", kind),
        pick("portal/leave/first", first),
        pick("portal/leave/last", last),
        press("portal/leave/send"),
    )


def test_leave_goes_to_the_supervisor_and_is_taken_from_the_days_left(web: Played) -> None:
    web = ask(web, "holiday", "tue15", "wed16")

    assert web.text("portal/answer") == "Your request is sent to Jasmin."
    assert web.fact("portal.page") == "requests"
    assert web.text("portal/requests/1/when") == "Tuesday 15 December to Wednesday 16 December"
    assert web.text("portal/requests/1/status") == "waiting"
    assert web.fact("portal.sent") == "1"

    web = web.do(press("portal/tab/leave"))

    assert web.text("portal/leave/left") == "You have 0 days of holiday left."


def test_an_appointment_takes_no_holiday(web: Played) -> None:
    web = ask(web, "appointment", "tue15", "tue15").do(press("portal/tab/leave"))

    assert web.text("portal/leave/left") == "You have 2 days of holiday left."


def test_the_form_counts_the_days_before_they_are_sent(web: Played) -> None:
    web = web.do(
        press("portal/tab/leave"),
        pick("portal/leave/first", "mon14"),
        pick("portal/leave/last", "tue15"),
    )

    assert web.text("portal/leave/days") == "You ask for 2 days."


@pytest.mark.parametrize(
    ("filled", "words"),
    [
        ((), "Choose the kind of leave first."),
        ((pick("portal/leave/kind", "holiday"),), "Choose your first day of leave."),
        (
            (pick("portal/leave/kind", "unpaid"), pick("portal/leave/first", "mon14")),
            "Choose your last day of leave.",
        ),
        (
            (
                pick("portal/leave/kind", "holiday"),
                pick("portal/leave/first", "wed16"),
                pick("portal/leave/last", "mon14"),
            ),
            "Your last day comes before your first day. Choose again.",
        ),
        (
            (
                pick("portal/leave/kind", "holiday"),
                pick("portal/leave/first", "mon14"),
                pick("portal/leave/last", "wed16"),
            ),
            "You do not have so many days left. Choose fewer days.",
        ),
    ],
)
def test_leave_that_cannot_be_sent_yet_says_what_to_do(
    web: Played, filled: tuple[Any, ...], words: str
) -> None:
    web = web.do(press("portal/tab/leave"), *filled, press("portal/leave/send"))

    assert web.text("portal/answer") == words
    assert web.fact("portal.sent") == "0"
    assert web.fact("portal.page") == "leave"


def test_nobody_asks_which_illness_it_is(phone: Played) -> None:
    phone = phone.do(press("portal/tile/sick"))

    assert phone.text("portal/sick/private") == "You do not have to say what you have."

    phone = phone.do(
        pick("portal/sick/since", "yesterday"),
        pick("portal/sick/length", "unknown"),
        press("portal/sick/send"),
    )

    assert phone.text("portal/answer") == "Jasmin knows that you are sick. Get well soon!"
    assert phone.text("portal/requests/1/when") == "Since: Yesterday"
    assert phone.text("portal/requests/1/status") == "received"


def test_a_payslip_is_new_until_it_is_opened(web: Played) -> None:
    assert web.item("portal/tile/payslips").badge == "New"

    web = web.do(press("portal/tab/payslips"))
    assert web.item("portal/slip/november").badge == "New"

    web = web.do(press("portal/slip/november"), press("portal/back"))
    assert web.item("portal/slip/november").badge == ""
    assert web.do(press("portal/tab/home")).item("portal/tile/payslips").badge == ""


def test_a_line_of_a_payslip_says_what_it_means(web: Played) -> None:
    web = web.do(press("portal/tab/payslips"), press("portal/slip/november"))

    assert web.item("portal/line/tax").note == "-€141.00"
    assert web.element("portal/meaning") is None

    web = web.do(press("portal/line/tax"))

    assert web.text("portal/meaning/words") == "Your firm pays this part to the state for you."
    assert web.item("portal/line/tax").is_chosen


def test_a_payslip_shows_only_the_lines_it_has(web: Played) -> None:
    web = web.do(press("portal/tab/payslips"), press("portal/slip/october"))

    assert [one for one in web.ids() if one.startswith("portal/line/")] == [
        "portal/line/wage",
        "portal/line/paid",
    ]


def test_cancelled_leave_is_forgotten(web: Played) -> None:
    web = web.do(press("portal/tab/leave"), pick("portal/leave/first", "mon14"))
    web = web.do(press("portal/leave/cancel"), press("portal/tab/leave"))

    assert web.fact("portal.leave.first") == ""


def test_the_address_tells_the_page_in_a_reserved_domain(web: Played) -> None:
    web = web.do(press("portal/tab/payslips"))

    assert PROGRAM.address(web.state) == "my.wheelwise.example/payslips"


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"supervisor": "nobody"}, "'supervisor'"),
        ({"requests": [{"kind": "sick", "first": "mon14", "last": "mon14"}]}, "'requests[0].kind'"),
        (
            {"requests": [{"kind": "holiday", "first": "sun20", "last": "mon14"}]},
            "'requests[0].first'",
        ),
        ({"payslips": [{"id": "may", "name": "May", "wage": 100, "paid": 90}]}, "must be 100"),
        ({"payslip": []}, "'payslip' is not known"),
    ],
)
def test_a_setup_that_does_not_fit_is_named(change: dict[str, object], named: str) -> None:
    with pytest.raises(SetupProblem) as problem:
        PROGRAM.start("web", {**FULL["portal"], **change}, SCENE)

    assert named in str(problem.value)


@pytest.mark.parametrize(("name", "shown"), [("My Wheels", "My Wheels"), ("", "Wheelwise")])
def test_the_portal_has_a_name_of_its_own_where_the_site_gave_one(name: str, shown: str) -> None:
    scene = replace(SCENE, skin=replace(SCENE.skin, firm="Wheelwise", portal=name))

    portal = Played(PROGRAM, PROGRAM.start("web", FULL["portal"], scene))

    assert portal.text("portal/firm") == shown
