"""What helps hearing: whose voice, how fast, high and loud it speaks, what it says, and sounds."""

from collections.abc import Sequence

from app.domain.hearing import as_heard, heard_languages, heard_otherwise
from app.domain.support_profile import SupportProfile
from app.i18n import LANGUAGES, _, pgettext
from app.speech.reports import FoundVoice
from ui.widgets.choice_tiles import Option
from ui.widgets.supports.row import OnOff, Question, Row, RowOnPage, WhichLanguage, set_to


def rows(profile: SupportProfile, languages: Sequence[str] = ()) -> tuple[Row, ...]:
    """Return what helps hearing, as `profile` has it: for all languages, or for some one by one."""
    manners = [row for one in languages for row in _manner(profile, one, is_named=True)]
    return (
        _has_voice(profile),
        *(manners or _manner(profile, profile.language, is_named=False)),
        *_what_is_heard(profile),
    )


def rows_on_page(
    profile: SupportProfile, language: str, voices: Sequence[FoundVoice]
) -> tuple[RowOnPage, ...]:
    """Return what helps hearing, with the choice between the `voices` that were found.

    Who hears two languages chooses how each speaks: those rows are for `language` only.
    """
    languages = heard_languages(profile)
    is_named = len(languages) > 1
    return (
        *_voice(profile, language, voices, is_named=is_named),
        _has_voice(profile),
        *((_which(languages, language),) if is_named else ()),
        *_manner(profile, language, is_named=is_named),
        *_what_is_heard(profile),
    )


def _has_voice(profile: SupportProfile) -> OnOff:
    return OnOff("has_voice", _("The voice speaks"), "icon/volume", profile.has_voice)


def _which(languages: Sequence[str], language: str) -> WhichLanguage:
    options = tuple(Option(one, _language_name(one), language=one) for one in languages)
    return WhichLanguage(_("For which language?"), options, language)


def _manner(profile: SupportProfile, language: str, *, is_named: bool) -> tuple[Question, ...]:
    """How `language` is heard. The language is named where there are several."""
    heard = as_heard(profile, language)
    named = f" {language}" if is_named else ""
    return (
        Question(
            f"rate_wpm{named}",
            _asked(_("How fast the voice speaks"), language, is_named=is_named),
            _speeds(),
            str(heard.rate_wpm),
            lambda one, key: heard_otherwise(one, language, rate_wpm=int(key)),
        ),
        Question(
            f"volume_percent{named}",
            _asked(_("How loud the voice is"), language, is_named=is_named),
            _volumes(),
            str(heard.volume_percent),
            lambda one, key: heard_otherwise(one, language, volume_percent=int(key)),
        ),
        Question(
            f"pitch_percent{named}",
            _asked(_("How high the voice is"), language, is_named=is_named),
            _pitches(),
            str(heard.pitch_percent),
            lambda one, key: heard_otherwise(one, language, pitch_percent=int(key)),
            is_more=True,
        ),
    )


def _asked(question: str, language: str, *, is_named: bool) -> str:
    if not is_named:
        return question
    # Translators: language is a name, as in: How fast the voice speaks: Nederlands
    return _("{question}: {language}").format(question=question, language=_language_name(language))


def _language_name(code: str) -> str:
    return next((one.own_name for one in LANGUAGES if one.code == code), code)


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


def _voice(
    profile: SupportProfile, language: str, voices: Sequence[FoundVoice], *, is_named: bool
) -> tuple[Question, ...]:
    """The choice between the voices of `language`; none where there is one."""
    options = tuple(Option(one.id, one.name) for one in voices if one.language == language)
    if len(options) <= 1:
        return ()
    known = [option.key for option in options]
    chosen = dict(profile.voices).get(language, "")
    return (
        Question(
            "voices",
            _asked(_("Whose voice it is"), language, is_named=is_named),
            options,
            chosen if chosen in known else known[0],
            lambda one, key: _with_voice(one, language, key),
            is_more=True,
        ),
    )


def _with_voice(profile: SupportProfile, language: str, voice: str) -> SupportProfile:
    voices = {**dict(profile.voices), language: voice}
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
        Option("80", pgettext("volume", "Normal")),
        Option("100", _("Loud")),
    )
