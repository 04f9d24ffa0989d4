"""In how many ways people look at the program: languages, colours, text sizes and windows."""

from dataclasses import dataclass
from itertools import product

from PySide6.QtCore import QSize

from app.domain.support_profile import SupportProfile, Theme
from app.i18n import LANGUAGES, PSEUDO_LANGUAGES
from tests.counts import long_count

EVERY_LANGUAGE = tuple(each.code for each in (*LANGUAGES, *PSEUDO_LANGUAGES))
READINGS = tuple(product(EVERY_LANGUAGE, Theme))
"""Every language in every theme."""

NORMAL = QSize(1366, 768)
WINDOWS = (
    (100, NORMAL),
    (200, NORMAL),
    (300, NORMAL),
    (200, QSize(1024, 600)),
    (300, QSize(1280, 720)),
)
"""Text size in percent and window: 1366 x 768, and the smallest of ACCESS P4."""

STEP = 7
"""How far the next window is on in the languages and themes; it shares no factor with their number."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way of looking at the program."""

    language: str
    theme: Theme
    percent: int
    window: QSize

    def __str__(self) -> str:
        size = f"{self.window.width()} x {self.window.height()}"
        return f"{self.percent} % {self.language} {self.theme} {size}"

    def profile(self) -> SupportProfile:
        """Return the supports of somebody who looks at it this way."""
        return SupportProfile(self.language, self.percent, self.theme)


EVERY_WAY = tuple(
    Way(language, theme, percent, window)
    for (percent, window), (language, theme) in product(WINDOWS, READINGS)
)


def ways(number: int) -> tuple[Way, ...]:
    """Return how the thing with this number is looked at: in every way in a long run.

    In a short one every window once, language and theme in turn.
    """
    if long_count(0, 1):
        return EVERY_WAY
    return tuple(
        Way(*READINGS[(number + STEP * turn) % len(READINGS)], percent, window)
        for turn, (percent, window) in enumerate(WINDOWS)
    )


def few_ways(number: int) -> tuple[Way, ...]:
    """Return how the thing with this number is looked at where there are very many: two in turn."""
    found = ways(number)
    if found == EVERY_WAY:
        return found
    return found[number % len(found)], found[(number + 2) % len(found)]
