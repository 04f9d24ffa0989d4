"""How the settings of a computer stand: what was chosen for eyes, ears and hands."""

from dataclasses import dataclass, replace
from enum import StrEnum

from app.desktop.program import Scene

PROGRAM = "program"
PHONE = "phone"

MOST_VOLUME = 10
MOST_SPEED = 6


class Page(StrEnum):
    """The pages of the settings; `NONE` is where they begin."""

    NONE = ""
    TEXT = "text"
    COLOURS = "colours"
    POINTER = "pointer"
    READING = "reading"
    SOUND = "sound"


class TextSize(StrEnum):
    """How large words are."""

    NORMAL = "normal"
    LARGE = "large"
    LARGEST = "largest"


class Colours(StrEnum):
    """What words and their ground look like."""

    DAY = "day"
    NIGHT = "night"
    SIGNAL = "signal"


class PointerSize(StrEnum):
    """How large the pointer is."""

    NORMAL = "normal"
    LARGE = "large"
    LARGEST = "largest"


class PointerColour(StrEnum):
    """What colour the pointer has."""

    WHITE = "white"
    BLACK = "black"
    YELLOW = "yellow"


class Pace(StrEnum):
    """How fast the computer reads aloud."""

    SLOW = "slow"
    NORMAL = "normal"
    FAST = "fast"


@dataclass(frozen=True, slots=True)
class Chosen:
    """Every setting. As it is made here, it is normal: what a new computer comes with."""

    text: TextSize = TextSize.NORMAL
    colours: Colours = Colours.DAY
    pointer: PointerSize = PointerSize.NORMAL
    pointer_colour: PointerColour = PointerColour.WHITE
    mouse: int = 3
    reads: bool = False
    pace: Pace = Pace.NORMAL
    volume: int = 5


NORMAL = Chosen()
"""What *Back to normal* brings back."""


@dataclass(frozen=True, slots=True)
class SettingsState:
    """The settings of one computer. `sample` is what the live sample says."""

    layout: str
    scene: Scene
    sample: str
    chosen: Chosen
    page: Page = Page.NONE


def normal_again(chosen: Chosen, page: Page) -> Chosen:
    """Return the settings with those of one page, or all, as a new computer has them."""
    match page:
        case Page.TEXT:
            return replace(chosen, text=NORMAL.text)
        case Page.COLOURS:
            return replace(chosen, colours=NORMAL.colours)
        case Page.POINTER:
            pointer, colour = NORMAL.pointer, NORMAL.pointer_colour
            return replace(chosen, pointer=pointer, pointer_colour=colour, mouse=NORMAL.mouse)
        case Page.READING:
            return replace(chosen, reads=NORMAL.reads, pace=NORMAL.pace)
        case Page.SOUND:
            return replace(chosen, volume=NORMAL.volume)
        case Page.NONE:
            return NORMAL
