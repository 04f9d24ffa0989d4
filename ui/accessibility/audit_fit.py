"""CLIP, CUT, OVERLAP, OVERFLOW, LINE and GLYPH: all is drawn in full, has room, and can be read."""

from collections.abc import Iterator, Mapping
from itertools import combinations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QRawFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ui.accessibility.audit_drawn import Drawn
from ui.accessibility.audit_findings import Finding, Rule, path_of
from ui.accessibility.audit_window import is_covered, scroll_area_of, seen_of, shown

SLACK_PX = 1.5
"""A line box may stand out by its rounding; the ink does not."""
ELLIPSIS = "…"
LONGEST_LINE = 80
"""Characters; from WCAG 1.4.8."""

Words = Mapping[QWidget, tuple[Drawn, ...]]


def check_clipping(words: Words, labels: list[QLabel]) -> Iterator[Finding]:
    """Find text that is drawn beyond its widget, shortened with dots, or not drawn at all."""
    for widget, pieces in words.items():
        room = widget.rect()
        for piece in pieces:
            beyond = _beyond(widget, piece, room)
            if beyond > SLACK_PX:
                detail = f'"{piece.text}" is cut by {beyond:.0f} px'
                yield Finding(Rule.CLIP, path_of(widget), detail)
            elif piece.text.endswith(ELLIPSIS) and not _has_own_dots(widget):
                yield Finding(Rule.CLIP, path_of(widget), f'"{piece.text}" is shortened')
    for label in labels:
        if label.text().strip() and not words.get(label):
            yield Finding(Rule.CLIP, path_of(label), "its words are not drawn")


def check_cutting(widgets: list[QWidget], window: QWidget) -> Iterator[Finding]:
    """Find what cannot be brought into view as a whole, whatever is scrolled up or down."""
    for widget in widgets:
        missing = _missing(widget, window)
        if missing:
            yield Finding(Rule.CUT, path_of(widget), missing)


def check_overlap(widgets: list[QWidget]) -> Iterator[Finding]:
    """Find controls and texts that lie on each other."""
    placed = [(widget, *_on_canvas(widget)) for widget in widgets if not is_covered(widget)]
    for (one, ground, first), (other, other_ground, second) in combinations(placed, 2):
        is_together = ground is other_ground
        shared = first & second if is_together else seen_of(one) & seen_of(other)
        if shared.width() <= 1 or shared.height() <= 1:
            continue
        if not one.isAncestorOf(other) and not other.isAncestorOf(one):
            detail = f"shares {shared.width()} x {shared.height()} px with {path_of(other)}"
            yield Finding(Rule.OVERLAP, path_of(one), detail)


def check_overflow(window: QWidget, size: QSize) -> Iterator[Finding]:
    """Find what scrolls sideways, and a window that wants more than `size`."""
    for area in shown(window, QAbstractScrollArea):
        most = area.horizontalScrollBar().maximum()
        if most > 0:
            yield Finding(Rule.OVERFLOW, path_of(area), f"scrolls sideways by {most} px")
    if window.width() > size.width() or window.height() > size.height():
        now = f"{window.width()} x {window.height()}"
        detail = f"the window takes {now} px instead of {size.width()} x {size.height()}"
        yield Finding(Rule.OVERFLOW, path_of(window), detail)


def check_lines(words: Words, labels: list[QLabel]) -> Iterator[Finding]:
    """Find lines that are too long to find the next one, and words stretched to both sides."""
    for widget, pieces in words.items():
        lines: dict[tuple[int, int], int] = {}
        for piece in pieces:
            place = round(piece.area.top()), _column_of(widget, piece)
            lines[place] = lines.get(place, 0) + len(piece.text.strip())
        longest = max(lines.values(), default=0)
        if longest > LONGEST_LINE:
            yield Finding(Rule.LINE, path_of(widget), f"a line has {longest} characters")
    for label in labels:
        if label.alignment() & Qt.AlignmentFlag.AlignJustify:
            yield Finding(Rule.LINE, path_of(label), "its words are stretched to both sides")


def _column_of(widget: QWidget, piece: Drawn) -> int:
    """Return in which column of a table a text stands: what is side by side is no line."""
    owner, place = _viewport_owner(widget), piece.area.center().toPoint()
    if isinstance(owner, QHeaderView):
        return owner.logicalIndexAt(place)
    return owner.indexAt(place).column() if isinstance(owner, QAbstractItemView) else 0


def check_glyphs(words: Words) -> Iterator[Finding]:
    """Find characters that the font of a text does not have, so that boxes would be drawn."""
    fonts: dict[str, tuple[list[QRawFont], set[str]]] = {}
    for widget, pieces in words.items():
        missing: set[str] = set()
        for piece in pieces:
            families, known = fonts.setdefault(piece.font.key(), (_families(piece.font), set()))
            new = {char for char in set(piece.text) - known if char.isprintable()}
            bad = {
                char
                for char in new
                if not any(raw.supportsCharacter(ord(char)) for raw in families)
            }
            known |= new - bad
            missing |= bad
        if missing:
            characters = " ".join(f"{char} (U+{ord(char):04X})" for char in sorted(missing))
            yield Finding(Rule.GLYPH, path_of(widget), f"the font has no {characters}")


def _families(font: QFont) -> list[QRawFont]:
    """Return the fonts a text is drawn in: what the first family has not, the next draws."""
    found = []
    for family in font.families():
        one = QFont(font)
        one.setFamilies([family])
        found.append(QRawFont.fromFont(one))
    return found


def _beyond(widget: QWidget, piece: Drawn, room: QRect) -> float:
    """Return by how many pixels a text stands out of the room where it can be seen."""
    area, used = piece.area, piece.area.width()
    if piece.text != piece.text.rstrip():
        used = QFontMetricsF(piece.font).horizontalAdvance(piece.text.rstrip())
    sides = max(room.left() - area.left(), area.left() + used - room.right() - 1)
    ends = max(room.top() - area.top(), area.bottom() - room.bottom() - 1)
    if isinstance(widget, QLineEdit):
        return ends
    if isinstance(_viewport_owner(widget), QAbstractScrollArea):
        return sides
    return max(sides, ends)


def _viewport_owner(widget: QWidget) -> QWidget | None:
    parent = widget.parentWidget()
    is_viewport = isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget
    return parent if is_viewport else None


def _has_own_dots(widget: QWidget) -> bool:
    owner = _viewport_owner(widget) or widget
    if isinstance(owner, QPlainTextEdit | QTextEdit):
        return True
    text = getattr(owner, "text", None)
    return callable(text) and ELLIPSIS in str(text())


def _missing(widget: QWidget, window: QWidget) -> str:
    """Return what of `widget` no scrolling can show, in words; empty when all can be seen."""
    area, step = widget.rect(), widget
    while step is not window:
        parent = step.parentWidget()
        if parent is None:
            break
        area = area.translated(step.pos())
        scrolls = scroll_area_of(step) is not None
        if not parent.rect().adjusted(-1, 0, 1, 0).contains(_only_across(area, parent)):
            wide = f"{area.left()}..{area.right()}"
            return f"stands at {wide} in the {parent.width()} px of {type(parent).__name__}"
        if scrolls and area.height() > parent.height() and not _is_read_in_parts(widget):
            return f"is {area.height()} px high in a view of {parent.height()} px"
        if not scrolls and (area.top() < -1 or area.bottom() > parent.height()):
            tall = f"{area.top()}..{area.bottom()}"
            return f"stands at {tall} in the {parent.height()} px high {type(parent).__name__}"
        if scrolls:
            height = min(area.height(), parent.height())
            top = min(max(area.top(), 0), parent.height() - height)
            area = QRect(area.left(), top, area.width(), height)
        step = parent
    return ""


def _is_read_in_parts(widget: QWidget) -> bool:
    """Tell whether `widget` may be longer than its view: one reads on by scrolling."""
    return isinstance(widget, QLabel | QAbstractItemView)


def _only_across(area: QRect, parent: QWidget) -> QRect:
    return QRect(area.left(), 0, area.width(), max(parent.height(), 1))


def _on_canvas(widget: QWidget) -> tuple[QWidget, QRect]:
    """Return what `widget` is painted on, a window or the content of a view, and where on it."""
    area, step = widget.rect(), widget
    while not step.isWindow() and scroll_area_of(step) is None:
        parent = step.parentWidget()
        if parent is None:
            break
        area = area.translated(step.pos()) & parent.rect()
        step = parent
    return step, area
