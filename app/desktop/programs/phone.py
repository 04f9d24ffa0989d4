"""The phone: unlock it, read messages, scan a code, report a trap, sign in at work with a code.

Setup (`*` is translated):
    pin: digits that unlock it; unlocked when missing
    code: digits that sign in at work; there is no such program on it when missing
    reports_to: key of the person who hears of traps
    threads: newest first, each with id, from: key, or sender*: a name or number nobody knows;
        is_new; and messages: oldest first, each with text*, time and link: an address in it
    poster: a sheet with a code in front of the camera, with title*, text* and link: where the code
        leads; there is no camera on it when missing
"""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from app.desktop.elements import Element, Frame
from app.desktop.keypad import after_key
from app.desktop.program import Scene, yes_or_no
from app.desktop.programs.phone_state import (
    PHONE,
    POSTER,
    Answer,
    Note,
    Page,
    PhoneState,
    Poster,
    Thread,
)
from app.desktop.programs.phone_view import page
from app.desktop.setup import Entry, refuse_twins
from app.desktop.tree import accepts
from app.domain.action import Action
from app.domain.exercise import Setup
from app.i18n import _


class Phone:
    """A phone with its lock, its messages and the code for work."""

    name = "phone"
    icon = "icon/device-mobile"
    layouts: Mapping[str, Frame] = MappingProxyType({PHONE: Frame.PHONE})

    def title(self) -> str:
        """Return its name as people read it."""
        return _("Phone")

    def start(self, layout: str, content: Setup, scene: Scene) -> PhoneState:  # noqa: ARG002 - one layout
        """Return it as an exercise finds it. Raises SetupProblem."""
        setup = Entry(content)
        setup.knows("pin", "code", "reports_to", "threads", "poster")
        refuse_twins(setup.entries("threads"))
        pin = setup.digits("pin") if "pin" in setup.values else ""
        code = setup.digits("code") if "code" in setup.values else ""
        return PhoneState(
            scene,
            Page.LOCKED if pin else Page.HOME,
            pin,
            code,
            setup.person("reports_to", scene.skin),
            tuple(_thread(entry, scene) for entry in setup.entries("threads")),
            _poster(setup.entry("poster")),
        )

    def view(self, state: PhoneState) -> Element:
        """Return what it shows."""
        return page(state)

    def address(self, state: PhoneState) -> str:  # noqa: ARG002 - the contract of a program
        """Return nothing: it has no browser around it."""
        return ""

    def update(self, state: PhoneState, action: Action) -> PhoneState:
        """Return it after `action`."""
        if not accepts(page(state), action):
            return state
        match action.target.split("/")[1:]:
            case ["keypad", key]:
                return _key(state, key)
            case ["app", where]:
                return _go(state, Page(where))
            case ["thread", identity]:
                return _open(state, identity)
            case [act]:
                return _act(state, act)
            case _:
                return state

    def facts(self, state: PhoneState) -> Mapping[str, str]:
        """Return what conditions may ask about."""
        found = {
            "phone.page": str(state.page),
            "phone.locked": yes_or_no(state.page is Page.LOCKED),
            "phone.thread": state.open,
            "phone.entered": state.entered,
            "phone.pin_fits": yes_or_no(state.pin and state.entered == state.pin),
            "phone.code_fits": yes_or_no(state.code and state.entered == state.code),
            "phone.signed_in": yes_or_no(state.is_signed_in),
        }
        if state.poster:
            found["phone.scanned"] = yes_or_no(state.is_scanned)
            found["phone.reported.poster"] = yes_or_no(POSTER in state.reported)
        for each in state.threads:
            found[f"phone.reported.{each.id}"] = yes_or_no(each.id in state.reported)
            found[f"phone.deleted.{each.id}"] = yes_or_no(each.id in state.deleted)
        return found


def _thread(entry: Entry, scene: Scene) -> Thread:
    entry.knows("id", "from", "sender", "is_new", "messages")
    notes = tuple(_note(each) for each in entry.entries("messages"))
    if not notes:
        raise entry.problem("messages", "must have at least one")
    is_new = entry.switch("is_new")
    if "from" in entry.values:
        persona = scene.skin.person(entry.person("from", scene.skin))
        return Thread(entry.identity(), persona.name, persona.portrait, notes, is_new)
    return Thread(entry.identity(), entry.text("sender"), "icon/user-question", notes, is_new)


def _note(entry: Entry) -> Note:
    entry.knows("text", "time", "link")
    return Note(entry.text("text"), entry.text("time"), entry.text("link", ""))


def _poster(entry: Entry | None) -> Poster | None:
    if entry is None:
        return None
    entry.knows("title", "text", "link")
    return Poster(entry.text("title"), entry.text("text"), entry.text("link"))


def _go(state: PhoneState, where: Page) -> PhoneState:
    return replace(state, page=where, open="", entered="", answer=Answer.NONE)


def _open(state: PhoneState, identity: str) -> PhoneState:
    threads = tuple(
        replace(each, is_new=False) if each.id == identity else each for each in state.threads
    )
    return replace(_go(state, Page.THREAD), threads=threads, open=identity)


def _act(state: PhoneState, act: str) -> PhoneState:
    match act:
        case "home":
            return _go(state, Page.HOME)
        case "lock":
            return replace(_go(state, Page.LOCKED), is_signed_in=False)
        case "link" | "scan":
            return _follow(state, act)
        case "delete":
            gone = replace(state, deleted=(*state.deleted, state.open))
            return replace(_go(gone, Page.MESSAGES), answer=Answer.DELETED)
        case "report":
            reported = (*state.reported, state.open or POSTER)
            return replace(state, reported=reported, answer=Answer.REPORTED)
        case _:
            return _back(state)


def _follow(state: PhoneState, act: str) -> PhoneState:
    if act == "scan":
        return replace(state, is_scanned=True, answer=Answer.NONE)
    return replace(state, page=Page.LINK, answer=Answer.NONE)


def _back(state: PhoneState) -> PhoneState:
    if state.page is Page.LINK:
        return replace(state, page=Page.THREAD if state.open else Page.CAMERA)
    return _go(state, Page.MESSAGES if state.page is Page.THREAD else Page.HOME)


def _key(state: PhoneState, key: str) -> PhoneState:
    if key != "ok":
        return replace(state, entered=after_key(state.entered, key), answer=Answer.NONE)
    if not state.entered:
        return replace(state, answer=Answer.NOTHING_TYPED)
    if state.page is Page.LOCKED:
        if state.entered == state.pin:
            return _go(state, Page.HOME)
        return replace(state, entered="", answer=Answer.PIN_NOT_FITTING)
    if state.entered == state.code:
        return replace(state, is_signed_in=True, entered="", answer=Answer.NONE)
    return replace(state, entered="", answer=Answer.CODE_NOT_FITTING)
