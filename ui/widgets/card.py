"""A quiet surface that holds what belongs together."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.widgets.text import SpokenText


class Card(QFrame):
    """A frame with an optional title; widgets stand below each other."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(20, 16, 20, 16)
        self._layout.setSpacing(12)
        if title:
            self._layout.addWidget(SpokenText(title, kind="section"))

    def close_up(self) -> None:
        """Let its lines stay together beside a higher card; nothing is added after that."""
        self._layout.addStretch(1)

    def add(self, widget: QWidget) -> None:
        """Add `widget` at the end."""
        self._layout.addWidget(widget)
