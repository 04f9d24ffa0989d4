"""What the computer asks of every program, and how that and a person's supports become a look."""

from dataclasses import dataclass

from app.domain.support_profile import TEXT_SIZES_PERCENT, SupportProfile, Theme
from ui.theme.tokens import Look
from ui.theme.typefaces import font_in


@dataclass(frozen=True, slots=True)
class Wishes:
    """The settings of the computer that every program is to respect (EN 301 549, 11.7).

    `theme` is None where the computer has no wish of its own; `text_percent` is 100 for its preset.
    """

    theme: Theme | None = None
    text_percent: int = 100
    has_motion: bool = True

    def joined(self, other: "Wishes") -> "Wishes":
        """Return what both ask together: the stronger wish of each kind."""
        strongest = (Theme.CONTRAST, Theme.DARK, Theme.LIGHT)
        themes = [theme for theme in strongest if theme in {self.theme, other.theme}]
        return Wishes(
            themes[0] if themes else None,
            max(self.text_percent, other.text_percent),
            has_motion=self.has_motion and other.has_motion,
        )

    @property
    def text_size_percent(self) -> int:
        """The nearest of our text sizes."""
        return min(TEXT_SIZES_PERCENT, key=lambda size: abs(size - self.text_percent))


def theme_in_use(profile: SupportProfile, wishes: Wishes) -> Theme:
    """Return the colours that `profile` shows on a computer with `wishes`.

    A calm screen takes the calm colours, but not from somebody who needs others to see well.
    """
    asked = wishes.theme if profile.follows_computer_theme else None
    theme = asked or profile.theme
    return Theme.CALM if profile.is_calm and theme is Theme.LIGHT else theme


def look_for(profile: SupportProfile, wishes: Wishes) -> Look:
    """Return how everything is drawn for a person with `profile` on a computer with `wishes`."""
    return Look(
        theme_in_use(profile, wishes),
        profile.text_size_percent,
        font_in(profile.language, profile.font),
        is_moving=profile.has_motion and wishes.has_motion and not profile.is_calm,
        has_large_pointer=profile.has_large_pointer,
    )
