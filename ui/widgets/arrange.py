"""Where picture, words, explanation, mark and indicator of a pressable face stand. Pure geometry."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont

from ui.theme.tokens import Look
from ui.widgets.wrapped import Wrapped, leading, longest_word_width

RING_PX = 3
GAP_PX = 2
MARGIN_PX = RING_PX + GAP_PX
INDICATOR_PX = 28
SPARE_PX = 10
SPARE_LARGE_PX = 4
"""Above and below the words. Large words bring room of their own, and windows stay as they are."""

LARGEST_STACKED_PERCENT = 150
"""With larger words a picture above them would push them out of sight: it stands beside them."""


@dataclass(frozen=True, slots=True)
class FaceContent:
    """What a face shows. `picture_px`, `least_height` and the room at its sides are pixels at 100 % text.

    Where it stands above the words, a picture is at least `least_picture_px`, at any text size.

    The explanation is seen below the words; the description is only told to assistive technology.
    """

    text: str
    explanation: str = ""
    description: str = ""
    picture: str | None = None
    picture_px: int = 28
    least_picture_px: int = 0
    mark: str = ""
    has_indicator: bool = False
    is_stacked: bool = False
    is_centred: bool = True
    least_height: int = 60
    side_px: int = 14


@dataclass(frozen=True, slots=True)
class FaceSetting:
    """What a face is laid out with: fonts, look, width in pixels and the reading direction."""

    font: QFont
    plain_font: QFont
    look: Look
    width: int
    direction: Qt.LayoutDirection


@dataclass(frozen=True, slots=True)
class Block:
    """Words broken into lines, with the left and upper edge of their box."""

    words: Wrapped
    left: float
    top: float


@dataclass(frozen=True, slots=True)
class Arranged:
    """Everything on a face with its place. `blocks` are text, explanation and mark, if present."""

    height: int
    picture: QRect
    indicator: QRect
    blocks: tuple[Block | None, Block | None, Block | None]


def padding_px(content: FaceContent, look: Look) -> int:
    """Return the room left and right of what stands on a face."""
    return MARGIN_PX + look.space_px(content.side_px)


def picture_side(content: FaceContent, look: Look) -> int:
    """Return the side of the picture, 0 without one."""
    if not content.picture:
        return 0
    least = content.least_picture_px if stands_above(content, look) else 0
    return max(look.icon_px(content.picture_px), least)


def beside_px(content: FaceContent, look: Look) -> int:
    """Return the room that picture and indicator take beside the words."""
    gap = look.space_px(12)
    side = picture_side(content, look)
    taken = side + gap if side else 0
    return taken + (look.icon_px(INDICATOR_PX) + gap if content.has_indicator else 0)


def stands_above(content: FaceContent, look: Look) -> bool:
    """Return whether the picture stands above the words, given room for either."""
    return content.is_stacked and look.scale_percent <= LARGEST_STACKED_PERCENT


def arrange(content: FaceContent, setting: FaceSetting) -> Arranged:
    """Return the places of everything on a face; words never get less room than they need."""
    inner = max(1, setting.width - 2 * padding_px(content, setting.look))
    longest = longest_word_width(content.text, setting.font)
    has_room = inner - beside_px(content, setting.look) >= longest
    if stands_above(content, setting.look) or not has_room:
        arranged = _stacked(content, setting, inner)
    else:
        arranged = _beside(content, setting, inner)
    if setting.direction == Qt.LayoutDirection.RightToLeft:
        return _mirrored(arranged, setting.width)
    return arranged


def _beside(content: FaceContent, setting: FaceSetting, inner: int) -> Arranged:
    look = setting.look
    gap, side = look.space_px(12), picture_side(content, look)
    left = padding_px(content, look)
    words_width = inner - beside_px(content, look)
    start = left + (side + gap if side else 0)
    words = _words(content, setting, words_width, leading(setting.direction))
    words_height = _total(words, look)
    height = _face_height(content, look, max(words_height, side))
    if content.is_centred and not content.is_stacked and not content.has_indicator:
        widest = max((block.width_px for block in words if block), default=0)
        shift = max(0, round((words_width - widest) / 2))
        left, start = left + shift, start + shift
    mark = look.icon_px(INDICATOR_PX) if content.has_indicator else 0
    right = setting.width - padding_px(content, look) - mark
    return Arranged(
        height,
        QRect(left, (height - side) // 2, side, side),
        QRect(right, (height - mark) // 2, mark, mark),
        _placed(words, start, (height - words_height) / 2, look),
    )


def _stacked(content: FaceContent, setting: FaceSetting, inner: int) -> Arranged:
    look = setting.look
    gap = look.space_px(10)
    side = min(picture_side(content, look), inner)
    mark = look.icon_px(INDICATOR_PX) if content.has_indicator else 0
    align = Qt.AlignmentFlag.AlignHCenter if content.is_centred else leading(setting.direction)
    words = _words(content, setting, inner, align)
    words_height = _total(words, look)
    above = max(side, mark)
    wanted = above + (gap if above else 0) + words_height
    height = _face_height(content, look, wanted)
    top = (height - wanted) / 2
    left = padding_px(content, look)
    return Arranged(
        height,
        QRect(left + (inner - side) // 2 if content.is_centred else left, round(top), side, side),
        QRect(left + inner - mark, round(top), mark, mark),
        _placed(words, left, top + wanted - words_height, look),
    )


def _words(
    content: FaceContent, setting: FaceSetting, width: float, align: Qt.AlignmentFlag
) -> tuple[Wrapped | None, Wrapped | None, Wrapped | None]:
    text = Wrapped(content.text, setting.font, width, align=align) if content.text else None
    others = [
        Wrapped(words, setting.plain_font, width, align=align) if words else None
        for words in (content.explanation, content.mark)
    ]
    return text, others[0], others[1]


def _total(words: tuple[Wrapped | None, ...], look: Look) -> float:
    present = [block.height_px for block in words if block]
    return sum(present) + look.space_px(4) * max(0, len(present) - 1)


def _face_height(content: FaceContent, look: Look, wanted: float) -> int:
    least = content.least_height + 2 * MARGIN_PX
    spare = SPARE_PX if look.scale_percent <= LARGEST_STACKED_PERCENT else SPARE_LARGE_PX
    return max(least, round(wanted + 0.5) + 2 * (MARGIN_PX + look.space_px(spare)))


def _placed(
    words: tuple[Wrapped | None, Wrapped | None, Wrapped | None],
    left: float,
    top: float,
    look: Look,
) -> tuple[Block | None, Block | None, Block | None]:
    placed: list[Block | None] = []
    for block in words:
        placed.append(Block(block, left, top) if block else None)
        top += block.height_px + look.space_px(4) if block else 0
    return placed[0], placed[1], placed[2]


def _mirrored(arranged: Arranged, width: int) -> Arranged:
    def flip(area: QRect) -> QRect:
        return QRect(width - area.x() - area.width(), area.y(), area.width(), area.height())

    def flip_block(block: Block | None) -> Block | None:
        if block is None:
            return None
        return replace(block, left=width - block.left - block.words.box_px)

    first, second, third = arranged.blocks
    return Arranged(
        arranged.height,
        flip(arranged.picture),
        flip(arranged.indicator),
        (flip_block(first), flip_block(second), flip_block(third)),
    )
