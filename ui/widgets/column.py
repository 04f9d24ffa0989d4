"""Widgets one below the other that can all be taken away again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.letting_go import let_go

LINE_PX = 16
_HIDDEN_OR_SHOWN = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
"""Somebody has decided already whether a widget is to be seen."""


class Column(QWidget):
    """Keeps the order in which its widgets came, and shows them in one go.

    Once it is cleared, it takes no room.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(LINE_PX)

    def add(self, widget: QWidget) -> None:
        """Add `widget` at the end."""
        self._lines.addWidget(widget)
        self._stand(is_there=True)
        if self.isVisible() and not widget.testAttribute(_HIDDEN_OR_SHOWN):
            widget.show()  # Left to Qt, it comes a turn later than what was added first.

    def clear(self) -> None:
        """Take all widgets away."""
        self._stand(is_there=False)
        own = Qt.FindChildOption.FindDirectChildrenOnly
        let_go(self._lines)
        for widget in self.findChildren(QWidget, options=own):
            widget.hide()
            widget.deleteLater()

    def _stand(self, *, is_there: bool) -> None:
        if self.parentWidget() is not None:  # Else it would be shown as a window.
            self.setVisible(is_there)
