"""What helps seeing: the size of the text, the letters, the colours and the pointer."""

from app.domain.support_profile import TEXT_SIZES_PERCENT, Font, SupportProfile, Theme
from app.i18n import _
from ui.theme.typefaces import font_in, fonts_for
from ui.widgets.choice_tiles import Option
from ui.widgets.supports.row import OnOff, Question, Row, set_to

AS_ON_COMPUTER = "computer"


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
            theme_key(profile),
            with_theme,
        ),
        Question(
            "font",
            _("Letters"),
            font_options(profile.language),
            font_in(profile.language, profile.font).value,
            lambda one, key: set_to(one, font=Font(key)),
        ),
        OnOff("has_large_pointer", _("A large pointer"), "icon/pointer", profile.has_large_pointer),
    )


def size_options() -> tuple[Option, ...]:
    """Text sizes, from 100 to 300 percent."""
    names = (
        _("Normal"),
        _("A little larger"),
        _("Fairly large"),
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
        Option(AS_ON_COMPUTER, _("As on this computer"), "icon/device-desktop"),
    )


def theme_key(profile: SupportProfile) -> str:
    """Return the key of the look that `profile` has chosen."""
    return AS_ON_COMPUTER if profile.follows_computer_theme else profile.theme.value


def with_theme(profile: SupportProfile, key: str) -> SupportProfile:
    """Return `profile` with the look of that key; a computer without a wish shows light colours."""
    if key == AS_ON_COMPUTER:
        return set_to(profile, theme=Theme.LIGHT, follows_computer_theme=True)
    return set_to(profile, theme=Theme(key), follows_computer_theme=False)


def font_options(language: str) -> tuple[Option, ...]:
    """The letters that `language` can be written in."""
    names = {
        Font.PLEX: _("Normal letters"),
        Font.ATKINSON: _("Extra clear letters"),
        Font.ANDIKA: _("Letters as in school"),
        # Translators: OpenDyslexic is the name of these letters.
        Font.DYSLEXIC: _("OpenDyslexic letters"),
    }
    return tuple(Option(font.value, names[font]) for font in fonts_for(language))
