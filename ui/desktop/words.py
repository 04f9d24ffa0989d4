"""Words on the practice desktop: they wrap, and take their colour from what they lie on."""

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.desktop.elements import Weight
from ui.desktop.ground import is_on_accent, own_ink, polish_again
from ui.desktop.style import DesktopStyle
from ui.widgets.text import SpokenText
from ui.widgets.wrapped import Wrapped, natural_width

Tone = Literal["text", "dim", "on_accent"]


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
        super().__init__("", "body", parent)
        self._style = style
        self._tone: Tone = tone
        self._hints: tuple[QSize, QSize] | None = None
        self._broken: dict[int, Wrapped] = {}
        self.setProperty("weight", weight.value)
        if text:
            self.setText(text)

    def show_words(self, text: str) -> None:
        """Show `text`, and touch nothing when it already stands there."""
        if text != self.text():
            self.setText(text)

    def set_weight(self, weight: Weight) -> None:
        """Show the words as loud as `weight` says."""
        if self.property("weight") != weight.value:
            self.setProperty("weight", weight.value)
            self._forget_sizes()
            polish_again(self)
            self.updateGeometry()

    @override
    def setText(self, text: str) -> None:
        self._forget_sizes()
        super().setText(text)

    @override
    def sizeHint(self) -> QSize:
        return self._measured_hints()[0]

    @override
    def minimumSizeHint(self) -> QSize:
        return self._measured_hints()[1]

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._forget_sizes()
        super().changeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(self._colour()))
        wrapped = self._wrapped(self.width())
        slack = max(0.0, self.height() - wrapped.height_px)
        is_top = bool(self.alignment() & Qt.AlignmentFlag.AlignTop)
        left = self.width() - wrapped.box_px if self.isRightToLeft() else 0
        wrapped.draw(painter, left, 0.0 if is_top else slack / 2, self.span())

    @override
    def _wrapped(self, width: int) -> Wrapped:
        """Return the words broken for `width`; they are broken once for all widths with room."""
        most = max(1, min(width, self._measured_hints()[0].width()))
        if most not in self._broken:
            self._broken[most] = self._break(most)
        return self._broken[most]

    def _measured_hints(self) -> tuple[QSize, QSize]:
        if self._hints is None:
            self.ensurePolished()
            width = min(natural_width(self.text(), self.font()) + 1, self._longest_line())
            broken = self._broken.setdefault(width, self._break(width))
            hint = QSize(width, round(broken.height_px + 0.5))
            self._hints = hint, super().minimumSizeHint()
        return self._hints

    def _forget_sizes(self) -> None:
        self._hints = None
        self._broken = {}

    def _colour(self) -> str:
        colours = self._style.colours
        if not self.isEnabled() and not is_on_accent(self):
            return colours.dim
        ink = own_ink(self)
        if ink is not None:
            return ink
        tone = self._tone
        if tone != "on_accent" and is_on_accent(self):
            tone = "on_accent"
        tones = {
            "text": colours.text,
            "dim": colours.dim,
            "on_accent": self._style.on_accent,
        }
        return tones[tone]
