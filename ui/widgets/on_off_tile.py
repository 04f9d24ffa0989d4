"""Something to switch on and off: its words say which it is, beside a box with a tick."""

from typing_extensions import override

from app.i18n import _
from ui.theme.tokens import look_of
from ui.widgets.arrange import FaceContent
from ui.widgets.face import FaceColours
from ui.widgets.face_button import FaceButton

ICON_PX = 28
PERSON_PX = 48


class TickTile(FaceButton):
    """Is checked while it is chosen. Never by colour alone: the tick says it."""

    def __init__(
        self,
        text: str,
        picture: str,
        explanation: str = "",
        *,
        is_on: bool = False,
        picture_px: int = PERSON_PX,
    ) -> None:
        content = FaceContent(
            text,
            explanation=explanation,
            picture=picture,
            picture_px=picture_px,
            has_indicator=True,
            is_centred=False,
        )
        super().__init__(content)
        self.setCheckable(True)
        self.setChecked(is_on)

    @override
    def colours_now(self) -> FaceColours:
        colours = look_of(self).colours
        is_on, is_near = self.isChecked(), self.underMouse() or self.isDown()
        # What the pointer is over must not look like what is on.
        ground = colours.soft if is_on else colours.surface
        outline = colours.accent if is_on or is_near else colours.outline
        return FaceColours(
            ground, outline, 3 if is_on else 2, colours.text, colours.dim, colours.accent
        )


class OnOffTile(TickTile):
    """Something that is on or off: the word says it too. It is made anew after each press."""

    def __init__(self, text: str, picture: str, *, is_on: bool) -> None:
        state = _("On") if is_on else _("Off")
        super().__init__(text, picture, state, is_on=is_on, picture_px=ICON_PX)
