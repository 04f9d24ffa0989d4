"""Keep the focus of a person who uses the keyboard where they expect it, whatever is redrawn."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from ui.desktop.buttons import Pressable
from ui.desktop.choice import ChoicePart
from ui.desktop.keyboard import KeyboardPart
from ui.desktop.keypad import KeypadPart
from ui.desktop.layout import ScrollingPart
from ui.desktop.renderer import Renderer
from ui.desktop.slider import SliderPart
from ui.desktop.table import TablePart
from ui.desktop.window import WindowPart

VIEW_MARGIN_PX = 12


def controls_of(part: QWidget) -> list[QWidget]:
    """Return what takes the focus in one part, in reading order."""
    if isinstance(part, KeypadPart | ChoicePart | SliderPart):
        keys = part.findChildren(Pressable)
        return sorted(keys, key=lambda key: _place(key, part))
    if isinstance(part, KeyboardPart):
        return part.controls()
    if isinstance(part, WindowPart):
        return [part.closing_control()]
    control = part.focusProxy() or part
    return [control] if control.focusPolicy() & Qt.FocusPolicy.TabFocus else []


def tab_through(first: QWidget, renderer: Renderer, before: Sequence[str]) -> None:
    """Let Tab go through the controls as they are read, when the order is no longer `before`."""
    if list(before) == list(renderer.order()):
        return
    last, closed = first, [first, *_scrolled(renderer)]
    policies = [each.focusPolicy() for each in closed]
    # Qt puts nothing behind a widget that never takes the focus.
    for each in closed:
        each.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    for control in controls(renderer):
        last = _follow(_follow(last, _around(control)), control)
    for each, policy in zip(closed, policies, strict=True):
        each.setFocusPolicy(policy)


def _scrolled(renderer: Renderer) -> list[QWidget]:
    """Return what takes the focus only while it is too long for its room: it has a place even so."""
    parts = (renderer.part(each) for each in renderer.order())
    return [each for each in parts if isinstance(each, ScrollingPart)]


def _follow(last: QWidget, control: QWidget) -> QWidget:
    if control is not last:
        QWidget.setTabOrder(last, control)
    return control


def _around(control: QWidget) -> QWidget:
    """Return the part that hands its focus to `control`: Tab stops at its place too."""
    part = control.parentWidget()
    return part if part is not None and part.focusProxy() is control else control


def focused_part(renderer: Renderer) -> str:
    """Return the id of the part that has the focus, empty when none has."""
    widget = QApplication.focusWidget()
    while widget is not None:
        identity = widget.property("element")
        if isinstance(identity, str) and renderer.part(identity) is widget:
            return identity
        widget = widget.parentWidget()
    return ""


def first_control(front: QWidget, renderer: Renderer) -> QWidget | None:
    """Return the first control in `front` to act on; what is only read and closing come last."""
    inside = [each for each in controls(renderer) if front.isAncestorOf(each) and _answers(each)]
    closing = front.closing_control() if isinstance(front, WindowPart) else None
    ordered = [each for each in inside if each is not closing]
    acting = [each for each in ordered if not isinstance(each, TablePart)]
    return next(iter(acting or ordered or inside), None)


def give_focus(control: QWidget) -> None:
    """Move the focus to `control` and scroll until it is seen."""
    control.setFocus(Qt.FocusReason.OtherFocusReason)
    bring_into_view(control)


def bring_into_view(control: QWidget) -> None:
    """Scroll everything around `control` until it is seen; what shows its end first stays there."""
    above = control.parentWidget()
    while above is not None:
        stays_at_end = (
            isinstance(above, ScrollingPart) and above.is_at_end and not control.hasFocus()
        )
        if isinstance(above, QScrollArea) and not stays_at_end:
            _scroll_to(above, control)
        above = above.parentWidget()


def _scroll_to(area: QScrollArea, control: QWidget) -> None:
    """Scroll until all of `control` is seen; of one that is too high, its cursor or its top."""
    content, spare = area.widget(), area.viewport().height() - control.height()
    if content is None or (spare < 0 and control.hasFocus()):
        area.ensureWidgetVisible(control, 0, VIEW_MARGIN_PX)
        return
    bar, around = area.verticalScrollBar(), max(0, min(VIEW_MARGIN_PX, spare // 2))
    top = control.mapTo(content, QPoint(0, 0)).y() - around
    end = top + control.height() + 2 * around - area.viewport().height()
    bar.setValue(min(max(bar.value(), end), top))


def bring_new_into_view(renderer: Renderer, before: Sequence[str]) -> None:
    """Scroll to the parts that were not there before, so that an answer is never missed.

    Where it takes the focus out of sight, the focus goes to the first new control, unless a person
    is typing: then the place where they type stays in view.
    """
    known = set(before)
    new = [each for each in renderer.order() if each not in known]
    parts = [part for each in new if (part := renderer.part(each)) and part.isVisible()]
    if not parts or not before:
        return
    bring_into_view(parts[-1])
    bring_into_view(parts[0])
    focused = QApplication.focusWidget()
    if focused is None or not renderer.screen.isAncestorOf(focused) or _is_seen(focused):
        return
    is_typing = isinstance(focused, QLineEdit | QPlainTextEdit)
    control = None if is_typing else _first_answering(renderer, new)
    give_focus(control or focused)


def _first_answering(renderer: Renderer, identities: Iterable[str]) -> QWidget | None:
    parts = (renderer.part(each) for each in identities)
    controls = (each for part in parts if part is not None for each in controls_of(part))
    acting = (each for each in controls if not isinstance(each, TablePart))
    return next((each for each in acting if _answers(each)), None)


def _is_seen(control: QWidget) -> bool:
    return control.visibleRegion().boundingRect() == control.rect()


def can_keep(identity: str, renderer: Renderer) -> QWidget | None:
    """Return the control that had the focus, if it is still there and answers."""
    part = renderer.part(identity) if identity else None
    if part is None:
        return None
    focused = QApplication.focusWidget()
    if focused is not None and (focused is part or part.isAncestorOf(focused)):
        return focused
    return next((each for each in controls_of(part) if _answers(each)), None)


def controls(renderer: Renderer) -> Iterator[QWidget]:
    """Give everything that takes the focus, as it is read."""
    for identity in renderer.order():
        part = renderer.part(identity)
        if part is not None:
            yield from controls_of(part)


def _answers(control: QWidget) -> bool:
    return control.isEnabled() and not control.isHidden() and control.isVisible()


def _place(widget: QWidget, part: QWidget) -> tuple[int, int]:
    corner = widget.mapTo(part, QPoint(0, 0))
    across = -corner.x() - widget.width() if part.isRightToLeft() else corner.x()
    return corner.y(), across
