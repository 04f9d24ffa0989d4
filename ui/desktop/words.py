"""Words on the practice desktop: they wrap, and take their colour from what they lie on."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.desktop.elements import Weight
from ui.desktop.ground import is_on_accent
from ui.desktop.style import DesktopStyle
from ui.widgets.text import SpokenText

Tone = Literal["text", "dim", "accent", "on_accent"]


class Words(SpokenText):
    """A plain text of a simulated program. It never shrinks and is never cut."""

    def __init__(
        self,
        style: DesktopStyle,
        text: str = "",
        weight: Weight = Weight.BODY,
        tone: Tone = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, "body", parent)
        self._style = style
        self._tone: Tone = tone
        self.setProperty("weight", weight.value)

    def show_words(self, text: str) -> None:
        """Show `text`, and touch nothing when it already stands there."""
        if text != self.text():
            self.setText(text)

    def set_weight(self, weight: Weight) -> None:
        """Show the words as loud as `weight` says."""
        if self.property("weight") != weight.value:
            self.setProperty("weight", weight.value)
            self.style().unpolish(self)
            self.style().polish(self)
            self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(self._colour()))
        wrapped = self._wrapped(self.width())
        slack = max(0.0, self.height() - wrapped.height_px)
        is_top = bool(self.alignment() & Qt.AlignmentFlag.AlignTop)
        wrapped.draw(painter, 0, 0.0 if is_top else slack / 2)

    def _colour(self) -> str:
        colours = self._style.colours
        if not self.isEnabled():
            return colours.dim
        tone = self._tone
        if tone != "on_accent" and is_on_accent(self):
            tone = "on_accent"
        tones = {
            "text": colours.text,
            "dim": colours.dim,
            "accent": self._style.accent,
            "on_accent": self._style.on_accent,
        }
        return tones[tone]
