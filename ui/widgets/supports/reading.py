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
            tuple(Option(one.code, one.own_name) for one in LANGUAGES),
            profile.language,
            lambda one, key: set_to(one, language=key),
        ),
        OnOff(
            "highlights_words",
            _("Mark each word that is spoken"),
            "icon/typography",
            profile.highlights_words,
        ),
    )


def level_options() -> tuple[Option, ...]:
    """How the steps are written."""
    return (
        Option(TextLevel.KEY.value, _("A few words")),
        Option(TextLevel.EASY.value, _("Easy sentences")),
        Option(TextLevel.PLAIN.value, _("Normal sentences")),
    )
