"""What helps reading: the language, and how the steps are written."""

from app.domain.prompting import TextLevel
from app.domain.support_profile import SupportProfile
from app.i18n import LANGUAGES, _
from ui.widgets.choice_tiles import Option
from ui.widgets.supports.row import OnOff, Question, Row, set_to


def rows(profile: SupportProfile) -> tuple[Row, ...]:
    """Return what helps reading, as `profile` has it."""
    return (
        Question(
            "text_level",
            _("How the steps are written"),
            level_options(),
            profile.text_level.value,
            lambda one, key: set_to(one, text_level=TextLevel(key)),
        ),
        Question(
            "language",
            _("Language"),
            tuple(Option(one.code, one.own_name, language=one.code) for one in LANGUAGES),
            profile.language,
            lambda one, key: set_to(one, language=key),
        ),
        _help_language(profile),
        OnOff(
            "has_pictograms",
            _("Pictures beside words"),
            "icon/photo",
            profile.has_pictograms,
        ),
        OnOff(
            "highlights_words",
            _("Mark each word that is spoken"),
            "icon/typography",
            profile.highlights_words,
        ),
    )


def _help_language(profile: SupportProfile) -> Question:
    screen = profile.language
    others = [
        Option(one.code, one.own_name, language=one.code) for one in LANGUAGES if one.code != screen
    ]
    return Question(
        "help_language",
        _("Language of help"),
        (Option("", _("As on the screen")), *others),
        "" if profile.help_language == screen else profile.help_language,
        lambda one, key: set_to(one, help_language=key),
    )


def level_options() -> tuple[Option, ...]:
    """How the steps are written."""
    return tuple(Option(level.value, name) for level, name in level_names().items())


def level_names() -> dict[TextLevel, str]:
    """Return what each way of writing is called, from little to much."""
    return {
        TextLevel.KEY: _("A few words"),
        TextLevel.EASY: _("Easy words"),
        TextLevel.PLAIN: _("All words"),
    }
