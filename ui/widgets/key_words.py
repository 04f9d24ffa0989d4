"""The key words of a step, each with its picture: all of the instruction, or beside a sentence."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.exercise import KeyWord
from ui.theme.tokens import look_of
from ui.widgets.picture_label import PictureLabel
from ui.widgets.text import SpokenText
from ui.widgets.tiles import Tiles
from ui.widgets.wrapped import longest_word_width

SMALL_PX = 40
LARGE_PX = 72
SMALL_COLUMN_PX = 130
LARGE_COLUMN_PX = 200
SPACING_PX = 10
SEPARATOR = " · "


class KeyWords(QWidget):
    """Small beside a sentence, large where the key words are all there is to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[KeyWord, ...], bool] = ((), False)
        self._labels: list[SpokenText] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._tiles: Tiles | None = None

    def display(self, words: Sequence[KeyWord], *, is_large: bool) -> None:
        """Show `words` in their order."""
        wanted = (tuple(words), is_large)
        if wanted == self._shown:
            return
        self._shown = wanted
        self._clear()
        least = LARGE_COLUMN_PX if is_large else SMALL_COLUMN_PX
        self._tiles = Tiles(least_width=least, widest=self._widest)
        for word in words:
            self._tiles.add(self._made(word, is_large=is_large))
        self._lines.addWidget(self._tiles)

    def highlight(self, text: str, start: int, length: int) -> None:
        """Mark the word of `text` that is being said, when `text` are these key words."""
        begin = 0
        is_these = text == SEPARATOR.join(label.text() for label in self._labels)
        for label in self._labels:
            end = begin + len(label.text())
            if is_these and begin <= start < end:
                label.highlight(start - begin, length)
            else:
                label.clear_highlight()
            begin = end + len(SEPARATOR)

    def clear_highlight(self) -> None:
        """Mark nothing any more."""
        for label in self._labels:
            label.clear_highlight()

    def _widest(self) -> int:
        """Return the width in pixels at which no word is broken."""
        side = look_of(self).icon_px(LARGE_PX if self._shown[1] else SMALL_PX) + SPACING_PX
        for label in self._labels:
            label.ensurePolished()
        words = (longest_word_width(each.text(), each.font()) for each in self._labels)
        return side + max(words, default=0)

    def _clear(self) -> None:
        self._labels.clear()
        if self._tiles is not None:
            self._lines.removeWidget(self._tiles)
            self._tiles.hide()
            self._tiles.deleteLater()

    def _made(self, word: KeyWord, *, is_large: bool) -> QWidget:
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACING_PX)
        side = LARGE_PX if is_large else SMALL_PX
        if word.picture:
            line.addWidget(PictureLabel(word.picture, side))
        label = SpokenText(word.text, kind="title" if is_large else "body")
        line.addWidget(label, stretch=1, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._labels.append(label)
        return made
