"""What helps hearing: the voice, how fast and how loud it speaks, and what it says."""

from app.domain.support_profile import SupportProfile
from app.i18n import _
from ui.widgets.choice_tiles import Option
from ui.widgets.supports.row import OnOff, Question, Row, set_to


def rows(profile: SupportProfile) -> tuple[Row, ...]:
    """Return what helps hearing, as `profile` has it."""
    return (
        OnOff("has_voice", _("The voice speaks"), "icon/volume", profile.has_voice),
        Question(
            "rate_wpm",
            _("How fast the voice speaks"),
            _speeds(),
            str(profile.rate_wpm),
            lambda one, key: set_to(one, rate_wpm=int(key)),
        ),
        Question(
            "volume_percent",
            _("How loud the voice is"),
            _volumes(),
            str(profile.volume_percent),
            lambda one, key: set_to(one, volume_percent=int(key)),
        ),
        OnOff(
            "speaks_on_focus",
            _("The voice says the buttons"),
            "icon/pointer",
            profile.speaks_on_focus,
            is_more=True,
        ),
    )


def _speeds() -> tuple[Option, ...]:
    """Words a minute, slow to quick."""
    return (
        Option("110", _("Slow")),
        Option("140", _("Normal speed")),
        Option("175", _("Quick")),
    )


def _volumes() -> tuple[Option, ...]:
    return (
        Option("50", _("Soft")),
        Option("80", _("Normal")),
        Option("100", _("Loud")),
    )
