"""The time clock: clock in and out, take a break, see the days, repair a forgotten clocking.

Setup (nothing in it is translated):
    badge: the player's badge number, 1 to 8 digits (terminal)
    status: out, in or pause; out when missing
    today: what is clocked already, each with kind: come, go, pause or resume, and time: "07:58"
    times: what the clock shows before each clocking; the exercise's time when missing
    days: past days, oldest first, each with day: monday ..., come and go: "07:58" or "" if missing
    hours: the times the form offers (phone, web)
    supervisor: key of the person who gets a request (phone, web)
    requests: sent earlier, each with day, kind, time, status: waiting, approved, refused or seen
"""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from app.desktop.days import Day
from app.desktop.elements import Element, Frame
from app.desktop.keypad import after_key
from app.desktop.program import Scene, yes_or_no
from app.desktop.programs.clock_pages_view import phone_page, web_page
from app.desktop.programs.clock_setup import read
from app.desktop.programs.clock_state import (
    AFTER,
    PHONE,
    TERMINAL,
    WEB,
    Answer,
    Clocking,
    ClockState,
    Form,
    Kind,
    Page,
    Reason,
    Request,
    Status,
)
from app.desktop.programs.clock_terminal_view import terminal_page
from app.desktop.tree import accepts
from app.domain.action import Action
from app.domain.exercise import Setup
from app.i18n import _


class TimeClock:
    """A time clock: a terminal on the wall, or a phone or page that repairs what was forgotten."""

    name = "clock"
    icon = "icon/clock"
    layouts: Mapping[str, Frame] = MappingProxyType(
        {TERMINAL: Frame.TERMINAL, PHONE: Frame.PHONE, WEB: Frame.BROWSER}
    )

    def title(self) -> str:
        """Return its name as people read it."""
        return _("Time clock")

    def start(self, layout: str, content: Setup, scene: Scene) -> ClockState:
        """Return it as an exercise finds it. Raises SetupProblem."""
        return read(layout, content, scene)

    def view(self, state: ClockState) -> Element:
        """Return what it shows."""
        pages = {TERMINAL: terminal_page, PHONE: phone_page, WEB: web_page}
        return pages[state.layout](state)

    def address(self, state: ClockState) -> str:
        """Return the address of the page it stands at, on the web."""
        if state.layout != WEB:
            return ""
        return f"https://time.{state.scene.skin.mail_domain}/{state.page}"

    def update(self, state: ClockState, action: Action) -> ClockState:
        """Return it after `action`."""
        if not accepts(self.view(state), action):
            return state
        place = action.target.split("/")[1:]
        if place[0] == "form":
            return _fill_in(state, place[1], action.value)
        state = replace(state, answer=Answer.NONE)
        match place:
            case ["keypad", key]:
                return _key(state, key)
            case ["tab", page]:
                return replace(state, page=Page(page))
            case ["forgot"]:
                return replace(state, page=Page.FORM, form=Form())
            case _:
                return _clock(state, place[0])

    def facts(self, state: ClockState) -> Mapping[str, str]:
        """Return what conditions may ask about."""
        found = {
            "clock.page": str(state.page),
            "clock.status": str(state.status),
            "clock.time": state.time,
            "clock.badge_fits": yes_or_no(state.badge and state.entered == state.badge),
            "clock.answer": str(state.answer),
            "clock.form.day": state.form.day,
            "clock.form.kind": state.form.kind,
            "clock.form.time": state.form.time,
            "clock.form.reason": state.form.reason,
            "clock.made": str(len(state.made)),
            "clock.sent": str(len(state.sent)),
        }
        for number, clocking in enumerate(state.made):
            found[f"clock.made.{number}.kind"] = str(clocking.kind)
            found[f"clock.made.{number}.time"] = clocking.time
        for number, request in enumerate(state.sent):
            found |= _request_facts(f"clock.request.{number}", request)
        return found


def _request_facts(start: str, request: Request) -> Mapping[str, str]:
    return {
        f"{start}.day": str(request.day),
        f"{start}.kind": str(request.kind),
        f"{start}.time": request.time,
        f"{start}.reason": str(request.reason or ""),
        f"{start}.status": str(request.status),
    }


def _key(state: ClockState, key: str) -> ClockState:
    if key != "ok":
        return replace(state, entered=after_key(state.entered, key))
    if not state.entered:
        return replace(state, answer=Answer.NOTHING_TYPED)
    if state.entered != state.badge:
        return replace(state, entered="", answer=Answer.BADGE_NOT_FITTING)
    return replace(state, page=Page.CHOOSE)


def _clock(state: ClockState, act: str) -> ClockState:
    first = Page.BADGE if state.layout == TERMINAL else Page.TODAY
    if act == "done":
        return replace(state, page=first, entered="", moves=state.moves + 1)
    if act == "cancel":
        return replace(state, page=first, entered="")
    kind = Kind(act)
    if kind is Kind.COME and state.status is not Status.OUT:
        return replace(state, answer=Answer.ALREADY_IN)
    if kind is Kind.GO and state.status is Status.OUT:
        return replace(state, answer=Answer.ALREADY_OUT)
    today = (*state.today, Clocking(kind, state.time))
    return replace(state, today=today, status=AFTER[kind], page=Page.CONFIRMED)


def _fill_in(state: ClockState, part: str, value: str) -> ClockState:
    if part == "send":
        return _send(state)
    if part == "cancel":
        return replace(state, page=Page.WEEK, form=Form(), answer=Answer.NONE)
    form = state.form
    filled = {
        "day": replace(form, day=value),
        "kind": replace(form, kind=value),
        "time": replace(form, time=value),
        "reason": replace(form, reason=value),
    }
    return replace(state, form=filled[part], answer=Answer.NONE)


def _send(state: ClockState) -> ClockState:
    form = state.form
    missing = [
        answer
        for chosen, answer in (
            (form.day, Answer.CHOOSE_DAY),
            (form.kind, Answer.CHOOSE_KIND),
            (form.time, Answer.CHOOSE_TIME),
            (form.reason, Answer.CHOOSE_REASON),
        )
        if not chosen
    ]
    if missing:
        return replace(state, answer=missing[0])
    request = Request(Day(form.day), Kind(form.kind), form.time, Reason(form.reason))
    requests = (*state.requests, request)
    return replace(state, requests=requests, page=Page.REQUESTS, form=Form(), answer=Answer.SENT)
