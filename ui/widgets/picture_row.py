"""A few pictures in their order, each with its words beside it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.card import Card
from ui.widgets.picture_label import PictureLabel
from ui.widgets.text import SpokenText
from ui.widgets.tiles import Tiles

PICTURE_PX = 72
LEAST_PX = 200


class PictureRow(Card):
    """Pictures to look at, not to press."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._tiles = Tiles(least_width=LEAST_PX, most_columns=3)
        self.add(self._tiles)

    def display(self, pictures: Sequence[tuple[str, str]]) -> None:
        """Show `pictures`: their names and the words for them."""
        self._tiles.clear()
        for name, words in pictures:
            self._tiles.add(_pictured(name, words))


def _pictured(name: str, words: str) -> QWidget:
    both = QWidget()
    line = QHBoxLayout(both)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(14)
    line.addWidget(PictureLabel(name, PICTURE_PX))
    line.addWidget(SpokenText(words, kind="strong"), stretch=1)
    return both
