"""Take widgets out of a layout so that they can be laid out elsewhere."""

from PySide6.QtWidgets import QLayout
from shiboken6 import delete


def let_go(layout: QLayout, first: int = 0, kept: int = 0) -> None:
    """Take out what `layout` holds from `first` on until `kept` places are left; the widgets stay.

    The place of a widget is deleted at once: while one lives on, the next layout is never told
    that the widget has another size.
    """
    for _place in range(layout.count() - kept):
        item = layout.takeAt(first)
        if item is not None:
            delete(item)
