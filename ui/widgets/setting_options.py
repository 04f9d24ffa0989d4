"""The answers each setting can have, in words."""

from app.domain.prompting import Direction, TextLevel
from app.domain.support_profile import TEXT_SIZES_PERCENT, Theme
from app.i18n import _
from ui.widgets.choice_tiles import Option


def size_options() -> tuple[Option, ...]:
    """Text sizes, from 100 to 300 percent."""
    names = (
        _("Normal"),
        _("A little larger"),
        _("Larger"),
        _("Large"),
        _("Very large"),
        _("Largest"),
    )
    sizes = zip(TEXT_SIZES_PERCENT, names, strict=True)
    return tuple(Option(str(size), name) for size, name in sizes)


def theme_options() -> tuple[Option, ...]:
    """The looks."""
    return (
        Option(Theme.LIGHT.value, _("Light"), "icon/sun"),
        Option(Theme.DARK.value, _("Dark"), "icon/moon"),
        Option(Theme.CONTRAST.value, _("Yellow on black"), "icon/contrast"),
        Option(Theme.CALM.value, _("Calm colours"), "icon/leaf"),
    )


def voice_options() -> tuple[Option, ...]:
    """Voice on or off."""
    return (
        Option("1", _("Voice on"), "icon/volume"),
        Option("0", _("Voice off"), "icon/volume-off"),
    )


def speed_options() -> tuple[Option, ...]:
    """Words a minute, slow to quick."""
    return (
        Option("110", _("Slow")),
        Option("140", _("Normal speed")),
        Option("175", _("Quick")),
    )


def level_options() -> tuple[Option, ...]:
    """How the steps are written."""
    return (
        Option(TextLevel.EASY.value, _("Easy sentences")),
        Option(TextLevel.PLAIN.value, _("Normal sentences")),
    )


def help_options() -> tuple[Option, ...]:
    """Where help begins."""
    return (
        Option(Direction.LEAST_TO_MOST.value, _("I try first"), "icon/user"),
        Option(Direction.MOST_TO_LEAST.value, _("Show me first"), "icon/eye"),
    )


def pace_options() -> tuple[Option, ...]:
    """When help is offered: 4, 8 or 20 seconds without an act, or only when asked."""
    return (
        Option("4", _("Soon")),
        Option("8", _("After a moment")),
        Option("20", _("Later")),
        Option("None", _("Only when I ask")),
    )
