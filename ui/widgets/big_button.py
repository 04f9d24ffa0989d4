"""The button of the program: large, with an icon beside its words, in four kinds."""

from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from ui.theme.tokens import Colours, look_of
from ui.widgets.arrange import FaceContent
from ui.widgets.face import Face, FaceColours

ButtonKind = Literal["main", "plain", "quiet", "toggle"]

PLAIN_HEIGHT_PX = 60
MAIN_HEIGHT_PX = 64
ENTER_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class BigButton(QAbstractButton):
    """A button that wraps its words instead of cutting them, and acts when it is let go.

    One main button a screen; quiet ones have no outline; a toggle shows by a tick whether it is on.
    """

    def __init__(
        self,
        text: str,
        icon: str | None = None,
        explanation: str = "",
        kind: ButtonKind = "plain",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setCheckable(kind == "toggle")
        height = MAIN_HEIGHT_PX if kind == "main" else PLAIN_HEIGHT_PX
        content = FaceContent(
            text,
            description=explanation,
            picture=icon,
            least_height=height,
            has_indicator=kind == "toggle",
        )
        self._face = Face(self, content)

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        if hasattr(self, "_face") and self._face.content.text != text:
            self._face.show(replace(self._face.content, text=text))

    def set_icon(self, name: str | None) -> None:
        """Show the icon `name` from now on, None for no icon."""
        self._face.show(replace(self._face.content, picture=name))

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
        self._face.paint(self._colours(look_of(self).colours))

    def _colours(self, colours: Colours) -> FaceColours:
        if not self.isEnabled():
            return FaceColours(
                colours.ground, colours.hairline, 2, colours.dim, colours.dim, colours.dim
            )
        is_near = self.underMouse() or self.isDown()
        if self._kind == "main":
            ground = colours.accent_hover if is_near else colours.accent
            on = colours.on_accent
            return FaceColours(ground, ground, 0, on, on, on)
        return self._quieter(colours, is_near=is_near)

    def _quieter(self, colours: Colours, *, is_near: bool) -> FaceColours:
        if self._kind == "quiet":
            ground = colours.soft if is_near else "transparent"
            return FaceColours(ground, ground, 0, colours.text, colours.dim, colours.accent)
        is_on = self.isChecked()
        ground = colours.soft if is_near or is_on else colours.surface
        outline = colours.accent if is_on else colours.outline
        return FaceColours(
            ground, outline, 3 if is_on else 2, colours.text, colours.dim, colours.accent
        )
