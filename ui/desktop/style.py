"""The colours and sizes of the practice desktop: a theme, with a site's accent where it can be read."""

from dataclasses import dataclass

from PySide6.QtGui import QColor

from app.domain.support_profile import Theme
from ui.theme.tokens import Colours, Look

TEXT_RATIO = 7.0
SHAPE_RATIO = 3.0
PIXELS_PER_POINT = 96 / 72
LARGE_PERCENT = 200
COMFORT_EM = 8
COMFORT_LARGE_EM = 14
SOFT_SHARE = 0.12
SOFT_SHARE_DARK = 0.2
LINEAR_UP_TO = 0.04045


@dataclass(frozen=True, slots=True)
class DesktopStyle:
    """How the practice desktop is drawn. `soft` is the ground of what is chosen."""

    look: Look
    accent: str
    on_accent: str
    soft: str

    @property
    def colours(self) -> Colours:
        """The colours of the theme."""
        return self.look.colours

    @property
    def is_large(self) -> bool:
        """Whether text is so large that parts stand one below the other and only windows scroll."""
        return self.look.scale_percent >= LARGE_PERCENT

    @property
    def on_soft(self) -> str:
        """The colour of words on `soft`."""
        return self.colours.text

    @property
    def comfort_em(self) -> int:
        """How many letters a pane must be wide to stand beside another."""
        return COMFORT_LARGE_EM if self.is_large else COMFORT_EM

    def em_px(self, count: float) -> int:
        """Return the width in pixels of about `count` letters of normal text, twice as wide as an n."""
        return round(self.look.em_points * PIXELS_PER_POINT * count)

    def gap_px(self, at_100: int) -> int:
        """Return a gap in pixels."""
        return self.look.space_px(at_100)


def style_for(look: Look, wanted_accent: str) -> DesktopStyle:
    """Return the style for `look` with `wanted_accent` ("#rrggbb") as close as contrast allows."""
    colours = look.colours
    if look.theme is Theme.CONTRAST:
        return DesktopStyle(look, colours.accent, colours.on_accent, colours.soft)
    accent = _readable(wanted_accent, look)
    return DesktopStyle(look, accent, colours.on_accent, _soft(accent, look))


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mixed(one: str, other: str, share: float) -> str:
    """Return `one` with `share` (0 to 1) of `other` mixed in."""
    first, second = QColor(one), QColor(other)
    pairs = (
        (first.red(), second.red()),
        (first.green(), second.green()),
        (first.blue(), second.blue()),
    )
    red, green, blue = (round(a + (b - a) * share) for a, b in pairs)
    return QColor(red, green, blue).name()


def _soft(accent: str, look: Look) -> str:
    """Return a ground with as much of `accent` as lets the palest words be read on it."""
    share = SOFT_SHARE_DARK if look.is_dark else SOFT_SHARE
    for tenths in range(10):
        colour = mixed(look.colours.surface, accent, share * (1 - tenths / 10))
        if contrast(look.colours.dim, colour) >= TEXT_RATIO:
            return colour
    return look.colours.surface


def _readable(wanted: str, look: Look) -> str:
    colours = look.colours
    if not QColor.isValidColorName(wanted):
        return colours.accent
    start = mixed(wanted, colours.accent, 0.5) if look.theme is Theme.CALM else wanted
    end = "#ffffff" if look.is_dark else "#000000"
    for tenths in range(10):
        colour = mixed(start, end, tenths / 10)
        is_read = contrast(colour, colours.on_accent) >= TEXT_RATIO
        if is_read and contrast(colour, colours.surface) >= SHAPE_RATIO:
            return colour
    return colours.accent


def _luminance(colour: str) -> float:
    of = QColor(colour)
    red, green, blue = (_linear(part) for part in (of.redF(), of.greenF(), of.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= LINEAR_UP_TO else float(((part + 0.055) / 1.055) ** 2.4)
