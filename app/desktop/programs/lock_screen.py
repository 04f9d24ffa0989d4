"""The lock screen: wake the computer, sign in, lock it, sign out.

Setup (`*` is translated, so that nobody types letters of another alphabet):
    people: keys of the people who have an account here, the player among them; the first one was
        here last (last_person)
    secret*: what the player signs in with: 1 to 8 digits (tiles) or a password (the other layouts)
    code: digits that a message on the player's phone brings and that are asked for after the password;
        no second step when missing (name_and_password only)
    starts: asleep, awake or signed_in; asleep when missing
"""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from types import MappingProxyType

from app.desktop.elements import Element, Frame
from app.desktop.keypad import after_key
from app.desktop.program import Scene, yes_or_no
from app.desktop.programs.lock_screen_state import (
    ACCOUNT,
    LAST,
    TILES,
    Answer,
    LockScreenState,
    Session,
)
from app.desktop.programs.lock_screen_view import page
from app.desktop.setup import Entry
from app.desktop.skin import ME
from app.desktop.tree import accepts
from app.domain.action import Action
from app.domain.exercise import Setup
from app.i18n import _


class Beginning(StrEnum):
    """How an exercise finds the computer."""

    ASLEEP = "asleep"
    AWAKE = "awake"
    SIGNED_IN = "signed_in"


class LockScreen:
    """The program in front of all others until somebody has signed in."""

    name = "lock_screen"
    icon = "icon/lock"
    layouts: Mapping[str, Frame] = MappingProxyType(
        {TILES: Frame.PROGRAM, ACCOUNT: Frame.PROGRAM, LAST: Frame.PROGRAM}
    )

    def title(self) -> str:
        """Return its name as people read it."""
        return _("Sign in")

    def start(self, layout: str, content: Setup, scene: Scene) -> LockScreenState:
        """Return the lock screen as an exercise finds it. Raises SetupProblem."""
        setup = Entry(content)
        setup.knows("people", "secret", "code", "starts")
        people = setup.people("people", scene.skin)
        if people.count(ME) != 1 or len(set(people)) != len(people):
            raise setup.problem("people", "must hold the player and nobody twice")
        secret = setup.digits("secret") if layout == TILES else setup.text("secret")
        code = setup.digits("code") if layout == ACCOUNT and "code" in setup.values else ""
        beginning = setup.word("starts", Beginning, Beginning.ASLEEP)
        is_in = beginning is Beginning.SIGNED_IN
        return LockScreenState(
            layout,
            scene,
            people,
            secret,
            is_awake=beginning is not Beginning.ASLEEP,
            session=Session.SIGNED_IN if is_in else Session.SIGNED_OUT,
            person=ME if is_in else people[0] if layout == LAST else "",
            code=code,
        )

    def covers(self, state: LockScreenState) -> bool:
        """Tell whether it hides everything else."""
        return state.session is not Session.SIGNED_IN

    def view(self, state: LockScreenState) -> Element:
        """Return the page it stands at."""
        return page(state)

    def address(self, state: LockScreenState) -> str:  # noqa: ARG002 - the contract of a program
        """Return nothing: it has no browser around it."""
        return ""

    def update(self, state: LockScreenState, action: Action) -> LockScreenState:
        """Return the lock screen after `action`."""
        if not accepts(page(state), action):
            return state
        match action.target.split("/")[1:]:
            case ["wake"]:
                return replace(state, is_awake=True)
            case ["lock"]:
                return replace(state, is_awake=False, session=Session.LOCKED)
            case ["sign_out"]:
                person = state.person if state.layout == LAST else ""
                return replace(state, session=Session.SIGNED_OUT, person=person)
            case ["person", key]:
                return replace(state, person=key, entered="", answer=Answer.NONE)
            case _:
                return _fill_in(state, action)

    def facts(self, state: LockScreenState) -> Mapping[str, str]:
        """Return what conditions may ask about."""
        return {
            "lock_screen.awake": yes_or_no(state.is_awake),
            "lock_screen.person": state.person,
            "lock_screen.secret_fits": yes_or_no(state.entered == state.secret),
            "lock_screen.asks_code": yes_or_no(state.asks_code),
            "lock_screen.code_fits": yes_or_no(state.asks_code and state.entered == state.code),
            "lock_screen.shown": yes_or_no(state.is_shown),
            "lock_screen.signed_in": yes_or_no(state.session is Session.SIGNED_IN),
            "lock_screen.locked": yes_or_no(state.session is Session.LOCKED),
            "lock_screen.answer": str(state.answer),
        }


def _fill_in(state: LockScreenState, action: Action) -> LockScreenState:
    match action.target.split("/")[1:]:
        case ["sign_in"] | ["keypad", "ok"]:
            return _try(state)
        case ["other"]:
            return replace(state, person="", entered="", asks_code=False, answer=Answer.NONE)
        case ["show"]:
            return replace(state, is_shown=not state.is_shown)
        case ["account"]:
            return replace(state, person=action.value, answer=Answer.NONE)
        case ["password"]:
            return replace(state, entered=action.value, answer=Answer.NONE)
        case keys:
            entered = after_key(state.entered, keys[-1])
            return replace(state, entered=entered, answer=Answer.NONE)


def _try(state: LockScreenState) -> LockScreenState:
    answer = _answer(state)
    if answer is Answer.NONE:
        state = replace(state, entered="", is_shown=False, answer=answer)
        if state.code and not state.asks_code:
            return replace(state, asks_code=True)
        return replace(state, session=Session.SIGNED_IN, asks_code=False)
    if answer is Answer.NOBODY_CHOSEN:
        return replace(state, answer=answer)
    return replace(state, entered="", answer=answer)


def _answer(state: LockScreenState) -> Answer:
    if not state.person:
        return Answer.NOBODY_CHOSEN
    if not state.entered:
        return Answer.NOTHING_TYPED
    wanted = state.code if state.asks_code else state.secret
    fits = state.person == ME and state.entered == wanted
    return Answer.NONE if fits else Answer.NOT_FITTING
