"""What assistive technology is told about a widget of ours. Loaded only where some is listening."""

from PySide6.QtGui import QAccessible
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
