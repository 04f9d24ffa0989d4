"""Change a field that nobody is at, without a word to assistive technology."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget


@contextmanager
def unread(edit: QWidget) -> Iterator[None]:
    """Let nothing be told about `edit` meanwhile, unless it has the focus.

    A cursor that moves in a field before the focus comes there makes Orca take the focus for known:
    then it says neither the page nor what the field is called.
    """
    is_active = QAccessible.isActive()
    QAccessible.setActive(is_active and edit.hasFocus())
    try:
        yield
    finally:
        QAccessible.setActive(is_active)
