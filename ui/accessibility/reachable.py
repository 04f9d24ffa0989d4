"""What a person can press on what is on show, in the order and the rows it is read in."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

SCANNED_LAST = "scannedLast"
"""A property of what stands above every page and is rarely wanted."""

HAS_KEYS = "hasKeys"
"""A property of a field with keys of its own beside it: those are pressed, and never the field."""

PRESSED_ON = "pressedOn"
"""A property of what holds keys: who has pressed one of them mostly wants another of them next."""

FEW = 4
"""So many controls are gone through one by one; of a long list, so many make a row."""

Rows = tuple[tuple[QWidget, ...], ...]


def rows_on_show(window: QWidget, scope: QWidget, *, by_rows: bool) -> Rows:
    """Return the controls of `scope` that answer now, row by row, or in one row."""
    controls = sorted(_in_tab_order(window, scope), key=_comes_last)
    if not controls:
        return ()
    if not by_rows or len(controls) <= FEW:
        return (tuple(controls),)
    rows: list[list[QWidget]] = []
    for control in controls:
        if rows and _is_beside(rows[-1][-1], control):
            rows[-1].append(control)
        else:
            rows.append([control])
    return tuple(_bundled(rows))


def can_be_pressed(widget: QWidget) -> bool:
    """Tell whether `widget` is something to press, to write in or to scroll, and answers now."""
    if not (widget.isVisible() and widget.isEnabled()) or widget.property(HAS_KEYS):
        return False
    if isinstance(widget, QAbstractButton | QLineEdit | QPlainTextEdit):
        return widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    scrolls = isinstance(widget, QAbstractScrollArea) and widget.verticalScrollBar().maximum() > 0
    return takes_tab and scrolls


def name_of(control: QWidget) -> str:
    """Return what `control` is called; a sign by the word for it."""
    words = control.text() if isinstance(control, QAbstractButton) else ""
    name = control.accessibleName() or words
    return name if any(letter.isalnum() for letter in name) else control.accessibleDescription()


def keys_around(control: QWidget) -> QWidget | None:
    """Return the keyboard, number pad or slider that `control` is a key of."""
    above = control.parentWidget()
    while above is not None and not above.property(PRESSED_ON):
        above = above.parentWidget()
    return above


def bring_into_view(control: QWidget, part: QRect | None = None) -> None:
    """Scroll everything around `control` until it is seen, or until a `part` of it is."""
    part = control.rect() if part is None else part
    above = control.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea):
            _scroll_to(above, control, part)
        above = above.parentWidget()


def _scroll_to(area: QAbstractScrollArea, control: QWidget, part: QRect) -> None:
    top = control.mapTo(area.viewport(), part.topLeft()).y()
    below = top + part.height() - area.viewport().height()
    bar = area.verticalScrollBar()
    if top < 0:
        bar.setValue(bar.value() + top)
    elif below > 0:
        bar.setValue(bar.value() + min(below, top))


def _in_tab_order(window: QWidget, scope: QWidget) -> Iterator[QWidget]:
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        is_inside = scope.isAncestorOf(widget)
        if is_inside and can_be_pressed(widget) and not _is_covered(widget, window):
            yield widget
        widget = widget.nextInFocusChain()


def _is_covered(control: QWidget, window: QWidget) -> bool:
    """Tell whether something lies over `control`: a dialog, or the pointer that shows how."""
    seen = control.visibleRegion().boundingRect()
    if not seen.isEmpty():
        return not _is_on_top(control, seen.center(), window)
    area = _pane_of(control)
    port = area.viewport() if isinstance(area, QAbstractScrollArea) else area
    seen = port.visibleRegion().boundingRect()
    return not seen.isEmpty() and not _is_on_top(port, seen.center(), window)


def _is_on_top(widget: QWidget, place: QPoint, window: QWidget) -> bool:
    top = window.childAt(widget.mapTo(window, place))
    return top is not None and (
        top is widget or widget.isAncestorOf(top) or top.isAncestorOf(widget)
    )


def _pane_of(control: QWidget) -> QWidget:
    """Return the view `control` scrolls with, or what it stands in."""
    above = control.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea):
            return above
        above = above.parentWidget()
    return control.parentWidget() or control


def _comes_last(control: QWidget) -> bool:
    above: QWidget | None = control
    while above is not None:
        if above.property(SCANNED_LAST):
            return True
        above = above.parentWidget()
    return False


def _is_beside(before: QWidget, control: QWidget) -> bool:
    if _pane_of(before) is not _pane_of(control):
        return False
    first, second = _place(before), _place(control)
    shared = min(first.bottom(), second.bottom()) - max(first.top(), second.top())
    return shared * 2 > min(first.height(), second.height())


def _place(control: QWidget) -> QRect:
    return QRect(control.mapToGlobal(QPoint(0, 0)), control.size())


def _bundled(rows: Sequence[Sequence[QWidget]]) -> Iterator[tuple[QWidget, ...]]:
    """Bundle controls that stand one below the other, so that a long list takes few steps."""
    column: list[QWidget] = []
    for row in rows:
        goes_on = column and _pane_of(column[0]) is _pane_of(row[0])
        if len(row) > 1 or not goes_on or len(column) == FEW:
            if column:
                yield tuple(column)
            column = []
        if len(row) > 1:
            yield tuple(row)
        else:
            column.append(row[0])
    if column:
        yield tuple(column)
