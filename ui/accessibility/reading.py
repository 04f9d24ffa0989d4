"""What is on show in words, in reading order, and the word that is being said marked in it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from ui.accessibility.focus import ROW_PX

NOT_READ = "notReadAloud"
"""A property of what nobody wants to hear on every page: the ways to other pages."""


@runtime_checkable
class InWords(Protocol):
    """A widget that paints what it shows: a table, a chart."""

    def in_words(self) -> Iterable[str]:
        """Return what it shows, a sentence for each row."""

    def area_of(self, row: int) -> QRect:
        """Return where that row is, counted from 0."""


@runtime_checkable
class Marking(Protocol):
    """A widget that marks the word of its text that is being said."""

    def text(self) -> str:
        """Return its text."""

    def highlight(self, start: int, length: int) -> None:
        """Mark a word."""

    def clear_highlight(self) -> None:
        """Mark nothing any more."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A text on show and the widget it stands in; of what is painted, the row."""

    text: str
    widget: QWidget
    row: int = 0

    @property
    def language(self) -> str:
        """The language the text is in, empty for that of the screen."""
        return language_of(self.widget)

    def area(self) -> QRect:
        """Return where in the widget the text stands."""
        if isinstance(self.widget, QLabel):
            return _written(self.widget)
        shown: object = self.widget
        return shown.area_of(self.row) if isinstance(shown, InWords) else self.widget.rect()


def language_of(widget: QWidget) -> str:
    """Return the language of what `widget` alone is in, empty for that of the screen."""
    is_own = widget.testAttribute(Qt.WidgetAttribute.WA_SetLocale)
    return widget.locale().name().split("_")[0] if is_own else ""


def readings_on_show(root: QWidget) -> list[Reading]:
    """Return every text below `root` that is on show, in reading order, each part once.

    An empty field has no more to say than its name, which stands above it.
    """
    found: list[Reading] = []
    for one in _texts(root):
        is_said = bool(found) and found[-1].text == one.text
        if is_said and isinstance(one.widget, QLineEdit | QPlainTextEdit):
            continue
        if any(letter.isalnum() for letter in one.text):
            found.append(one)
    return found


def row_in_words(columns: Sequence[str], row: Sequence[str]) -> str:
    """Return a row of a table in one sentence: "Kim. Attempts: 10, alone: 5"."""
    first, *others = row
    cells = zip(columns[1:], others, strict=True)
    told = ", ".join(f"{column}: {text}" for column, text in cells if text)
    return ". ".join(filter(None, (first.rstrip("."), told)))


def texts_on_show(root: QWidget) -> list[str]:
    """Return the words of `readings_on_show`."""
    return [one.text for one in readings_on_show(root)]


def mark_word(
    root: QWidget, text: str, start: int, length: int, only: QWidget | None = None
) -> None:
    """Mark the word of `text` that is being said, wherever below `root` the text stands.

    While somebody is read to, that is `only` the place that is being read.
    """
    place: object = only
    for widget in _marking(root):
        if widget.text() == text and (place is None or widget is place):
            widget.highlight(start, length)
        else:
            widget.clear_highlight()


def clear_marks(root: QWidget) -> None:
    """Mark nothing below `root` any more."""
    for widget in _marking(root):
        widget.clear_highlight()


def _marking(root: QWidget) -> Iterator[Marking]:
    for widget in root.findChildren(QWidget):
        # Asked first as it is quick: most of a page marks nothing.
        if hasattr(widget, "clear_highlight") and isinstance(widget, Marking):
            yield widget


def _written(label: QLabel) -> QRect:
    """Return where words that begin at the side of their label stand."""
    area = label.rect()
    if label.alignment() & Qt.AlignmentFlag.AlignHCenter:
        return area
    wide = min(area.width(), label.sizeHint().width())
    left = area.right() + 1 - wide if label.isRightToLeft() else area.left()
    return QRect(left, area.top(), wide, area.height())


def _texts(widget: QWidget) -> Iterator[Reading]:
    if widget.property(NOT_READ):
        return
    said = tuple(Reading(text, widget, row) for row, text in enumerate(_own(widget)))
    yield from said
    if said or isinstance(widget, QAbstractButton):
        return
    inside = widget.widget() if hasattr(widget, "widget") else None
    for child in [inside] if isinstance(inside, QWidget) else _parts(widget):
        yield from _texts(child)


def _own(widget: QWidget) -> Iterator[str]:
    match widget:
        case QAbstractButton():
            yield widget.text() or widget.accessibleName()
            yield widget.accessibleDescription()
        case QLabel():
            yield widget.text() or widget.accessibleName()
        case QLineEdit():
            yield widget.displayText() or widget.accessibleName()
        case QPlainTextEdit():
            yield widget.toPlainText() or widget.accessibleName()
        case InWords():
            yield from widget.in_words()
        case _:
            pass


def _parts(widget: QWidget) -> list[QWidget]:
    """Return the parts of `widget` row by row; what stands in one row from side to side."""
    parts = [
        child
        for child in widget.children()
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow()
    ]
    if isinstance(widget, QAbstractScrollArea):
        parts = [part for part in parts if widget.viewport().isAncestorOf(part)]
    return sorted(parts, key=lambda part: _place(part, widget))


def _place(part: QWidget, whole: QWidget) -> tuple[int, int]:
    place = part.mapTo(whole, QPoint(0, 0))
    across = -place.x() - part.width() if whole.isRightToLeft() else place.x()
    return round(place.y() / ROW_PX), across
