"""Practice with the mouse: press, press twice, pull into a box, scroll to a number.

Each movement has an equal way: pressing twice may be slow, and Enter opens too; what is pulled can
also be pressed, and then the box; the wheel has two buttons and the page keys.

Setup (`*` is translated):
    parts: what lies there to be put away, each with id, name* and picture
    folders: each with id, name*, and its orders: first: 1031, the lowest number, and count: how many
    boxes: where parts and orders belong, each with id, name* and picture
"""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from app.desktop.elements import Element, Frame
from app.desktop.program import Scene, yes_or_no
from app.desktop.programs.pointer_gym_setup import read
from app.desktop.programs.pointer_gym_state import (
    BENCH,
    DESK,
    STEP,
    Answer,
    PointerGymState,
)
from app.desktop.programs.pointer_gym_view import page
from app.desktop.tree import accepts
from app.domain.action import Act, Action
from app.domain.exercise import Setup
from app.i18n import _


class PointerGym:
    """A bench with parts and boxes, or a desk with folders: work to be done with the mouse."""

    name = "pointer_gym"
    icon = "icon/mouse"
    layouts: Mapping[str, Frame] = MappingProxyType({BENCH: Frame.PROGRAM, DESK: Frame.PROGRAM})

    def title(self) -> str:
        """Return its name as people read it."""
        return _("Practise with the mouse")

    def start(self, layout: str, content: Setup, scene: Scene) -> PointerGymState:
        """Return it as an exercise finds it. Raises SetupProblem."""
        return read(layout, content, scene)

    def view(self, state: PointerGymState) -> Element:
        """Return what it shows."""
        return page(state)

    def address(self, state: PointerGymState) -> str:  # noqa: ARG002 - the contract of a program
        """Return nothing: it has no browser around it."""
        return ""

    def update(self, state: PointerGymState, action: Action) -> PointerGymState:
        """Return it after `action`."""
        if not accepts(page(state), action):
            return state
        match action.act, action.target.split("/")[1:]:
            case Act.MOVE, [_kind, identity]:
                return _put(state, identity, action.value.rpartition("/")[2])
            case _act, ["folder", identity]:
                return _press_folder(state, identity, is_opening=action.act is Act.OPEN)
            case _act, ["box", identity]:
                return _press_box(state, identity)
            case _act, ["part" | "order", identity]:
                return _press_thing(state, identity)
            case _act, place:
                return _press_button(state, place[0])

    def facts(self, state: PointerGymState) -> Mapping[str, str]:
        """Return what conditions may ask about."""
        found = {
            "pointer_gym.open": state.open,
            "pointer_gym.chosen": state.chosen,
            "pointer_gym.at_top": yes_or_no(state.first == 0),
            "pointer_gym.at_end": yes_or_no(state.first == state.last_first),
            "pointer_gym.finished": yes_or_no(state.is_finished),
        }
        lying = dict(state.put)
        for part in state.parts:
            found[f"pointer_gym.box.{part.id}"] = lying.get(part.id, "")
        for folder in state.folders:
            for number in folder.numbers:
                found[f"pointer_gym.box.{number}"] = lying.get(number, "")
                found[f"pointer_gym.sees.{number}"] = yes_or_no(number in state.shown)
        return found


def _press_folder(state: PointerGymState, identity: str, *, is_opening: bool) -> PointerGymState:
    if is_opening or state.chosen == identity:
        return replace(state, open=identity, first=0, chosen="", answer=Answer.NONE)
    return replace(state, chosen=identity, answer=Answer.ONCE_MORE)


def _press_thing(state: PointerGymState, identity: str) -> PointerGymState:
    if state.chosen == identity:
        return replace(state, chosen="", answer=Answer.NONE)
    answer = Answer.IN_HAND if state.boxes else Answer.CHOSEN
    return replace(state, chosen=identity, answer=answer)


def _press_box(state: PointerGymState, box: str) -> PointerGymState:
    if not state.chosen or state.answer is Answer.ONCE_MORE:
        return replace(state, answer=Answer.TAKE_FIRST, chosen="")
    return _put(state, state.chosen, box)


def _put(state: PointerGymState, identity: str, box: str) -> PointerGymState:
    put = replace(state, put=(*state.put, (identity, box)), chosen="", answer=Answer.LIES)
    return replace(put, first=min(put.first, put.last_first))


def _press_button(state: PointerGymState, button: str) -> PointerGymState:
    match button:
        case "up":
            return replace(state, first=max(0, state.first - STEP))
        case "down":
            return replace(state, first=min(state.last_first, state.first + STEP))
        case "take_back":
            return replace(state, put=state.put[:-1], chosen="", answer=Answer.NONE)
        case "finish" if state.lying:
            return replace(state, chosen="", answer=Answer.NOT_YET)
        case "finish":
            return replace(state, is_finished=True, chosen="", answer=Answer.NONE)
        case _:
            return replace(state, open="", first=0, chosen="", answer=Answer.NONE)
