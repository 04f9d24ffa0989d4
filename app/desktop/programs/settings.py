"""The settings that make a computer fit: text, colours, pointer, reading aloud, sound.

Setup (`*` is translated):
    sample*: what the live sample says: "Order 1042: 12 brake cables"
    how it is set at the start, normal when missing: text: normal, large or largest;
        colours: day, night or signal; pointer: normal, large or largest; pointer_colour: white,
        black or yellow; mouse: 0 to 6; reads: true or false; pace: slow, normal or fast;
        volume: 0 to 10
"""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from app.desktop.elements import Element, Frame
from app.desktop.program import Scene, yes_or_no
from app.desktop.programs.settings_state import (
    MOST_SPEED,
    MOST_VOLUME,
    NORMAL,
    PHONE,
    PROGRAM,
    Chosen,
    Colours,
    Pace,
    Page,
    PointerColour,
    PointerSize,
    SettingsState,
    TextSize,
    normal_again,
)
from app.desktop.programs.settings_view import page
from app.desktop.programs.settings_words import loudness
from app.desktop.setup import Entry
from app.desktop.tree import accepts
from app.domain.action import Action
from app.domain.exercise import Setup
from app.i18n import _

_KEYS = ("text", "colours", "pointer", "pointer_colour", "mouse", "reads", "pace", "volume")


class Settings:
    """The settings for eyes, ears and hands, with a sample that shows every choice at once."""

    name = "settings"
    icon = "icon/settings"
    layouts: Mapping[str, Frame] = MappingProxyType({PROGRAM: Frame.PROGRAM, PHONE: Frame.PHONE})

    def title(self) -> str:
        """Return its name as people read it."""
        return _("Settings")

    def start(self, layout: str, content: Setup, scene: Scene) -> SettingsState:
        """Return it as an exercise finds it. Raises SetupProblem."""
        setup = Entry(content)
        setup.knows("sample", *_KEYS)
        return SettingsState(layout, scene, setup.text("sample"), _chosen(setup))

    def view(self, state: SettingsState) -> Element:
        """Return what it shows."""
        return page(state)

    def address(self, state: SettingsState) -> str:  # noqa: ARG002 - the contract of a program
        """Return nothing: it has no browser around it."""
        return ""

    def update(self, state: SettingsState, action: Action) -> SettingsState:
        """Return it after `action`."""
        if not accepts(page(state), action):
            return state
        match action.target.split("/")[1:]:
            case ["page", identity]:
                return replace(state, page=Page(identity))
            case ["back"]:
                return replace(state, page=Page.NONE)
            case ["normal"]:
                return replace(state, chosen=normal_again(state.chosen, state.page))
            case place:
                return replace(state, chosen=_set(state.chosen, place[0], action.value))

    def facts(self, state: SettingsState) -> Mapping[str, str]:
        """Return what conditions may ask about."""
        chosen = state.chosen
        return {
            "settings.page": str(state.page),
            "settings.text": str(chosen.text),
            "settings.colours": str(chosen.colours),
            "settings.pointer": str(chosen.pointer),
            "settings.pointer_colour": str(chosen.pointer_colour),
            "settings.mouse": str(chosen.mouse),
            "settings.reads": yes_or_no(chosen.reads),
            "settings.pace": str(chosen.pace),
            "settings.volume": str(chosen.volume),
            "settings.loudness": str(loudness(chosen.volume)),
        }


def _chosen(setup: Entry) -> Chosen:
    return Chosen(
        setup.word("text", TextSize, NORMAL.text),
        setup.word("colours", Colours, NORMAL.colours),
        setup.word("pointer", PointerSize, NORMAL.pointer),
        setup.word("pointer_colour", PointerColour, NORMAL.pointer_colour),
        _value(setup, "mouse", NORMAL.mouse, MOST_SPEED),
        setup.switch("reads", default=NORMAL.reads),
        setup.word("pace", Pace, NORMAL.pace),
        _value(setup, "volume", NORMAL.volume, MOST_VOLUME),
    )


def _value(setup: Entry, key: str, normal: int, most: int) -> int:
    value = setup.number(key) if key in setup.values else normal
    if value > most:
        raise setup.problem(key, f"must be {most} or less")
    return value


def _set(chosen: Chosen, which: str, value: str) -> Chosen:
    match which:
        case "reads":
            return replace(chosen, reads=not chosen.reads)
        case "mouse":
            return replace(chosen, mouse=int(value))
        case "volume":
            return replace(chosen, volume=int(value))
        case _:
            return _pick(chosen, which, value)


def _pick(chosen: Chosen, which: str, value: str) -> Chosen:
    match which:
        case "text":
            return replace(chosen, text=TextSize(value))
        case "colours":
            return replace(chosen, colours=Colours(value))
        case "pointer":
            return replace(chosen, pointer=PointerSize(value))
        case "pointer_colour":
            return replace(chosen, pointer_colour=PointerColour(value))
        case _:
            return replace(chosen, pace=Pace(value))
