"""Pixels of a window as numbers, and how far two colours are apart."""

from collections import Counter
from functools import lru_cache
from itertools import compress
from operator import ne

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QWidget

CORE_SHARE = 0.6
"""A pixel belongs to the core of a stroke when it differs this much of the greatest difference."""

FEWEST_CORE_PIXELS = 4
ENOUGH_PIXELS = 5000
NEARLY_BLACK = 0.04045


def picture_of(window: QWidget, area: QRect, times: int = 1) -> QImage:
    """Return `area` of `window` as it is drawn now, `times` as large as on the screen."""
    image = QImage(area.size() * times, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(times)
    window.render(image, QPoint(), QRegion(area))
    return image


def pixels(image: QImage, area: QRect | None = None) -> memoryview:
    """Return the pixels of `image`, or of `area` of it, row by row, as 0xffRRGGBB."""
    part = image if area is None else image.copy(area)
    return memoryview(bytes(part.constBits())).cast("I")


def changed_pixels(one: QImage, other: QImage, least: float, enough: float) -> int:
    """Return how many pixels of two pictures of one size are at least so far apart in contrast.

    Row by row from outside, where a frame lies; when there are `enough`, the rest is not counted.
    """
    first, second, wide = pixels(one), pixels(other), one.width()
    changed = 0
    last = len(first) - wide
    for start in sorted(range(0, len(first), wide), key=lambda row: min(row, last - row)):
        row, below = first[start : start + wide], second[start : start + wide]
        pairs = Counter(compress(zip(row, below, strict=True), map(ne, row, below)))
        changed += sum(count for pair, count in pairs.items() if contrast(*pair) >= least)
        if changed >= enough:
            break
    return changed


def ground_of(values: memoryview) -> int:
    """Return the most frequent colour; of many pixels every so many are counted."""
    some = values[:: 1 + len(values) // ENOUGH_PIXELS]
    return Counter(some).most_common(1)[0][0]


def ink_contrast(values: memoryview) -> float:
    """Return the contrast between the ground and the core of the strokes on it; 1 without any."""
    counts = Counter(values)
    ground = counts.most_common(1)[0][0]
    ratios = {
        colour: contrast(colour, ground)
        for colour, count in counts.most_common(400)
        if count >= FEWEST_CORE_PIXELS and colour != ground
    }
    if not ratios:
        return 1.0
    least = 1 + (max(ratios.values()) - 1) * CORE_SHARE
    core = max((c for c, ratio in ratios.items() if ratio >= least), key=counts.__getitem__)
    return ratios[core]


@lru_cache(maxsize=65536)
def contrast(one: int, other: int) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: int) -> float:
    red, green, blue = (_linear((colour >> bits & 255) / 255) for bits in (16, 8, 0))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(share: float) -> float:
    return share / 12.92 if share <= NEARLY_BLACK else float(((share + 0.055) / 1.055) ** 2.4)
