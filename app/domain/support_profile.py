"""Which supports a person uses. It follows the person and is changed by the person."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.prompting import Direction, TextLevel

WAITING_SECONDS_RANGE = (3, 30)
RATE_WPM_RANGE = (80, 450)
TEXT_SIZES_PERCENT = (100, 125, 150, 200, 250, 300)


class Theme(StrEnum):
    """The looks; each keeps text at 7:1 or better (ACCESS P1, P14)."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"
    CALM = "calm"


@dataclass(frozen=True, slots=True)
class SupportProfile:
    """The supports in use.

    `waiting_seconds` is the personal delay before help is offered (3 to 30; None means never); it is
    not shown anywhere. `rate_wpm` is words per minute (80 to 450).
    """

    language: str = "en"
    text_size_percent: int = 100
    theme: Theme = Theme.LIGHT
    has_voice: bool = True
    speaks_on_focus: bool = True
    rate_wpm: int = 140
    volume_percent: int = 80
    has_sounds: bool = True
    highlights_words: bool = True
    text_level: TextLevel = TextLevel.EASY
    direction: Direction = Direction.LEAST_TO_MOST
    waiting_seconds: int | None = 8
    has_spotlight: bool = True
    has_demonstration: bool = True
    is_calm: bool = False

    def in_use(self) -> tuple[str, ...]:
        """Return the names of the supports that are on, as stored with each step result."""
        on = {
            "voice": self.has_voice,
            "large_text": self.text_size_percent > TEXT_SIZES_PERCENT[0],
            "contrast": self.theme is Theme.CONTRAST,
            "highlight": self.highlights_words and self.has_voice,
            "calm": self.is_calm,
            "help_first": self.direction is Direction.MOST_TO_LEAST,
            "key_words": self.text_level is TextLevel.KEY,
        }
        return tuple(name for name, is_on in on.items() if is_on)
