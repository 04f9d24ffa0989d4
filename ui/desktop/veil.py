"""Only this step: everything is hidden but one element, and only that can be pressed and reached."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid
from typing_extensions import override

from ui.desktop.focus import bring_into_view, give_focus
from ui.desktop.style import DesktopStyle

ROOM_PX = 2


class Veil(QWidget):
    """Lies above the practice desktop, with a hole where the element is. Nothing in it moves."""

    def __init__(self, style: DesktopStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self._colour = style.colours.ground
        self._target: QWidget | None = None
        self._entrance: QWidget | None = None
        self._passed_by: list[tuple[QWidget, Qt.FocusPolicy]] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def leave_only(self, target: QWidget | None, controls: Iterable[QWidget]) -> None:
        """Hide everything but `target`; the Tab key passes by all other `controls`.

        None shows everything again.
        """
        self._let_in()
        self._target = target if target is not None and target.isVisible() else None
        if self._target is not None:
            self._pass_by(self._target, controls)
        self.follow()

    def guide(self, focused: QWidget) -> None:
        """Bring the focus back to the element when a key took it to something hidden."""
        target = self.target()
        if target is not None and focused is not target and not target.isAncestorOf(focused):
            give_focus(self._entrance or target)

    def target(self) -> QWidget | None:
        """Return the element while it is all that is to be seen."""
        target = self._target
        is_seen = target is not None and isValid(target) and target.isVisible()
        return target if is_seen else None

    def follow(self) -> None:
        """Keep the hole where the element is, when things have moved."""
        target = self.target()
        self.setVisible(target is not None)
        if target is not None:
            bring_into_view(target)
            self.setMask(QRegion(self.rect()) - QRegion(self._hole(target)))
            self.raise_()

    def _hole(self, target: QWidget) -> QRect:
        """Return where `target` is seen: what scrolls may show a part of it only."""
        hole = target.rect().adjusted(-ROOM_PX, -ROOM_PX, ROOM_PX, ROOM_PX)
        widget, above = target, target.parentWidget()
        while above is not None and widget is not self._ground:
            hole = QRect(widget.mapTo(above, hole.topLeft()), hole.size()).intersected(above.rect())
            widget, above = above, above.parentWidget()
        return hole

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), QColor(self._colour))

    def _pass_by(self, target: QWidget, controls: Iterable[QWidget]) -> None:
        inside: list[QWidget] = []
        loses_focus = False
        for control in controls:
            if control is target or target.isAncestorOf(control):
                inside.append(control)
            else:
                loses_focus = loses_focus or control.hasFocus()
                self._passed_by.append((control, control.focusPolicy()))
                control.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._entrance = next(iter(inside), None)
        if loses_focus and self._entrance is not None:
            give_focus(self._entrance)

    def _let_in(self) -> None:
        for control, policy in self._passed_by:
            if isValid(control):
                control.setFocusPolicy(policy)
        self._passed_by.clear()
