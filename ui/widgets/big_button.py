"""The button of the program: large, with an icon beside its words, in four kinds."""

from dataclasses import replace
from typing import Literal

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.theme.tokens import Colours, look_of
from ui.widgets.arrange import FaceContent
from ui.widgets.face import FaceColours
from ui.widgets.face_button import FaceButton

ButtonKind = Literal["main", "plain", "quiet", "toggle"]

PLAIN_HEIGHT_PX = 60
MAIN_HEIGHT_PX = 64
SLIM_SIDE_PX = 8


class BigButton(FaceButton):
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
        height = MAIN_HEIGHT_PX if kind == "main" else PLAIN_HEIGHT_PX
        content = FaceContent(
            text,
            description=explanation,
            picture=icon,
            least_height=height,
            has_indicator=kind == "toggle",
        )
        super().__init__(content, parent)
        self._kind = kind
        self.setCheckable(kind == "toggle")

    @property
    def is_main(self) -> bool:
        """True for the one thing a page is about."""
        return self._kind == "main"

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        if hasattr(self, "_face") and self._face.content.text != text:
            self._face.show(replace(self._face.content, text=text))

    def make_slim(self) -> None:
        """Leave less room beside the words, for a button in a narrow column."""
        self._face.show(replace(self._face.content, side_px=SLIM_SIDE_PX))

    def set_icon(self, name: str | None) -> None:
        """Show the icon `name` from now on, None for no icon."""
        self._face.show(replace(self._face.content, picture=name))

    @override
    def colours_now(self) -> FaceColours:
        colours = look_of(self).colours
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
            edge_px = 2 if is_near else 0  # The ground alone hardly differs where it is dark.
            return FaceColours(
                ground, colours.accent, edge_px, colours.text, colours.dim, colours.accent
            )
        is_on = self.isChecked()
        # What the pointer is over must not look like what is on.
        is_soft = is_on if self._kind == "toggle" else is_near
        ground = colours.soft if is_soft else colours.surface
        outline = colours.accent if is_on or is_near else colours.outline
        return FaceColours(
            ground, outline, 3 if is_on else 2, colours.text, colours.dim, colours.accent
        )
