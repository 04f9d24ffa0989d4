"""KEYREACH, KEYTRAP, ORDER and FOCUSVIS: the window is walked through by keys."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QPlainTextEdit, QTextEdit, QWidget

from ui.accessibility.audit_findings import Finding, Rule, path_of
from ui.accessibility.audit_pixels import changed_pixels, picture_of
from ui.accessibility.audit_window import place_in, seen_of, shown
from ui.accessibility.focus import can_take_focus

ARROWS = (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left)
FOCUS_CONTRAST = 3.0
FOCUS_PX = 2
AROUND_PX = 4
ROUNDED_SHARE = 0.8
"""A ring with round corners is a little shorter."""


@dataclass(slots=True)
class Walk:
    """A walk through a window by keys: where it came, in order, and what was wrong on the way."""

    window: QWidget
    targets: list[QWidget]
    stops: list[QWidget] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    alike: set[tuple[object, ...]] = field(default_factory=set)
    hidden: set[QWidget] = field(default_factory=set)

    def note(self, rule: Rule, widget: QWidget, detail: str) -> None:
        """Note something that was wrong."""
        self.findings.append(Finding(rule, path_of(widget), detail))


def check_focus(window: QWidget, controls: list[QWidget]) -> Iterator[Finding]:
    """Find what keys cannot reach or leave, a confused order, and a focus that is not seen."""
    keeper = _focused()
    before = _on_show(window)
    walk = Walk(window, [widget for widget in controls if widget.isEnabled()])
    if keeper is not None and keeper in walk.targets:
        _look_at(walk, keeper)
    walk.stops = _walked(walk, Qt.Key.Key_Tab)
    reached = _with_arrows(walk)
    _walked(walk, Qt.Key.Key_Backtab)
    for widget in walk.targets:
        if widget not in reached:
            walk.note(Rule.KEYREACH, widget, "no key comes to it")
    _compare_order(walk)
    _lose_focus()
    for name in sorted(before ^ _on_show(window)):
        walk.note(Rule.CALM, window, f"{name} came or went with the focus")
    if keeper is not None and keeper.isVisible():
        keeper.setFocus(Qt.FocusReason.OtherFocusReason)
    yield from walk.findings


def _walked(walk: Walk, key: Qt.Key) -> list[QWidget]:
    """Press `key` until it comes round, look at every stop, and return the stops."""
    stops: list[QWidget] = []
    _lose_focus()
    for _unused in range(len(walk.targets) + 4):
        before = _focused()
        _press(before or walk.window, key)
        now = _focused()
        if now is before and now is not None:
            if len(walk.targets) > 1:
                walk.note(Rule.KEYTRAP, now, f"{key.name} does not leave it")
            now = _step_out(now)
        if now is None or now in stops or not walk.window.isAncestorOf(now):
            break
        stops.append(now)
        _look_at(walk, now)
    return stops


def _step_out(widget: QWidget) -> QWidget | None:
    """Leave a trap by the chain that Qt keeps, so that the walk can go on behind it."""
    step = widget.nextInFocusChain()
    while step is not None and step is not widget:
        if can_take_focus(step) and not widget.isAncestorOf(step):
            step.setFocus(Qt.FocusReason.TabFocusReason)
            return step
        step = step.nextInFocusChain()
    return None


def _with_arrows(walk: Walk) -> set[QWidget]:
    """Return what Tab reached and what arrow keys reach from there inside the same group."""
    reached = set(walk.stops)
    missing = [widget for widget in walk.targets if widget not in reached]
    starts = [stop for stop in walk.stops if any(_are_near(stop, other) for other in missing)]
    while starts:
        start = starts.pop(0)
        for key in ARROWS:
            start.setFocus(Qt.FocusReason.TabFocusReason)
            _press(start, key)
            now = _focused()
            if now is not None and now not in reached:
                reached.add(now)
                starts.append(now)
                _look_at(walk, now)
    return reached


def _are_near(one: QWidget, other: QWidget) -> bool:
    writes = isinstance(one, QPlainTextEdit | QTextEdit)
    return one.parentWidget() is other.parentWidget() and not writes


def _compare_order(walk: Walk) -> None:
    """Compare the round of stops with the way one reads. One step back leads to the beginning."""
    stops = walk.stops
    round_trip = zip(stops, [*stops[1:], *stops[:1]], strict=True)
    back = [pair for pair in round_trip if _comes_earlier(pair[1], pair[0], walk.window)]
    for before, after in back if len(back) > 1 else ():
        if after is not stops[0]:
            detail = f"comes after {path_of(before)} but is read before it"
            walk.note(Rule.ORDER, after, detail)


def _comes_earlier(one: QWidget, other: QWidget, window: QWidget) -> bool:
    """Tell whether `one` is read before `other`: above it, or in front of it on the same line."""
    first, second = _apart(one, other, window)
    is_mirrored = _common_part(one, other).isRightToLeft()
    shared = min(first.bottom(), second.bottom()) - max(first.top(), second.top())
    if shared * 2 > min(first.height(), second.height()):
        is_left = first.right() <= second.left()
        is_right = first.left() >= second.right()
        return is_right if is_mirrored else is_left
    is_above = first.bottom() <= second.top()
    next_column = first.right() <= second.left() if is_mirrored else first.left() >= second.right()
    return is_above and not next_column


def _apart(one: QWidget, other: QWidget, window: QWidget) -> tuple[QRect, QRect]:
    """Return the places of the two, or of the parts of the window they lie in, if these differ."""
    first, second = _line_up(one, window), _line_up(other, window)
    for mine, theirs in zip(first, second, strict=False):
        if mine is not theirs:
            areas = place_in(mine, window), place_in(theirs, window)
            if not areas[0].intersects(areas[1]):
                return areas
            break
    return place_in(one, window), place_in(other, window)


def _common_part(one: QWidget, other: QWidget) -> QWidget:
    """Return the innermost part of the window that holds both: it says in which direction it is read."""
    part = one
    while not part.isAncestorOf(other) and (above := part.parentWidget()) is not None:
        part = above
    return part


def _line_up(widget: QWidget, window: QWidget) -> list[QWidget]:
    line = [widget]
    while (parent := line[-1].parentWidget()) is not None and line[-1] is not window:
        line.append(parent)
    return line[::-1]


def _look_at(walk: Walk, widget: QWidget) -> None:
    """Look whether `widget`, which has the focus, is in view and shows the focus.

    Of controls of one kind and size in one place one is looked at: the same lines draw them.
    """
    seen, area = seen_of(widget), _focused_area(widget, walk.window)
    shown = seen & area
    if shown.height() < min(area.height(), _room(widget)) or shown.width() < area.width():
        if widget not in walk.hidden:
            walk.hidden.add(widget)
            detail = f"only {shown.width()} x {shown.height()} px are seen while it has the focus"
            walk.note(Rule.CUT, widget, detail)
        return
    key = (type(widget), area.width(), area.height(), widget.parentWidget())
    if key not in walk.alike:
        walk.alike.add(key)
        _compare_ring(walk, widget, seen)


def _focused_area(widget: QWidget, window: QWidget) -> QRect:
    """Return what must be seen while `widget` has the focus: of a table the cell one is at."""
    if not isinstance(widget, QAbstractItemView) or not widget.currentIndex().isValid():
        return place_in(widget, window)
    corner = widget.viewport().mapTo(window, QPoint(0, 0))
    return widget.visualRect(widget.currentIndex()).translated(corner)


def _room(widget: QWidget) -> int:
    """Return the height of the lowest view that `widget` is seen through."""
    heights = [widget.height()]
    parent = widget.parentWidget()
    while parent is not None:
        heights.append(parent.height())
        parent = parent.parentWidget()
    return min(heights)


def _compare_ring(walk: Walk, widget: QWidget, seen: QRect) -> None:
    around = seen.adjusted(-AROUND_PX, -AROUND_PX, AROUND_PX, AROUND_PX) & walk.window.rect()
    focused = picture_of(walk.window, around)
    widget.clearFocus()
    resting = picture_of(walk.window, around)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    needed = FOCUS_PX * _edge_px(place_in(widget, walk.window), seen)
    enough = needed * ROUNDED_SHARE
    changed = changed_pixels(focused, resting, FOCUS_CONTRAST, enough)
    if changed < enough:
        detail = f"{changed} px change by {FOCUS_CONTRAST}:1, needs about {needed}"
        walk.note(Rule.FOCUSVIS, widget, detail)


def _edge_px(area: QRect, seen: QRect) -> int:
    """Return the length of those edges of `area` that are seen."""
    across = (seen.top() == area.top()) + (seen.bottom() == area.bottom())
    down = (seen.left() == area.left()) + (seen.right() == area.right())
    return across * seen.width() + down * seen.height()


def _on_show(window: QWidget) -> set[str]:
    """Return what is on show in `window` and beside it, each by its path."""
    windows = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    return {path_of(one) for one in (*shown(window, QWidget), *windows)}


def _focused() -> QWidget | None:
    return QApplication.focusWidget()


def _lose_focus() -> None:
    focused = _focused()
    if focused is not None:
        focused.clearFocus()


def _press(widget: QWidget, key: Qt.Key) -> None:
    none, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
    held = shift if key == Qt.Key.Key_Backtab else none
    words = "\t" if key == Qt.Key.Key_Tab else ""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(widget, QKeyEvent(kind, key, held, words))
