"""Something the person should know, inside the page: an icon, a sentence, perhaps one way on."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from ui.accessibility.announce import announce
from ui.accessibility.speak_on_focus import SAID_WHEN_SHOWN
from ui.widgets.big_button import BigButton
from ui.widgets.picture_label import PictureLabel
from ui.widgets.text import SpokenText

ICON_PX = 32


class Notice(QFrame):
    """Is announced when it comes into view. It never goes away by itself."""

    def __init__(
        self,
        text: str,
        icon: str = "icon/info-circle",
        button: BigButton | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._text = text
        self.setProperty(SAID_WHEN_SHOWN, text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(14)
        layout.addWidget(PictureLabel(icon, ICON_PX))
        layout.addWidget(SpokenText(text), stretch=1)
        if button is not None:
            layout.addWidget(button, alignment=Qt.AlignmentFlag.AlignVCenter)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._announce)

    def _announce(self) -> None:
        announce(self, self._text)
