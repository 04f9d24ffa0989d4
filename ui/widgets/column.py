"""Widgets one below the other that can all be taken away again."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

LINE_PX = 16


class Column(QWidget):
    """Keeps the order in which its widgets came."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(LINE_PX)

    def add(self, widget: QWidget) -> None:
        """Add `widget` at the end."""
        self._lines.addWidget(widget)

    def clear(self) -> None:
        """Take all widgets away."""
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
