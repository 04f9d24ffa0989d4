"""What assistive technology is told about a widget of ours. Loaded only where some is listening."""

from typing import Protocol, runtime_checkable

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget
from typing_extensions import override

_ROLES = {
    "client": QAccessible.Role.Client,
    "decoration": QAccessible.Role.Whitespace,
    "group": QAccessible.Role.Grouping,
    "heading": QAccessible.Role.Heading,
    "notification": QAccessible.Role.Notification,
    "picture": QAccessible.Role.Graphic,
    "window": QAccessible.Role.Window,
    "words": QAccessible.Role.Paragraph,
}


@runtime_checkable
class ShowsOne(Protocol):
    """A widget that can hide all it holds but one part."""

    def only_part(self) -> QWidget | None:
        """Return the part that is left while all others are hidden, else None."""


class RoleInterface(QAccessibleWidget):
    """A widget's interface with a role of our choice; a label keeps its text as its name."""

    def __init__(self, widget: QWidget, role: str) -> None:
        super().__init__(widget, _ROLES[role])

    @override
    def text(self, kind: QAccessible.Text) -> str:
        widget = self.widget()
        if kind == QAccessible.Text.Name and isinstance(widget, QLabel):
            return widget.accessibleName() or widget.text()
        return super().text(kind)


class OnlyPartInterface(RoleInterface):
    """The interface of what can hide all but one part: nobody hears of the others then."""

    @override
    def childCount(self) -> int:
        return super().childCount() if self._only() is None else 1

    @override
    def child(self, index: int) -> QAccessibleInterface:
        only = self._only()
        return super().child(index) if only is None else QAccessible.queryAccessibleInterface(only)

    @override
    def indexOfChild(self, arg__1: QAccessibleInterface) -> int:
        only = self._only()
        if only is None:
            return super().indexOfChild(arg__1)
        return 0 if arg__1.object() is only else -1

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        only = self._only()
        if only is None:
            return super().childAt(x, y)
        told = QAccessible.queryAccessibleInterface(only)
        return told if told.rect().contains(x, y) else self

    def _only(self) -> QWidget | None:
        widget = self.widget()
        return widget.only_part() if isinstance(widget, ShowsOne) else None
