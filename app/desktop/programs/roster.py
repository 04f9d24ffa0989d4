"""The roster: read one's week, see the team, accept or refuse a changed shift.

Setup (`*` is translated):
    week*: what the week is called: "Week 49"
    days: in order, each with day: monday ...; on a working day start, end: "07:30", place*,
        and with: keys of the people on the same shift
    team: each with person: key, and shifts: one text for each of the days: "07:00-15:00" or ""
    changes: each with id, day, start, end, from: key of who asks, why*; on a free day place*, and
        with, as in days
"""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from app.desktop.elements import Element, Frame
from app.desktop.program import Scene
from app.desktop.programs.roster_setup import read
from app.desktop.programs.roster_state import (
    PHONE,
    WEB,
    Change,
    Page,
    Reply,
    RosterState,
    Row,
    Shift,
)
from app.desktop.programs.roster_view import page
from app.desktop.skin import ME
from app.desktop.tree import accepts
from app.domain.action import Action
from app.domain.exercise import Setup
from app.i18n import _


class Roster:
    """Who works when: a web page at work, or a program on the phone."""

    name = "roster"
    icon = "icon/calendar"
    layouts: Mapping[str, Frame] = MappingProxyType({WEB: Frame.BROWSER, PHONE: Frame.PHONE})

    def title(self) -> str:
        """Return its name as people read it."""
        return _("Roster")

    def start(self, layout: str, content: Setup, scene: Scene) -> RosterState:
        """Return it as an exercise finds it. Raises SetupProblem."""
        return read(layout, content, scene)

    def view(self, state: RosterState) -> Element:
        """Return what it shows."""
        return page(state)

    def address(self, state: RosterState) -> str:
        """Return the address of the page, in the firm's reserved domain; nothing on a phone."""
        if state.layout == PHONE:
            return ""
        return f"roster.{state.scene.skin.mail_domain}/{state.page}"

    def update(self, state: RosterState, action: Action) -> RosterState:
        """Return it after `action`."""
        if not accepts(page(state), action):
            return state
        match action.target.split("/")[1:]:
            case ["tab", where]:
                return replace(state, page=Page(where), open_day="", refusing="", reason="")
            case ["day", day]:
                return replace(state, open_day=day)
            case ["reason"]:
                return replace(state, reason=action.value, needs_reason=False)
            case place:
                return _answer(state, place)

    def facts(self, state: RosterState) -> Mapping[str, str]:
        """Return what conditions may ask about."""
        found = {
            "roster.page": str(state.page),
            "roster.day": state.open_day,
            "roster.refusing": state.refusing,
            "roster.reason": state.reason,
            "roster.waiting": str(state.waiting),
        }
        for change in state.changes:
            found[f"roster.change.{change.id}"] = str(change.reply)
            found[f"roster.change.{change.id}.reason"] = change.reason
        return found


def _answer(state: RosterState, place: list[str]) -> RosterState:
    match place:
        case ["change", identity, "yes"]:
            return _accept(state, identity)
        case ["change", identity, "no"]:
            return replace(state, refusing=identity, reason="", needs_reason=False)
        case ["refuse"]:
            return _refuse(state)
        case _:
            return replace(state, refusing="", reason="", needs_reason=False)


def _accept(state: RosterState, identity: str) -> RosterState:
    accepted = state.change(identity)
    if accepted is None:
        return state
    shifts = tuple(
        _changed(each, accepted) if each.day is accepted.day else each for each in state.shifts
    )
    team = tuple(_in_team(state, row, accepted) for row in state.team)
    return replace(_replied(state, identity, Reply.ACCEPTED), shifts=shifts, team=team)


def _changed(shift: Shift, accepted: Change) -> Shift:
    return Shift(
        shift.day,
        accepted.start,
        accepted.end,
        accepted.place or shift.place,
        accepted.people or shift.people,
    )


def _in_team(state: RosterState, row: Row, accepted: Change) -> Row:
    if row.person != ME:
        return row
    hours = f"{accepted.start}-{accepted.end}"
    pairs = zip(state.shifts, row.shifts, strict=True)
    return Row(ME, tuple(hours if each.day is accepted.day else old for each, old in pairs))


def _refuse(state: RosterState) -> RosterState:
    if not state.reason:
        return replace(state, needs_reason=True)
    return _replied(state, state.refusing, Reply.REFUSED)


def _replied(state: RosterState, identity: str, reply: Reply) -> RosterState:
    changes = tuple(
        replace(each, reply=reply, reason=state.reason) if each.id == identity else each
        for each in state.changes
    )
    return replace(state, changes=changes, refusing="", reason="", needs_reason=False)
