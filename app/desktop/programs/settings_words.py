"""What the settings of a computer are called."""

from enum import StrEnum

from app.desktop.programs.settings_state import (
    MOST_VOLUME,
    Colours,
    Pace,
    Page,
    PointerColour,
    PointerSize,
    SettingsState,
    TextSize,
)
from app.i18n import _


class Loudness(StrEnum):
    """How loud a volume is to people."""

    OFF = "off"
    QUIET = "quiet"
    GOOD = "good"
    LOUD = "loud"


def loudness(volume: int) -> Loudness:
    """Return how loud `volume` is."""
    if volume == 0:
        return Loudness.OFF
    if volume <= MOST_VOLUME // 3:
        return Loudness.QUIET
    return Loudness.GOOD if volume <= MOST_VOLUME * 2 // 3 else Loudness.LOUD


def page_name(page: Page) -> str:
    """Return the name of a page of the settings."""
    names = {
        Page.NONE: _("Settings"),
        Page.TEXT: _("Text size"),
        Page.COLOURS: _("Colours"),
        Page.POINTER: _("Mouse pointer"),
        Page.READING: _("Reading aloud"),
        Page.SOUND: _("Sound"),
    }
    return names[page]


def size_name(size: TextSize | PointerSize) -> str:
    """Return how large something is, in words."""
    names = {
        # Translators: the size of words or of the mouse pointer on a screen
        "normal": _("Normal"),
        "large": _("Large"),
        "largest": _("Very large"),
    }
    return names[size]


def colours_name(colours: Colours) -> str:
    """Return the name of a set of colours."""
    names = {
        Colours.DAY: _("Black on white"),
        Colours.NIGHT: _("White on black"),
        Colours.SIGNAL: _("Yellow on black"),
    }
    return names[colours]


def pointer_name(colour: PointerColour) -> str:
    """Return the name of the colour of a pointer."""
    names = {
        # Translators: the colour of a mouse pointer
        PointerColour.WHITE: _("White"),
        PointerColour.BLACK: _("Black"),
        PointerColour.YELLOW: _("Yellow"),
    }
    return names[colour]


def pace_name(pace: Pace) -> str:
    """Return how fast the computer reads, in words."""
    # Translators: how fast a computer reads aloud
    names = {Pace.SLOW: _("Slow"), Pace.NORMAL: _("Medium"), Pace.FAST: _("Fast")}
    return names[pace]


def volume_words(volume: int) -> str:
    """Return how loud the sound is, in words."""
    words = {
        Loudness.OFF: _("Off: you hear nothing."),
        Loudness.QUIET: _("Quiet"),
        Loudness.GOOD: _("Good to hear"),
        Loudness.LOUD: _("Loud"),
    }
    told = words[loudness(volume)]
    if volume == 0:
        return told
    # Translators: a volume with its words, such as "3 of 10: quiet"
    return _("{value} of {most}: {words}").format(value=volume, most=MOST_VOLUME, words=told)


def now(state: SettingsState, page: Page) -> str:
    """Return how a page is set now, in a few words."""
    chosen = state.chosen
    reads = pace_name(chosen.pace) if chosen.reads else _("Off")
    words = {
        Page.NONE: "",
        Page.TEXT: size_name(chosen.text),
        Page.COLOURS: colours_name(chosen.colours),
        Page.POINTER: size_name(chosen.pointer),
        Page.READING: reads,
        Page.SOUND: volume_words(chosen.volume),
    }
    return words[page]
