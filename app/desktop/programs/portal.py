"""The staff portal: ask for leave, report sick, open and understand a payslip, see one's requests.

Setup (`*` is translated):
    supervisor: key of the person who gets requests
    days_left: how many days of holiday are left; 0 when missing
    dates: working days that can be chosen, in order, each with id and name*: "Monday 14 December"
    requests: sent earlier, newest last, each with kind: holiday, appointment or unpaid;
        first, last: ids of dates; status: waiting, approved or refused
    payslips: newest first, each with id, name*: "November", hours, is_read, and in cents
        wage, extra, travel, tax, insurance, pension, paid; it must add up
"""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from app.desktop.elements import Element, Frame
from app.desktop.program import Scene
from app.desktop.programs.portal_setup import read
from app.desktop.programs.portal_state import (
    PHONE,
    WEB,
    Answer,
    Kind,
    LeaveForm,
    Page,
    PortalState,
    Request,
    SickForm,
)
from app.desktop.programs.portal_view import page
from app.desktop.standing import Standing
from app.desktop.tree import accepts
from app.domain.action import Action
from app.domain.exercise import Setup
from app.i18n import _


class Portal:
    """What an employee arranges with the office: a web page at work, or a program on the phone."""

    name = "portal"
    icon = "icon/id-badge-2"
    layouts: Mapping[str, Frame] = MappingProxyType({WEB: Frame.BROWSER, PHONE: Frame.PHONE})

    def title(self) -> str:
        """Return its name as people read it."""
        # Translators: the web page where employees arrange leave and see their payslips
        return _("My work")

    def start(self, layout: str, content: Setup, scene: Scene) -> PortalState:
        """Return it as an exercise finds it. Raises SetupProblem."""
        return read(layout, content, scene)

    def view(self, state: PortalState) -> Element:
        """Return what it shows."""
        return page(state)

    def address(self, state: PortalState) -> str:
        """Return the address of the page, in the firm's reserved domain; nothing on a phone."""
        if state.layout == PHONE:
            return ""
        return f"my.{state.scene.skin.mail_domain}/{state.page}"

    def update(self, state: PortalState, action: Action) -> PortalState:
        """Return it after `action`."""
        if not accepts(page(state), action):
            return state
        match action.target.split("/")[1:]:
            case ["tab" | "tile", where]:
                return _go(state, Page(where))
            case ["leave", part]:
                return _leave(state, part, action.value)
            case ["sick", part]:
                return _sick(state, part, action.value)
            case ["slip" | "line" as part, identity]:
                return _read(state, part, identity)
            case _:
                return _back(state)

    def facts(self, state: PortalState) -> Mapping[str, str]:
        """Return what conditions may ask about."""
        found = {
            "portal.page": str(state.page),
            "portal.leave.kind": state.leave.kind,
            "portal.leave.first": state.leave.first,
            "portal.leave.last": state.leave.last,
            "portal.sick.since": state.sick.since,
            "portal.sick.length": state.sick.length,
            "portal.answer": str(state.answer),
            "portal.payslip": state.open_slip,
            "portal.line": state.line,
            "portal.sent": str(len(state.sent)),
        }
        for number, request in enumerate(state.sent):
            found[f"portal.sent.{number}.kind"] = str(request.kind)
            found[f"portal.sent.{number}.first"] = request.first
            found[f"portal.sent.{number}.last"] = request.last
        return found


def _go(state: PortalState, where: Page) -> PortalState:
    if where is state.page and not state.open_slip:
        return state
    return replace(
        state,
        page=where,
        answer=Answer.NONE,
        leave=LeaveForm(),
        sick=SickForm(),
        open_slip="",
        line="",
    )


def _back(state: PortalState) -> PortalState:
    if state.open_slip:
        return replace(state, open_slip="", line="")
    return _go(state, Page.HOME)


def _read(state: PortalState, part: str, identity: str) -> PortalState:
    if part == "line":
        return replace(state, line=identity)
    slips = tuple(
        replace(each, is_read=True) if each.id == identity else each for each in state.payslips
    )
    return replace(state, payslips=slips, open_slip=identity, line="")


def _leave(state: PortalState, part: str, value: str) -> PortalState:
    if part == "send":
        return _send_leave(state)
    if part == "cancel":
        return _go(state, Page.HOME)
    form = state.leave
    filled = {
        "kind": replace(form, kind=value),
        "first": replace(form, first=value),
        "last": replace(form, last=value),
    }
    return replace(state, leave=filled[part], answer=Answer.NONE)


def _send_leave(state: PortalState) -> PortalState:
    answer = _missing_in_leave(state)
    if answer is not Answer.NONE:
        return replace(state, answer=answer)
    form = state.leave
    request = Request(Kind(form.kind), form.first, form.last)
    left = state.days_left
    if request.kind is Kind.HOLIDAY:
        left -= state.days_of(form)
    sent = _with_request(state, request, Answer.LEAVE_SENT)
    return replace(sent, days_left=left, leave=LeaveForm())


def _missing_in_leave(state: PortalState) -> Answer:
    form = state.leave
    if not form.kind:
        return Answer.CHOOSE_KIND
    if not form.first:
        return Answer.CHOOSE_FIRST
    if not form.last:
        return Answer.CHOOSE_LAST
    if state.days_of(form) < 1:
        return Answer.LAST_BEFORE_FIRST
    if form.kind == Kind.HOLIDAY and state.days_of(form) > state.days_left:
        return Answer.TOO_MANY_DAYS
    return Answer.NONE


def _sick(state: PortalState, part: str, value: str) -> PortalState:
    form = state.sick
    if part == "send":
        return _send_sick(state)
    if part == "cancel":
        return _go(state, Page.HOME)
    filled = {"since": replace(form, since=value), "length": replace(form, length=value)}
    return replace(state, sick=filled[part], answer=Answer.NONE)


def _send_sick(state: PortalState) -> PortalState:
    form = state.sick
    if not form.since:
        return replace(state, answer=Answer.CHOOSE_SINCE)
    if not form.length:
        return replace(state, answer=Answer.CHOOSE_LENGTH)
    request = Request(Kind.SICK, form.since, form.length, Standing.SEEN)
    return replace(_with_request(state, request, Answer.SICK_SENT), sick=SickForm())


def _with_request(state: PortalState, request: Request, answer: Answer) -> PortalState:
    requests = (*state.requests, request)
    return replace(state, requests=requests, page=Page.REQUESTS, answer=answer)
