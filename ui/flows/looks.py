"""Draw the window and what is in it as the person who is here wants to see it."""

from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.flows.context import Context
from ui.theme.language import wear_language
from ui.theme.style_sheet import apply_look
from ui.theme.tokens import LOOK_PROPERTY, Look


class Looks:
    """The look and the language of one window, from one person to the next.

    Each part of the window has a style sheet of its own. One on the window would first draw the page
    anew that is about to go, and that took ten times as long as making the new one.
    """

    def __init__(self, window: QWidget, context: Context) -> None:
        self._window = window
        self._context = context
        self._language = ""
        self._lasting: list[QWidget] = []
        self._has_own_pointer = False
        self.now: Look | None = None

    def wear(self) -> None:
        """Use the look and language of the profile from now on."""
        language, look = self._context.session.profile.language, self._context.look
        if language != self._language:
            wear_language(self._window, language)
            self._language = language
        if look != self.now:
            self.now = look
            self._window.setProperty(LOOK_PROPERTY, look)
            self._wear_pointer(look)
            self._lasting = [part for part in self._lasting if isValid(part)]
            for part in self._lasting:
                apply_look(part, look)
            self._window.update()

    def dress(self, part: QWidget, *, lasts: bool = False) -> None:
        """Draw `part`, which is in the window, in the look of now; if it `lasts` in the next too.

        Before it is in the window would be too early: Qt then goes through all of it twice.
        """
        if self.now is not None:
            apply_look(part, self.now)
        if lasts:
            self._lasting.append(part)

    def paint_ground(self) -> None:
        """Fill the window where there is no page; called while it is being drawn."""
        if self.now is not None:
            # With a brush out of a palette: `fillRect` makes PySide6 load all of `Qt`, for 10 ms.
            palette, role = QPalette(), QPalette.ColorRole.Window
            palette.setColor(role, QColor(self.now.colours.ground))
            painter = QPainter(self._window)
            painter.setBackground(palette.brush(role))
            painter.eraseRect(self._window.rect())

    def _wear_pointer(self, look: Look) -> None:
        """Take the pointer of `look`; whoever keeps the computer's own waits for nothing."""
        if look.has_large_pointer or self._has_own_pointer:
            from ui.theme.pointers import Shape, wear_pointer

            self._has_own_pointer = look.has_large_pointer
            wear_pointer(self._window, Shape.ARROW)
