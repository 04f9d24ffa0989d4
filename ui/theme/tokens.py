"""The colours and sizes of the program: one `Look` says how everything is drawn."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.domain.support_profile import Font, Theme
from ui.theme.typefaces import TYPEFACES

BODY_POINTS = 14.0
FAMILY = TYPEFACES[Font.PLEX].family
STYLE = "Fusion"  # the one style of Qt that is the same on every system
LOOK_PROPERTY = "look"


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one theme; text on its ground reaches 7:1, everything else 3:1."""

    ground: str
    surface: str
    text: str
    dim: str
    outline: str
    hairline: str
    accent: str
    on_accent: str
    accent_hover: str
    soft: str
    on_soft: str
    focus: str
    mark: str
    picture_ground: str
    chart: tuple[str, str, str, str]


COLOURS = {
    Theme.LIGHT: Colours(
        ground="#f3f6f8",
        surface="#ffffff",
        text="#15202b",
        dim="#3b4854",
        outline="#6a7a88",
        hairline="#d5dde3",
        accent="#0b5566",
        on_accent="#ffffff",
        accent_hover="#08414e",
        soft="#d9edf1",
        on_soft="#083e4b",
        focus="#c2410c",
        mark="#ffe08a",
        picture_ground="#eef3f6",
        chart=("#0b5566", "#b4530a", "#5b3fa8", "#4b5a66"),
    ),
    Theme.DARK: Colours(
        ground="#10171e",
        surface="#1a242d",
        text="#f2f6f9",
        dim="#c5d0d9",
        outline="#8d9dab",
        hairline="#33414d",
        accent="#7fd3e3",
        on_accent="#06222a",
        accent_hover="#a5e3ef",
        soft="#17414d",
        on_soft="#e2f6fa",
        focus="#ffb454",
        mark="#574300",
        picture_ground="#eef3f6",
        chart=("#7fd3e3", "#ffb454", "#c3b1ff", "#c5d0d9"),
    ),
    Theme.CONTRAST: Colours(
        ground="#000000",
        surface="#000000",
        text="#ffff00",
        dim="#ffff00",
        outline="#ffff00",
        hairline="#ffff00",
        accent="#ffff00",
        on_accent="#000000",
        accent_hover="#ffffff",
        soft="#00303a",
        on_soft="#ffff00",
        focus="#ffffff",
        mark="#0000c8",
        picture_ground="#ffffff",
        chart=("#ffff00", "#ffffff", "#00ffff", "#ff9dff"),
    ),
    Theme.CALM: Colours(
        ground="#f4eedf",
        surface="#fbf7ec",
        text="#2b2a26",
        dim="#47443c",
        outline="#7a7364",
        hairline="#ded5c0",
        accent="#3b5648",
        on_accent="#fdfbf4",
        accent_hover="#2c4237",
        soft="#e1e8da",
        on_soft="#2a4034",
        focus="#8a4b16",
        mark="#ecd9a0",
        picture_ground="#f4eedf",
        chart=("#3b5648", "#8a4b16", "#5a4a78", "#5c574b"),
    ),
}

# A title is 1.6 times the text at 100 %, but at 300 % it would fill the screen: it grows slower.
TITLE_RATIOS = {100: 1.65, 150: 1.4, 200: 1.25, 300: 1.1}


@dataclass(frozen=True, slots=True)
class Look:
    """How everything is drawn for one person. Never changed, only replaced."""

    theme: Theme = Theme.LIGHT
    scale_percent: int = 100
    font: Font = Font.PLEX
    is_moving: bool = True
    has_large_pointer: bool = False

    @property
    def colours(self) -> Colours:
        """The colours of the theme."""
        return COLOURS[self.theme]

    @property
    def is_dark(self) -> bool:
        """Whether the ground is dark, so that coloured pictures need a light tile."""
        return self.theme in {Theme.DARK, Theme.CONTRAST}

    @property
    def family(self) -> str:
        """The families of letters for a style sheet: what the first has not, the next draws."""
        families = dict.fromkeys((TYPEFACES[self.font].family, FAMILY))
        return ", ".join(f'"{family}"' for family in families)

    @property
    def em_points(self) -> float:
        """The size that sizes of other things follow; the same for all fonts."""
        return BODY_POINTS * self.scale_percent / 100

    @property
    def body_points(self) -> float:
        """The size of normal text in points: 14 at 100 %, as easy-to-read rules ask."""
        return self.em_points * TYPEFACES[self.font].share

    @property
    def title_points(self) -> float:
        """The size of a page title in points."""
        return self.body_points * self._title_ratio()

    @property
    def lead_points(self) -> float:
        """The size of a lead sentence or a section title in points."""
        return self.body_points * (1 + (self._title_ratio() - 1) * 0.4)

    def icon_px(self, at_100: int = 28) -> int:
        """Return the side of an icon in pixels; it grows with the text, up to twice."""
        return round(at_100 * min(self.scale_percent, 200) / 100)

    def space_px(self, at_100: int) -> int:
        """Return a gap in pixels; gaps grow by half at most, so that words keep their room."""
        return round(at_100 * min(1.5, 0.75 + self.scale_percent / 400))

    def _title_ratio(self) -> float:
        fitting = [ratio for scale, ratio in TITLE_RATIOS.items() if scale >= self.scale_percent]
        return fitting[0] if fitting else TITLE_RATIOS[300]


STANDARD_LOOK = Look()


def look_of(widget: QWidget) -> Look:
    """Return the look of the window that `widget` is in, or the standard one outside a window."""
    look = widget.window().property(LOOK_PROPERTY)
    return look if isinstance(look, Look) else STANDARD_LOOK
