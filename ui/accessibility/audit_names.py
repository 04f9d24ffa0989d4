"""NAME and ROLE: what assistive technology is told about every control."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QLabel,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ui.accessibility.audit_findings import Finding, Rule, path_of

MEANINGLESS = frozenset(
    {
        QAccessible.Role.NoRole,
        QAccessible.Role.Client,
        QAccessible.Role.Pane,
        QAccessible.Role.Grouping,
        QAccessible.Role.LayeredPane,
        QAccessible.Role.StaticText,
        QAccessible.Role.Window,
    }
)
PRESSING = frozenset({"Press", "Toggle"})


def check_names(controls: list[QWidget], labels: list[QLabel]) -> Iterator[Finding]:
    """Find controls without a name or with another name than their words, and silent labels."""
    for widget in controls:
        name = _name(widget)
        words = widget.text().strip() if isinstance(widget, QAbstractButton) else ""
        if not name.strip():
            yield Finding(Rule.NAME, path_of(widget), "no accessible name")
        elif words.casefold() not in name.casefold():
            detail = f'shows "{words}" but is called "{name}"'
            yield Finding(Rule.NAME, path_of(widget), detail)
    for label in labels:
        if not _name(label).strip():
            yield Finding(Rule.NAME, path_of(label), "the words have no accessible name")


def check_roles(controls: list[QWidget]) -> Iterator[Finding]:
    """Find controls that do not say what they are, and buttons that cannot be pressed."""
    for widget in controls:
        role = QAccessible.queryAccessibleInterface(widget).role()
        if role in MEANINGLESS and not _only_scrolls(widget):
            yield Finding(Rule.ROLE, path_of(widget), f"role {role.name} says nothing")
        elif _can_be_pressed(widget) and not PRESSING & _acts(widget):
            yield Finding(Rule.ROLE, path_of(widget), "cannot be pressed")


def _name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def _can_be_pressed(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) and widget.isEnabled()


def _acts(widget: QWidget) -> set[str]:
    acts = QAccessible.queryAccessibleInterface(widget).actionInterface()
    return set(acts.actionNames())


def _only_scrolls(widget: QWidget) -> bool:
    """Tell whether `widget` takes the focus only so that keys can scroll it."""
    others = QAbstractItemView | QPlainTextEdit | QTextEdit
    return isinstance(widget, QAbstractScrollArea) and not isinstance(widget, others)
