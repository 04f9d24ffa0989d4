"""Keep the focus of a person who uses the keyboard where they expect it, whatever is redrawn."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from ui.desktop.buttons import Pressable
from ui.desktop.inputs import ChoicePart
from ui.desktop.keypad import KeypadPart
from ui.desktop.renderer import Renderer
from ui.desktop.window import WindowPart

VIEW_MARGIN_PX = 12


def controls_of(part: QWidget) -> list[QWidget]:
    """Return what takes the focus in one part, in reading order."""
    if isinstance(part, KeypadPart | ChoicePart):
        keys = part.findChildren(Pressable)
        return sorted(keys, key=lambda key: _place(key, part))
    if isinstance(part, WindowPart):
        return [part.closing_control()]
    control = part.focusProxy() or part
    return [control] if control.focusPolicy() & Qt.FocusPolicy.TabFocus else []


def tab_through(first: QWidget, renderer: Renderer, before: Sequence[str]) -> None:
    """Let Tab go through the controls as they are read, when the order is no longer `before`."""
    if list(before) == list(renderer.order()):
        return
    last, policy = first, first.focusPolicy()
    # Qt puts nothing behind a widget that never takes the focus.
    first.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    for control in _controls(renderer):
        last = _follow(_follow(last, _around(control)), control)
    first.setFocusPolicy(policy)


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
    """Return the first control in `front` that can take the focus; closing comes last."""
    inside = [each for each in _controls(renderer) if front.isAncestorOf(each) and _answers(each)]
    closing = front.closing_control() if isinstance(front, WindowPart) else None
    ordered = [each for each in inside if each is not closing]
    return next(iter(ordered or inside), None)


def give_focus(control: QWidget) -> None:
    """Move the focus to `control` and scroll until it is seen."""
    control.setFocus(Qt.FocusReason.OtherFocusReason)
    bring_into_view(control)


def bring_into_view(control: QWidget) -> None:
    """Scroll everything around `control` until it is seen."""
    above = control.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            _scroll_to(above, control)
        above = above.parentWidget()


def _scroll_to(area: QScrollArea, control: QWidget) -> None:
    """Scroll until all of `control` is seen; of one that is too high, where its cursor stands."""
    content = area.widget()
    half = control.height() // 2 + VIEW_MARGIN_PX
    if content is None or 2 * half > area.viewport().height():
        area.ensureWidgetVisible(control, 0, VIEW_MARGIN_PX)
    else:
        middle = control.mapTo(content, control.rect().center())
        area.ensureVisible(0, middle.y(), 0, half)


def bring_new_into_view(renderer: Renderer, before: Sequence[str]) -> None:
    """Scroll to the first part that was not there before, so that an answer is never missed."""
    known = set(before)
    new = [each for each in renderer.order() if each not in known]
    part = renderer.part(new[0]) if new and before else None
    if part is not None and part.isVisible():
        bring_into_view(part)


def can_keep(identity: str, renderer: Renderer) -> QWidget | None:
    """Return the control that had the focus, if it is still there and answers."""
    part = renderer.part(identity) if identity else None
    if part is None:
        return None
    focused = QApplication.focusWidget()
    if focused is not None and (focused is part or part.isAncestorOf(focused)):
        return focused
    return next((each for each in controls_of(part) if _answers(each)), None)


def _controls(renderer: Renderer) -> Iterable[QWidget]:
    for identity in renderer.order():
        part = renderer.part(identity)
        if part is not None:
            yield from controls_of(part)


def _answers(control: QWidget) -> bool:
    return control.isEnabled() and not control.isHidden() and control.isVisible()


def _place(widget: QWidget, part: QWidget) -> tuple[int, int]:
    corner = widget.mapTo(part, QPoint(0, 0))
    return corner.y(), corner.x()
