"""A picture with words, large enough to be the whole choice: a person, a task, a way on."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from ui.theme.tokens import look_of
from ui.widgets.arrange import FaceContent
from ui.widgets.big_button import ENTER_KEYS
from ui.widgets.face import Face, FaceColours

STACKED_PICTURE_PX = 96
WIDE_PICTURE_PX = 64
TILE_HEIGHT_PX = 84


class PictureTile(QAbstractButton):
    """A button made of a picture and words. A mark is a few words on a soft ground, not a colour."""

    def __init__(
        self,
        text: str,
        picture: str | None,
        explanation: str = "",
        *,
        is_marked: bool = False,
        mark_text: str = "",
        is_wide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._is_marked = is_marked
        content = FaceContent(
            text,
            explanation=explanation,
            picture=picture,
            picture_px=WIDE_PICTURE_PX if is_wide else STACKED_PICTURE_PX,
            mark=mark_text if is_marked else "",
            is_stacked=not is_wide,
            is_centred=not is_wide,
            least_height=TILE_HEIGHT_PX,
        )
        self._face = Face(self, content)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._face.height_for(width)

    @override
    def sizeHint(self) -> QSize:
        return self._face.size_hint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._face.minimum_size_hint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER_KEYS and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = look_of(self).colours
        is_near = self.isEnabled() and (self.underMouse() or self.isDown())
        ground = colours.soft if is_near else colours.surface
        outline = colours.accent if self._is_marked else colours.outline
        width = 3 if self._is_marked else 2
        face = FaceColours(ground, outline, width, colours.text, colours.dim, colours.accent)
        self._face.paint(face)
