"""What helps moving: how a person presses, and only those supports that the chosen way needs."""

from collections.abc import Iterator
from dataclasses import replace

from app.domain.support_profile import PressWay, SupportProfile
from app.i18n import _, ngettext
from ui.widgets.choice_tiles import Option
from ui.widgets.supports.row import OnOff, OwnSwitch, Question, Row, set_to

SCAN_SECONDS = (0.5, 1.0, 2.0, 3.0, 5.0, 10.0)
PAUSE_SECONDS = (0.5, 1.0, 2.0, 3.0, 5.0)
ROUNDS = (1, 2, 3, 5, 10)
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
    press, step = profile.press_switch, profile.step_switch
    if profile.press_way is PressWay.ONE_SWITCH:
        yield OwnSwitch("press_switch", _("Your switch"), press, ())
        yield _seconds("scan_seconds", _("How long the frame stays"), SCAN_SECONDS, profile)
        pause = _seconds("scan_pause_seconds", _("A longer first stop"), PAUSE_SECONDS, profile)
        yield replace(pause, is_more=True)
        yield _rounds(profile)
    if profile.press_way is PressWay.TWO_SWITCHES:
        yield OwnSwitch("step_switch", _("The switch that moves the frame"), step, (press,))
        yield OwnSwitch("press_switch", _("The switch that presses"), press, (step,))
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


def _rounds(profile: SupportProfile) -> Question:
    return Question(
        "scan_rounds",
        _("When does the frame rest?"),
        tuple(Option(str(each), _after(each)) for each in ROUNDS),
        str(profile.scan_rounds),
        lambda one, key: set_to(one, scan_rounds=int(key)),
        is_more=True,
    )


def _resting_rows(profile: SupportProfile) -> Iterator[Row]:
    if profile.press_way is PressWay.RESTING:
        label = _("How long the pointer rests")
        yield _seconds("dwell_seconds", label, DWELL_SECONDS, profile)
    if not profile.is_scanning:
        holds = _("The pointer holds on to buttons")
        yield OnOff("has_sticky_pointer", holds, "icon/pointer", profile.has_sticky_pointer)


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


def _orders() -> tuple[Option, ...]:
    return (Option("1", _("Row by row")), Option("0", _("One by one")))


def _durations(seconds: tuple[float, ...]) -> tuple[Option, ...]:
    return tuple(Option(f"{each:g}", _duration(each)) for each in seconds)


def _after(count: int) -> str:
    # Translators: the frame has gone through the whole page so often, and then waits.
    return ngettext("After {count} round", "After {count} rounds", count).format(count=count)


def _duration(seconds: float) -> str:
    if seconds < 1:
        return _("Half a second")
    count = round(seconds)
    return ngettext("{count} second", "{count} seconds", count).format(count=count)
