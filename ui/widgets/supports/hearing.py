"""What helps hearing: whose voice, how fast, high and loud it speaks, what it says, and sounds."""

from collections.abc import Sequence

from app.domain.support_profile import SupportProfile
from app.i18n import _
from app.speech.reports import FoundVoice
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
        Question(
            "pitch_percent",
            _("How high the voice is"),
            _pitches(),
            str(profile.pitch_percent),
            lambda one, key: set_to(one, pitch_percent=int(key)),
            is_more=True,
        ),
        *_what_is_heard(profile),
    )


def _what_is_heard(profile: SupportProfile) -> tuple[Row, ...]:
    return (
        OnOff(
            "speaks_on_focus",
            _("The voice says the buttons"),
            "icon/pointer",
            profile.speaks_on_focus,
            is_more=True,
        ),
        OnOff(
            "speaks_on_hover",
            _("The voice says what I point at"),
            "icon/hand-finger",
            profile.speaks_on_hover,
            is_more=True,
        ),
        OnOff(
            "yields_to_reader",
            _("Quiet while a screen reader speaks"),
            "icon/volume-off",
            profile.yields_to_reader,
            is_more=True,
        ),
        OnOff("has_sounds", _("Quiet sounds"), "icon/bell", profile.has_sounds, is_more=True),
    )


def voice_rows(profile: SupportProfile, voices: Sequence[FoundVoice]) -> tuple[Row, ...]:
    """Return the choice between the voices found for the person's language; none where there is one."""
    options = tuple(Option(one.id, one.name) for one in voices if one.language == profile.language)
    if len(options) <= 1:
        return ()
    known = [option.key for option in options]
    chosen = dict(profile.voices).get(profile.language, "")
    return (
        Question(
            "voices",
            _("Whose voice it is"),
            options,
            chosen if chosen in known else known[0],
            _with_voice,
            is_more=True,
        ),
    )


def _with_voice(profile: SupportProfile, voice: str) -> SupportProfile:
    voices = {**dict(profile.voices), profile.language: voice}
    return set_to(profile, voices=tuple(sorted(voices.items())))


def _speeds() -> tuple[Option, ...]:
    """Words a minute, slow to quick."""
    return (
        Option("110", _("Slow")),
        Option("140", _("Normal speed")),
        Option("175", _("Quick")),
    )


def _pitches() -> tuple[Option, ...]:
    """Percent of the voice's own pitch."""
    return (
        Option("75", _("Low")),
        Option("100", _("Normal")),
        Option("130", _("High")),
    )


def _volumes() -> tuple[Option, ...]:
    return (
        Option("50", _("Soft")),
        Option("80", _("Normal")),
        Option("100", _("Loud")),
    )
