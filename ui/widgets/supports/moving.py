"""What helps moving: how a person presses, and only those supports that the chosen way needs."""

from collections.abc import Iterator

from app.domain.support_profile import PressWay, SupportProfile
from app.i18n import _, ngettext
from ui.widgets.choice_tiles import Option
from ui.widgets.supports.row import OnOff, Question, Row, set_to

SCAN_SECONDS = (0.5, 1.0, 2.0, 3.0, 5.0, 10.0)
DWELL_SECONDS = (0.5, 1.0, 2.0, 3.0, 4.0)
IGNORE_SECONDS = (0.5, 1.0, 2.0)
HOLD_SECONDS = (0.5, 1.0)


def rows(profile: SupportProfile) -> tuple[Row, ...]:
    """Return what helps moving, as `profile` has it."""
    way = Question(
        "press_way",
        _("How do you press?"),
        _ways(),
        profile.press_way.value,
        lambda one, key: set_to(one, press_way=PressWay(key)),
    )
    return (way, *_switch_rows(profile), *_resting_rows(profile), *_steady_rows(profile))


def _switch_rows(profile: SupportProfile) -> Iterator[Row]:
    if profile.press_way is PressWay.ONE_SWITCH:
        yield Question(
            "press_switch",
            _("Your switch"),
            _switches(),
            profile.press_switch,
            lambda one, key: set_to(one, press_switch=key),
        )
        yield _seconds("scan_seconds", _("How long the frame stays"), SCAN_SECONDS, profile)
    if profile.press_way is PressWay.TWO_SWITCHES:
        pair = f"{profile.step_switch} {profile.press_switch}"
        yield Question("switches", _("Your switches"), _pairs(), pair, _with_switches)
    if profile.is_scanning:
        yield Question(
            "scans_rows",
            _("How the frame goes"),
            _orders(),
            str(int(profile.scans_rows)),
            lambda one, key: set_to(one, scans_rows=key == "1"),
        )
        says = _("The voice says what is in the frame")
        yield OnOff("says_scanned", says, "icon/volume", profile.says_scanned)


def _resting_rows(profile: SupportProfile) -> Iterator[Row]:
    if profile.press_way is PressWay.RESTING:
        label = _("How long the pointer rests")
        yield _seconds("dwell_seconds", label, DWELL_SECONDS, profile)


def _steady_rows(profile: SupportProfile) -> Iterator[Row]:
    # Translators: the answers are times, such as: half a second.
    question = _("Ignore a second press that comes within")
    every = Option("0", _("Count every press"))
    yield _seconds("ignore_seconds", question, IGNORE_SECONDS, profile, every)
    short = Option("0", _("A short press counts"))
    label = _("How long you hold a press")
    yield _seconds("hold_seconds", label, HOLD_SECONDS, profile, short)


def _seconds(
    name: str, label: str, seconds: tuple[float, ...], profile: SupportProfile, *first: Option
) -> Question:
    return Question(
        name,
        label,
        (*first, *_durations(seconds)),
        f"{getattr(profile, name):g}",
        lambda one, key: set_to(one, **{name: float(key)}),
        is_more=bool(first),
    )


def _with_switches(profile: SupportProfile, keys: str) -> SupportProfile:
    step, press = keys.split()
    return set_to(profile, step_switch=step, press_switch=press)


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


def _durations(seconds: tuple[float, ...]) -> tuple[Option, ...]:
    return tuple(Option(f"{each:g}", _duration(each)) for each in seconds)


def _duration(seconds: float) -> str:
    if seconds < 1:
        return _("Half a second")
    count = round(seconds)
    return ngettext("{count} second", "{count} seconds", count).format(count=count)
