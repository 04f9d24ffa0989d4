"""What helps seeing: the size of the text, and the colours."""

from app.domain.support_profile import TEXT_SIZES_PERCENT, SupportProfile, Theme
from app.i18n import _
from ui.widgets.choice_tiles import Option
from ui.widgets.supports.row import Question, Row, set_to


def rows(profile: SupportProfile) -> tuple[Row, ...]:
    """Return what helps seeing, as `profile` has it."""
    return (
        Question(
            "text_size_percent",
            _("Text size"),
            size_options(),
            str(profile.text_size_percent),
            lambda one, key: set_to(one, text_size_percent=int(key)),
        ),
        Question(
            "theme",
            _("Colours"),
            theme_options(),
            profile.theme.value,
            lambda one, key: set_to(one, theme=Theme(key)),
        ),
    )


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
