"""The settings for how a person presses: only those that the chosen way needs."""

from collections.abc import Iterator

from app.domain.support_profile import PressWay, SupportProfile
from app.i18n import _, ngettext
from ui.widgets.choice_tiles import Option

SCAN_SECONDS = (0.5, 1.0, 2.0, 3.0, 5.0, 10.0)
DWELL_SECONDS = (0.5, 1.0, 2.0, 3.0, 4.0)
IGNORE_SECONDS = (0.5, 1.0, 2.0)
HOLD_SECONDS = (0.5, 1.0)

Row = tuple[str, str, tuple[Option, ...], str]
"""The name of a setting, its question, its answers, and the key of the chosen answer."""


def pressing_rows(profile: SupportProfile) -> Iterator[Row]:
    """Return the settings of how `profile` presses."""
    yield "press_way", _("How do you press?"), _ways(), profile.press_way.value
    if profile.press_way is PressWay.ONE_SWITCH:
        seconds = f"{profile.scan_seconds:g}"
        yield "press_switch", _("Your switch"), _switches(), profile.press_switch
        yield "scan_seconds", _("How long the frame stays"), _durations(SCAN_SECONDS), seconds
    if profile.press_way is PressWay.TWO_SWITCHES:
        pair = f"{profile.step_switch} {profile.press_switch}"
        yield "switches", _("Your switches"), _pairs(), pair
    if profile.is_scanning:
        yield "scans_rows", _("How the frame goes"), _orders(), str(int(profile.scans_rows))
        question = _("Does the voice say what is in the frame?")
        yield "says_scanned", question, _yes_or_no(), str(int(profile.says_scanned))
    if profile.press_way is PressWay.RESTING:
        seconds = f"{profile.dwell_seconds:g}"
        yield "dwell_seconds", _("How long the pointer rests"), _durations(DWELL_SECONDS), seconds
    yield from _steady_rows(profile)


def _steady_rows(profile: SupportProfile) -> Iterator[Row]:
    every = Option("0", _("Count every press"))
    ignored = (every, *_durations(IGNORE_SECONDS))
    # Translators: the answers are times, such as: half a second.
    question = _("Ignore a second press that comes within")
    yield "ignore_seconds", question, ignored, f"{profile.ignore_seconds:g}"
    short = Option("0", _("A short press counts"))
    held = (short, *_durations(HOLD_SECONDS))
    yield "hold_seconds", _("How long you hold a press"), held, f"{profile.hold_seconds:g}"


def _ways() -> tuple[Option, ...]:
    way = PressWay
    return (
        Option(way.MOUSE_OR_KEYS.value, _("Mouse, touch or keys")),
        Option(
            way.ONE_SWITCH.value,
            _("One switch"),
            explanation=_("A frame moves by itself. Your switch presses."),
        ),
        Option(
            way.TWO_SWITCHES.value,
            _("Two switches"),
            explanation=_("One moves the frame. The other presses."),
        ),
        Option(
            way.RESTING.value,
            _("Rest the pointer"),
            explanation=_("Stay on a button for a moment. That presses it."),
        ),
    )


def _switches() -> tuple[Option, ...]:
    return (
        Option("Space", _("Space key")),
        Option("Enter", _("Enter key")),
        Option("F8", _("F8 key")),
        Option("MouseLeft", _("Left mouse button")),
    )


def _pairs() -> tuple[Option, ...]:
    return (
        Option("Enter Space", _("Enter moves, Space presses")),
        Option("Space Enter", _("Space moves, Enter presses")),
        Option("MouseRight MouseLeft", _("Right mouse button moves, left presses")),
    )


def _orders() -> tuple[Option, ...]:
    return (Option("1", _("Row by row")), Option("0", _("One by one")))


def _yes_or_no() -> tuple[Option, ...]:
    return (Option("1", _("Yes"), "icon/volume"), Option("0", _("No"), "icon/volume-off"))


def _durations(seconds: tuple[float, ...]) -> tuple[Option, ...]:
    return tuple(Option(f"{each:g}", _duration(each)) for each in seconds)


def _duration(seconds: float) -> str:
    if seconds < 1:
        return _("Half a second")
    count = round(seconds)
    return ngettext("{count} second", "{count} seconds", count).format(count=count)
