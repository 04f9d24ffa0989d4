"""Practice with the keyboard: letters, capitals, numbers, signs, Enter and Backspace.

A key that is not meant is not taken, and what comes next is shown on a drawn keyboard. Its keys can
be pressed too. Capitals: hold Shift, or press the drawn Shift and then the letter.

Setup (`*` is translated):
    name*: what is written: "Label for a shelf"
    lines: from the top, each with id, name*: "Article", text*: what to type, and given*: what stands
        there already, to be taken back as far as it is not wanted
"""

from collections.abc import Mapping
from types import MappingProxyType

from app.desktop.elements import Element, Frame
from app.desktop.program import Scene, yes_or_no
from app.desktop.programs.key_gym_state import LABEL, WEB, KeyGymState, Line
from app.desktop.programs.key_gym_typing import after_back, after_enter, after_typing
from app.desktop.programs.key_gym_view import page
from app.desktop.setup import Entry, refuse_twins
from app.desktop.tree import accepts
from app.domain.action import Action
from app.domain.exercise import Setup
from app.i18n import _


class KeyGym:
    """A label or a form to be typed, with the keys of a computer below it."""

    name = "key_gym"
    icon = "icon/keyboard"
    layouts: Mapping[str, Frame] = MappingProxyType({LABEL: Frame.PROGRAM, WEB: Frame.BROWSER})

    def title(self) -> str:
        """Return its name as people read it."""
        return _("Practise typing")

    def start(self, layout: str, content: Setup, scene: Scene) -> KeyGymState:
        """Return it as an exercise finds it. Raises SetupProblem."""
        setup = Entry(content)
        setup.knows("name", "lines")
        refuse_twins(setup.entries("lines"))
        lines = tuple(_line(entry) for entry in setup.entries("lines"))
        if not lines:
            raise setup.problem("lines", "must have at least one")
        return KeyGymState(layout, scene, setup.text("name"), lines, lines[0].given)

    def view(self, state: KeyGymState) -> Element:
        """Return what it shows."""
        return page(state)

    def address(self, state: KeyGymState) -> str:
        """Return the address of the form, in the firm's reserved domain; nothing in a program."""
        return f"forms.{state.scene.skin.mail_domain}" if state.layout == WEB else ""

    def update(self, state: KeyGymState, action: Action) -> KeyGymState:
        """Return it after `action`."""
        if not accepts(page(state), action):
            return state
        match action.target.split("/")[2:]:
            case ["back"]:
                return after_back(state)
            case ["enter"]:
                return after_enter(state)
            case _:
                return after_typing(state, action.value)

    def facts(self, state: KeyGymState) -> Mapping[str, str]:
        """Return what conditions may ask about."""
        found = {
            "key_gym.line": "" if state.is_finished else state.line.id,
            "key_gym.next": state.next,
            "key_gym.count": str(len(state.good)),
            "key_gym.finished": yes_or_no(state.is_finished),
        }
        for number, line in enumerate(state.lines):
            is_here = number == state.place and state.is_complete
            found[f"key_gym.complete.{line.id}"] = yes_or_no(number < state.place or is_here)
            is_good = number != state.place or state.typed == state.good
            found[f"key_gym.good.{line.id}"] = yes_or_no(number <= state.place and is_good)
        return found


def _line(entry: Entry) -> Line:
    entry.knows("id", "name", "text", "given")
    return Line(entry.identity(), entry.text("name"), entry.text("text"), entry.text("given", ""))
