"""How the words of one line of a list are broken: which stand beside the title, which below it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from app.desktop.elements import Item
from ui.desktop.style import DesktopStyle
from ui.desktop.style_sheet import SMALL_RATIO
from ui.widgets.wrapped import Wrapped, leading, longest_word_width, natural_width

NOTE_SHARE = 0.45
GAP_PX = 10
PILL_PX = 18
"""What a badge has around its words, on both sides together."""
BELOW_PX = 8
"""What a badge takes besides its words where it stands below all others."""


@dataclass(frozen=True, slots=True)
class Lines:
    """The words of an item broken into lines, and the height they take in pixels.

    `badge_start` is where beside the title the badge begins; 0 means below all words.
    """

    title: Wrapped
    subtitle: Wrapped | None
    note: Wrapped | None
    badge: Wrapped | None
    is_note_beside: bool
    badge_start: int
    height: float


@dataclass(frozen=True, slots=True)
class Breaking:
    """What an item is broken by: its look, its letters, and which way it is read."""

    style: DesktopStyle
    font: QFont
    direction: Qt.LayoutDirection

    def lines(self, item: Item, inner: int) -> Lines:
        """Return the words of `item` broken for `inner` pixels."""
        small, title_font = self.small(), self.bold() if _is_bold(item) else self.font
        gap, title_px = self.style.gap_px(GAP_PX), natural_width(item.title, title_font)
        note_px = natural_width(item.note, small) + gap if item.note else 0
        room = inner - note_px
        fits = note_px < inner * NOTE_SHARE and room >= longest_word_width(item.title, title_font)
        is_beside = bool(item.note) and (fits or (self.style.is_large and title_px <= room))
        title = self._wrapped(item.title, title_font, room if is_beside else inner)
        subtitle = self._wrapped(item.subtitle, small, inner) if item.subtitle else None
        note = self._wrapped(item.note, small, inner) if item.note else None
        badge = self._wrapped(item.badge, small, inner - PILL_PX) if item.badge else None
        badge_px = title_px + gap + badge.width_px + PILL_PX if badge else 0
        has_room = self.style.is_large and badge_px <= inner - (note_px if is_beside else 0)
        below = [subtitle, None if is_beside else note]
        tall = title.height_px + sum(each.height_px for each in below if each)
        tall += badge.height_px + BELOW_PX if badge and not has_room else 0
        start = title_px + gap if badge and has_room else 0
        return Lines(title, subtitle, note, badge, is_beside, start, tall)

    def bold(self) -> QFont:
        """Return the letters of a title that stands out."""
        font = QFont(self.font)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def small(self) -> QFont:
        """Return the letters of all but the title."""
        font = QFont(self.font)
        font.setPointSizeF(font.pointSizeF() * SMALL_RATIO)
        return font

    def _wrapped(self, words: str, font: QFont, width: float) -> Wrapped:
        return Wrapped(words, font, max(1, width), align=leading(self.direction))


def _is_bold(item: Item) -> bool:
    return item.is_strong or item.is_chosen
