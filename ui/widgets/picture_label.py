"""A picture beside or above words. It is decoration to a screen reader: the words say it all."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from ui.accessibility.roles import mark_decoration
from ui.theme.icons import has_picture, picture
from ui.theme.tokens import look_of

REDRAWING = frozenset({QEvent.Type.Polish, QEvent.Type.PaletteChange, QEvent.Type.StyleChange})


class PictureLabel(QLabel):
    """Draws a picture by its name in the look of the window.

    It grows with the text, up to twice, unless it is large enough from the start.
    """

    def __init__(
        self, name: str, side_px: int, *, grows: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        mark_decoration(self)
        self._grows = grows
        self._name = name
        self._side_px = side_px
        self._drawn: object = None
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_picture(self, name: str) -> None:
        """Show another picture."""
        self._name = name
        self._draw()

    def set_side(self, side_px: int) -> None:
        """Draw it in another size."""
        self._side_px = side_px
        self._draw()

    @override
    def event(self, event: QEvent) -> bool:
        answer = super().event(event)
        if event.type() in REDRAWING:
            self._draw()
        return answer

    def _draw(self) -> None:
        look, ratio = look_of(self), self.devicePixelRatioF()
        wanted = (self._name, self._side_px, look, ratio)
        if wanted == self._drawn:
            return
        self._drawn = wanted
        side = look.icon_px(self._side_px) if self._grows else self._side_px
        if not has_picture(self._name):
            self.clear()
            return
        self.setPixmap(picture(self._name, side, look, ratio=ratio))
