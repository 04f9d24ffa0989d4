"""The help page for devices: look at cable, sound, Wi-Fi and paper, restart, or ask for help.

Setup (nothing in it is translated):
    helper: key of the person who comes when nothing helps
    faults: what does not work, each with device: screen, sound, network or printer, and
        fault: cable, volume, wifi, paper, restart or other, as far as it fits the device
"""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from app.desktop.elements import Element, Frame
from app.desktop.program import Scene, yes_or_no
from app.desktop.programs.helpdesk_state import (
    FAULTS_OF,
    PHONE,
    PROGRAM,
    WEB,
    Answer,
    Device,
    Fault,
    HelpdeskState,
)
from app.desktop.programs.helpdesk_view import page
from app.desktop.setup import Entry, refuse_twins
from app.desktop.tree import accepts
from app.domain.action import Action
from app.domain.exercise import Setup
from app.i18n import _


class Helpdesk:
    """What to do when something does not work, step by step; on the phone when the computer is it."""

    name = "helpdesk"
    icon = "icon/tools"
    layouts: Mapping[str, Frame] = MappingProxyType(
        {PROGRAM: Frame.PROGRAM, WEB: Frame.BROWSER, PHONE: Frame.PHONE}
    )

    def title(self) -> str:
        """Return its name as people read it."""
        return _("It does not work")

    def start(self, layout: str, content: Setup, scene: Scene) -> HelpdeskState:
        """Return it as an exercise finds it. Raises SetupProblem."""
        setup = Entry(content)
        setup.knows("helper", "faults")
        refuse_twins(setup.entries("faults"), "device")
        faults = tuple(_fault(entry) for entry in setup.entries("faults"))
        return HelpdeskState(layout, scene, setup.person("helper", scene.skin), faults)

    def view(self, state: HelpdeskState) -> Element:
        """Return what it shows."""
        return page(state)

    def address(self, state: HelpdeskState) -> str:
        """Return the address of the page, in the firm's reserved domain; nothing outside the browser."""
        if state.layout != WEB:
            return ""
        return f"help.{state.scene.skin.mail_domain}/{state.open}"

    def update(self, state: HelpdeskState, action: Action) -> HelpdeskState:
        """Return it after `action`."""
        if not accepts(page(state), action):
            return state
        match action.target.split("/")[1:]:
            case ["device", device]:
                return replace(state, open=device, checked=(), answer=Answer.NONE)
            case ["check", fault]:
                checked = (*state.checked, Fault(fault))
                return replace(state, checked=checked, answer=Answer.DONE)
            case ["try"]:
                return _try(state)
            case ["ask"]:
                asked = (*state.asked, Device(state.open))
                return replace(state, asked=asked, answer=Answer.ASKED)
            case _:
                return replace(state, open="", checked=(), answer=Answer.NONE)

    def facts(self, state: HelpdeskState) -> Mapping[str, str]:
        """Return what conditions may ask about."""
        found = {"helpdesk.device": state.open, "helpdesk.answer": str(state.answer)}
        for device in Device:
            found[f"helpdesk.works.{device}"] = yes_or_no(state.fault(device) is None)
            found[f"helpdesk.asked.{device}"] = yes_or_no(device in state.asked)
        for fault in Fault:
            found[f"helpdesk.checked.{fault}"] = yes_or_no(fault in state.checked)
        return found


def _fault(entry: Entry) -> tuple[Device, Fault]:
    entry.knows("device", "fault")
    device, fault = entry.word("device", Device), entry.word("fault", Fault)
    if fault not in FAULTS_OF[device]:
        raise entry.problem("fault", f"does not fit the device {device}")
    return device, fault


def _try(state: HelpdeskState) -> HelpdeskState:
    device = Device(state.open)
    fault = state.fault(device)
    if fault is not None and fault not in state.checked:
        return replace(state, answer=Answer.STILL_NOT)
    mended = state.mended if device in state.mended else (*state.mended, device)
    return replace(state, mended=mended, answer=Answer.WORKS)
