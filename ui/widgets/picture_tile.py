"""A picture with words, large enough to be the whole choice: a person, a task, a way on."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from ui.theme.tokens import look_of
from ui.widgets.arrange import FaceContent
from ui.widgets.face import FaceColours
from ui.widgets.face_button import FaceButton
from ui.widgets.keys import move_up_or_down

STACKED_PICTURE_PX = 96
LARGE_PICTURE_PX = 168
WIDE_PICTURE_PX = 64
TILE_HEIGHT_PX = 84


class PictureTile(FaceButton):
    """A button made of a picture and words. A mark is a few words on a soft ground, not a colour.

    One of a few tiles can be large; a wide one has its picture beside the words.

    Signals:
        picked: pressed (the `value` it was made with).
    """

    picked = Signal(object)
    is_wide = False

    def __init__(
        self,
        text: str,
        picture: str | None,
        explanation: str = "",
        *,
        value: object = None,
        mark: str = "",
        is_large: bool = False,
    ) -> None:
        content = FaceContent(
            text,
            explanation=explanation,
            picture=picture,
            picture_px=WIDE_PICTURE_PX if self.is_wide else STACKED_PICTURE_PX,
            least_picture_px=LARGE_PICTURE_PX if is_large else 0,
            mark=mark,
            is_stacked=not self.is_wide,
            is_centred=not self.is_wide,
            least_height=TILE_HEIGHT_PX,
        )
        super().__init__(content)
        self._value = value
        self._is_marked = bool(mark)
        self.clicked.connect(self._on_clicked)

    @override
    def colours_now(self) -> FaceColours:
        colours = look_of(self).colours
        if not self.isEnabled():
            dim = colours.dim
            return FaceColours(colours.ground, colours.hairline, 2, dim, dim, dim)
        is_near = self.underMouse() or self.isDown()
        ground = colours.soft if is_near else colours.surface
        outline = colours.accent if self._is_marked else colours.outline
        width = 3 if self._is_marked else 2
        return FaceColours(ground, outline, width, colours.text, colours.dim, colours.accent)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not move_up_or_down(self, event):
            super().keyPressEvent(event)

    def _on_clicked(self) -> None:
        self.picked.emit(self._value)


class WideTile(PictureTile):
    """A tile whose picture stands beside its words, for more words than a name."""

    is_wide = True
