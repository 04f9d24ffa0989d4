"""The visible part of everything that can be pressed: measured and painted the same everywhere."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.theme.icons import has_picture, picture
from ui.theme.tokens import Colours, look_of
from ui.widgets.arrange import (
    MARGIN_PX,
    RING_PX,
    Arranged,
    Block,
    FaceContent,
    FaceSetting,
    arrange,
    beside_px,
    padding_px,
    picture_side,
    stands_above,
)
from ui.widgets.wrapped import Span, longest_word_width, natural_width

MOST_CHARACTERS_ON_A_LINE = 30
FEWEST_CHARACTERS_ON_A_LINE = 10
RADIUS_PX = 11
RESTING_OPACITY = 0.4
"""How much of a picture is seen on what cannot be pressed now."""
MOST_WIDTHS = 16


@dataclass(frozen=True, slots=True)
class FaceColours:
    """The colours of a face in its present state; `outline_px` 0 draws none."""

    ground: str
    outline: str
    outline_px: int
    text: str
    dim: str
    icon: str


@dataclass(slots=True)
class Measured:
    """What was measured in one setting, by width in pixels; another font or look begins anew."""

    setting: FaceSetting
    is_mirrored: bool
    arranged: dict[int, Arranged] = field(default_factory=dict)
    hint: QSize | None = None
    least: QSize | None = None


class Face:
    """Measures and paints a pressable widget. The words always fit: the height follows them.

    A layout asks for the same sizes dozens of times, so they are remembered.
    """

    def __init__(self, owner: QAbstractButton, content: FaceContent) -> None:
        self._owner = owner
        self.content = content
        self._measured: Measured | None = None
        self.spoken: tuple[int, int] | None = None
        owner.setAttribute(Qt.WidgetAttribute.WA_Hover)
        owner.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # May be narrower than it likes, as its words wrap; then it is higher than it likes.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        owner.setSizePolicy(policy)
        self.show(content)

    def show(self, content: FaceContent) -> None:
        """Show `content` from now on, and tell it to assistive technology."""
        self.content = content
        self._measured = None
        self._owner.setText(content.text)
        # A "&" in a name would make a hidden shortcut; nothing here has one.
        self._owner.setShortcut("")
        self._owner.setAccessibleName(", ".join(filter(None, (content.text, content.mark))))
        self._owner.setAccessibleDescription(content.description or content.explanation)
        self._owner.updateGeometry()
        self._owner.update()

    def height_for(self, width: int) -> int:
        """Return the height in pixels that the words need at `width`."""
        return self._arranged(width).height

    def size_hint(self) -> QSize:
        """Return the size at which the words stand on one line, up to a readable width."""
        measured = self._measure()
        if measured.hint is None:
            measured.hint = self._hint(measured.setting)
        return measured.hint

    def _hint(self, setting: FaceSetting) -> QSize:
        most = MOST_CHARACTERS_ON_A_LINE * self._owner.fontMetrics().averageCharWidth()
        wanted = max(
            natural_width(self.content.text, setting.font),
            natural_width(self.content.explanation, setting.plain_font),
            natural_width(self.content.mark, setting.plain_font),
        )
        side = picture_side(self.content, setting.look)
        words = max(min(wanted, most), longest_word_width(self.content.text, setting.font)) + 2
        beside = beside_px(self.content, setting.look)
        is_above = stands_above(self.content, setting.look)
        inner = max(words, side) if is_above else words + beside
        width = inner + 2 * padding_px(self.content, setting.look)
        return QSize(width, self.height_for(width))

    def minimum_size_hint(self) -> QSize:
        """Return the smallest size: the longest word in one piece where that is reasonable."""
        measured = self._measure()
        if measured.least is None:
            measured.least = self._least(measured.setting)
        return measured.least

    def _least(self, setting: FaceSetting) -> QSize:
        widest = longest_word_width(self.content.text, setting.font)
        most = FEWEST_CHARACTERS_ON_A_LINE * self._owner.fontMetrics().averageCharWidth()
        width = min(widest, most) + 2 * padding_px(self.content, setting.look)
        least = self.content.least_height + 2 * MARGIN_PX
        return QSize(max(width, least), least)

    def paint(self, colours: FaceColours) -> None:
        """Draw the face in `colours`, with a ring around it while it has the focus."""
        painter = QPainter(self._owner)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = look_of(self._owner).colours
        self._paint_ground(painter, colours, palette)
        arranged = self._arranged(self._owner.width())
        painter.translate(0, max(0, (self._owner.height() - arranged.height) // 2))
        self._paint_picture(painter, arranged, colours)
        self._paint_words(painter, arranged, colours, palette)
        if self.content.has_indicator:
            paint_indicator(painter, arranged.indicator, self._owner, palette)

    def _paint_ground(self, painter: QPainter, colours: FaceColours, palette: Colours) -> None:
        whole = QRectF(self._owner.rect())
        if self._owner.hasFocus():
            painter.setPen(QPen(QColor(palette.focus), RING_PX))
            half = RING_PX / 2
            radius = RADIUS_PX + MARGIN_PX - half
            painter.drawRoundedRect(whole.adjusted(half, half, -half, -half), radius, radius)
        inset = MARGIN_PX + colours.outline_px / 2
        painter.setPen(Qt.PenStyle.NoPen)
        if colours.outline_px:
            pen = QPen(QColor(colours.outline), colours.outline_px)
            if not self._owner.isEnabled():  # Two colours are too few to tell it by a paler one.
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
        painter.setBrush(QColor(colours.ground))
        face = whole.adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(face, RADIUS_PX, RADIUS_PX)

    def _paint_picture(self, painter: QPainter, arranged: Arranged, colours: FaceColours) -> None:
        name = self.content.picture
        # A photo can be taken away behind our back; the words still say who it is.
        if name is None or arranged.picture.isEmpty() or not has_picture(name):
            return
        pixmap = picture(
            name,
            arranged.picture.width(),
            look_of(self._owner),
            colour=colours.icon,
            ratio=self._owner.devicePixelRatioF(),
            is_mirrored=self._owner.layoutDirection() == Qt.LayoutDirection.RightToLeft,
        )
        painter.setOpacity(1.0 if self._owner.isEnabled() else RESTING_OPACITY)
        painter.drawPixmap(arranged.picture.topLeft(), pixmap)
        painter.setOpacity(1.0)

    def _paint_words(
        self, painter: QPainter, arranged: Arranged, colours: FaceColours, palette: Colours
    ) -> None:
        text, explanation, mark = arranged.blocks
        if mark:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.soft))
            painter.drawRoundedRect(_pill(mark), 8, 8)
        pens = colours.text, colours.dim, palette.on_soft
        span = Span(*self.spoken, palette.mark, palette.text) if self.spoken else None
        for block, pen in zip((text, explanation, mark), pens, strict=True):
            if block:
                painter.setPen(QColor(pen))
                is_spoken = block is text
                block.words.draw(painter, block.left, block.top, span if is_spoken else None)

    def _arranged(self, width: int) -> Arranged:
        measured = self._measure()
        found = measured.arranged.get(width)
        if found is None:
            if len(measured.arranged) >= MOST_WIDTHS:
                measured.arranged.clear()
            found = arrange(self.content, replace(measured.setting, width=width))
            measured.arranged[width] = found
        return found

    def _measure(self) -> Measured:
        """Return what was measured in the setting of now."""
        self._owner.ensurePolished()
        font, look = self._owner.font(), look_of(self._owner)
        is_mirrored, known = self._owner.isRightToLeft(), self._measured
        if known is not None and known.is_mirrored == is_mirrored:
            old = known.setting
            if old.font == font and old.look == look:
                return known
        plain = QFont(font)
        plain.setWeight(QFont.Weight.Normal)
        setting = FaceSetting(font, plain, look, 0, self._owner.layoutDirection())
        self._measured = Measured(setting, is_mirrored)
        return self._measured


def paint_indicator(
    painter: QPainter, area: QRect, owner: QAbstractButton, colours: Colours
) -> None:
    """Draw whether `owner` is on: an empty outline, or filled with a tick; round for one of many."""
    box = QRectF(area).adjusted(1.5, 1.5, -1.5, -1.5)
    radius = box.width() / 2 if owner.autoExclusive() else 7
    is_on = owner.isChecked()
    painter.setPen(QPen(QColor(colours.accent if is_on else colours.outline), 3))
    painter.setBrush(QColor(colours.accent if is_on else colours.surface))
    painter.drawRoundedRect(box, radius, radius)
    if is_on:
        tick = QPen(QColor(colours.on_accent), max(3.0, box.width() * 0.13))
        tick.setCapStyle(Qt.PenCapStyle.RoundCap)
        tick.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(tick)
        places = ((0.27, 0.52), (0.44, 0.69), (0.74, 0.35))
        painter.drawPolyline(
            [QPointF(box.x() + box.width() * x, box.y() + box.height() * y) for x, y in places]
        )


def _pill(block: Block) -> QRectF:
    words = block.words
    left = block.left + (words.box_px - words.width_px) / 2 if words.is_centred else block.left
    return QRectF(left - 8, block.top - 1, words.width_px + 16, words.height_px + 2)
