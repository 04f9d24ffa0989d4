"""A large picture that goes with a page's words. It is decoration to a screen reader."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from ui.theme.icons import picture
from ui.theme.tokens import look_of

SIDE_PX = 160


class BigPicture(QLabel):
    """Draws a picture by its name in the theme of the window."""

    def __init__(self, name: str, side_px: int = SIDE_PX, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._side_px = side_px
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedHeight(side_px)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Polish, QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self.show_picture(self._name)
        return super().event(event)

    def show_picture(self, name: str) -> None:
        """Show another picture."""
        self._name = name
        look, ratio = look_of(self), self.devicePixelRatioF()
        self.setPixmap(picture(name, self._side_px, look, ratio=ratio))
