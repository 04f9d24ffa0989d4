"""Tell assistive technology what our widgets are, where Qt's own answer would be silent."""

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface

ROLE_PROPERTY = "spokenRole"
LIST_PROPERTY = "listOfButtons"


class Roles:
    """Makes the interfaces, and keeps them while their widgets live: Qt itself keeps none."""

    def __init__(self) -> None:
        self._kept: dict[int, QAccessibleInterface] = {}

    def __call__(self, _kind: str, thing: QObject) -> "QAccessibleInterface | None":
        """Return an interface for `thing`, or None where Qt's own is right."""
        if not isinstance(thing, QWidget):
            return None
        is_stack = isinstance(thing, QStackedWidget)
        role = "client" if is_stack else thing.property(ROLE_PROPERTY)
        return self._keep(thing, role) if role else None

    def _keep(self, widget: QWidget, role: str) -> "QAccessibleInterface":
        from ui.accessibility.role_interface import OnlyPartInterface, RoleInterface, ShowsOne

        key = id(widget)
        kind = OnlyPartInterface if isinstance(widget, ShowsOne) else RoleInterface
        interface = kind(widget, role)
        self._kept[key] = interface
        widget.destroyed.connect(lambda: self._kept.pop(key, None))
        return interface


@cache
def install_roles() -> Roles:
    """Use our roles from now on. Called before the first window; the cache keeps them alive."""
    roles = Roles()
    QAccessible.installFactory(roles)
    return roles


def mark_group(widget: QWidget, name: str) -> None:
    """Make `widget` a named group: a screen reader says the name when the focus comes into it."""
    widget.setProperty(ROLE_PROPERTY, "group")
    widget.setAccessibleName(name)


def mark_list(widget: QWidget, name: str) -> None:
    """Make `widget` a named group of buttons each of which says its place: "2 of 5"."""
    widget.setProperty(LIST_PROPERTY, True)
    mark_group(widget, name)


def mark_window(window: QWidget) -> None:
    """Make `window` a window, whose title a screen reader can say. Qt calls only its own kinds so."""
    window.setProperty(ROLE_PROPERTY, "window")


def mark_whole(widget: QWidget) -> None:
    """Let `widget`, which can hide all but one part, tell of that part only meanwhile."""
    widget.setProperty(ROLE_PROPERTY, "client")


def mark_words(widget: QWidget, name: str) -> None:
    """Make `widget` something to read, called by all its words."""
    widget.setProperty(ROLE_PROPERTY, "words")
    widget.setAccessibleName(name)


def mark_decoration(picture: QWidget) -> None:
    """Let screen readers pass over `picture`: words beside it say it all."""
    picture.setProperty(ROLE_PROPERTY, "decoration")


def mark_heading(label: QLabel) -> None:
    """Make `label` a heading."""
    label.setProperty(ROLE_PROPERTY, "heading")
