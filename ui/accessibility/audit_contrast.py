"""CONTRAST and EDGE: words and controls stand out, measured on the pixels that are drawn."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFont, QFontInfo, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QRadioButton,
    QWidget,
)

from ui.accessibility.audit_drawn import Drawn
from ui.accessibility.audit_findings import Finding, Rule, path_of
from ui.accessibility.audit_pixels import contrast, ground_of, ink_contrast, picture_of, pixels
from ui.accessibility.audit_window import is_covered, place_in, seen_of, shown

SMALL_TEXT = 7.0
LARGE_TEXT = 4.5
LARGE_POINTS = 18.0
LARGE_BOLD_POINTS = 14.0
EDGE_CONTRAST = 3.0
NO_EDGE = 1.15
"""Below this there is no outline and no ground: the words alone are the button."""

ENLARGED = 3
ENLARGED_BELOW_PX = 32
"""The strokes of smaller letters are so thin that few of their pixels have the full colour."""

EDGE_DEPTH_PX = 16
EDGE_SIDES = 3
MOST_PAGES = 24

Words = Mapping[QWidget, tuple[Drawn, ...]]


@dataclass(slots=True)
class _Looking:
    """What has been looked at already while the window is paged through."""

    window: QWidget
    words: Words
    edges: list[QWidget]
    measured: dict[tuple[object, ...], float] = field(default_factory=dict)
    done: set[tuple[int, int]] = field(default_factory=set)
    edged: set[int] = field(default_factory=set)


def check_colours(words: Words, controls: list[QWidget], window: QWidget) -> Iterator[Finding]:
    """Find words that do not stand out from their ground, and controls without an edge."""
    edges = [widget for widget in controls if _has_edge(widget)]
    looking = _Looking(window, words, edges)
    areas = [area for area in shown(window, QAbstractScrollArea) if _pages(area) > 1]
    before = [area.verticalScrollBar().value() for area in areas]
    for page in range(min(MOST_PAGES, max((_pages(area) for area in areas), default=1))):
        for area in areas:
            area.verticalScrollBar().setValue(page * max(1, area.viewport().height() // 2))
        image = picture_of(window, window.rect())
        yield from _words_on(image, looking)
        yield from _edges_on(image, looking)
    for area, value in zip(areas, before, strict=True):
        area.verticalScrollBar().setValue(value)


def _pages(area: QAbstractScrollArea) -> int:
    return 1 + -(-area.verticalScrollBar().maximum() // max(1, area.viewport().height() // 2))


def _words_on(image: QImage, looking: _Looking) -> Iterator[Finding]:
    for widget, pieces in looking.words.items():
        seen = seen_of(widget)
        if seen.isEmpty() or is_covered(widget):
            continue
        corner = widget.mapTo(looking.window, QPoint(0, 0))
        for number, piece in enumerate(pieces):
            area = piece.area.toAlignedRect().translated(corner)
            if (id(widget), number) in looking.done or (area & seen).height() < area.height() - 2:
                continue
            looking.done.add((id(widget), number))
            ratio = _measured(image, area & seen, piece, looking)
            least = LARGE_TEXT if _is_large(piece.font) else SMALL_TEXT
            if ratio < least:
                detail = f'"{piece.text}" {ratio:.2f}:1, needs {least}:1'
                yield Finding(Rule.CONTRAST, path_of(widget), detail)


def _measured(image: QImage, area: QRect, piece: Drawn, looking: _Looking) -> float:
    """Return the contrast of a text; the same pen and font on the same ground only once."""
    if area.isEmpty():
        return 1.0
    ground = ground_of(pixels(image, area))
    font = piece.font
    key = (piece.pen, font.pixelSize(), font.pointSizeF(), font.weight(), ground)
    if key not in looking.measured:
        is_small = QFontInfo(font).pixelSize() < ENLARGED_BELOW_PX
        enlarged = picture_of(looking.window, area, ENLARGED if is_small else 1)
        looking.measured[key] = ink_contrast(pixels(enlarged))
    return looking.measured[key]


def _is_large(font: QFont) -> bool:
    points = QFontInfo(font).pointSizeF()
    is_bold = font.weight() >= QFont.Weight.Bold
    return points >= LARGE_POINTS or (is_bold and points >= LARGE_BOLD_POINTS)


def _edges_on(image: QImage, looking: _Looking) -> Iterator[Finding]:
    for widget in looking.edges:
        area = place_in(widget, looking.window)
        if id(widget) in looking.edged or seen_of(widget) != area:
            continue
        looking.edged.add(id(widget))
        ratios = sorted(_edge_contrasts(image, area), reverse=True)
        ratio = ratios[EDGE_SIDES - 1]
        is_plain = isinstance(widget, QAbstractButton) and ratio <= NO_EDGE
        if ratio < EDGE_CONTRAST and not is_plain:
            detail = f"outline and ground {ratio:.2f}:1, needs {EDGE_CONTRAST}:1"
            yield Finding(Rule.EDGE, path_of(widget), detail)


def _edge_contrasts(image: QImage, area: QRect) -> Iterator[float]:
    """Look into the control from its four sides; return the greatest step of colour on each way."""
    deep = min(EDGE_DEPTH_PX, area.width() // 3, area.height() // 3)
    x, y = area.center().x(), area.center().y()
    ways = (
        [(area.left() + step, y) for step in range(-2, deep)],
        [(area.right() - step, y) for step in range(-2, deep)],
        [(x, area.top() + step) for step in range(-2, deep)],
        [(x, area.bottom() - step) for step in range(-2, deep)],
    )
    for way in ways:
        colours = [image.pixel(*place) for place in way if image.rect().contains(*place)]
        yield max((contrast(colour, colours[0]) for colour in colours), default=1.0)


def _has_edge(widget: QWidget) -> bool:
    """Tell whether `widget` needs an edge: what is switched off and what only scrolls does not."""
    marks = QCheckBox | QRadioButton
    if not widget.isEnabled() or isinstance(widget, marks):
        return False
    return not isinstance(widget, QAbstractScrollArea) or not widget.inherits("QScrollArea")
