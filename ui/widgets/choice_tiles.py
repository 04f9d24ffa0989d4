"""One of a few answers, as tiles: the chosen one has a tick and a thick outline."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget
from typing_extensions import override

from ui.accessibility.roles import mark_group
from ui.theme.tokens import look_of
from ui.widgets.arrange import FaceContent
from ui.widgets.face import FaceColours
from ui.widgets.face_button import FaceButton
from ui.widgets.keys import move_by_arrow
from ui.widgets.notice import Notice
from ui.widgets.text import SpokenText
from ui.widgets.tiles import Tiles
from ui.widgets.vertical_scroll import SEEN_WITH_FOCUS

PICTURE_PX = 48
ICON_PX = 28
PLAIN_PX = 190
PICTURED_PX = 215
EXPLAINED_PX = 320
FOCUS_OF_CHOSEN = Qt.FocusPolicy.StrongFocus
"""The Tab key comes to the chosen answer first, not to the first one."""


@dataclass(frozen=True, slots=True)
class Option:
    """One answer: what is reported, what is read, and a picture.

    `language` is that of its text, where it is not that of the screen.
    """

    key: str
    text: str
    picture: str | None = None
    explanation: str = ""
    language: str = ""


class ChoiceTiles(QWidget):
    """A question with its answers.

    Signals:
        chosen: an answer was chosen (its key, a `str`).
    """

    chosen = Signal(object)

    def __init__(
        self,
        options: Sequence[Option],
        label: str,
        chosen: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        mark_group(self, label)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 8)
        self._lines.addWidget(SpokenText(label, kind="strong"))
        self._tiles = Tiles(least_width=_least_px(options), most_columns=6)
        self._lines.addWidget(self._tiles)
        self._problem: Notice | None = None
        self._group = QButtonGroup(self)
        self.tiles: dict[str, ChoiceTile] = {}
        self.offer_more(options)
        if chosen is not None:
            self.choose(chosen)

    def offer_more(self, options: Iterable[Option]) -> None:
        """Add answers at the end; what was chosen stays."""
        is_chosen = self.choice() is not None
        for option in options:
            tile = ChoiceTile(option)
            if is_chosen:
                tile.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            tile.picked.connect(self.chosen)
            tile.picked.connect(self.clear_problem)
            self._group.addButton(tile)
            self._tiles.add(tile)
            self.tiles[option.key] = tile

    def show_problem(self, sentence: str) -> None:
        """Say at the question itself what is missing or did not work, and bring the person there."""
        self.clear_problem()
        self._problem = Notice(sentence)
        self._problem.setProperty(SEEN_WITH_FOCUS, True)
        self._lines.insertWidget(1, self._problem)
        self._problem.show()
        tile = self.tiles.get(self.choice() or "", next(iter(self.tiles.values()), None))
        if tile is not None:
            tile.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_problem(self) -> None:
        """Take the sentence away: there is an answer now."""
        if self._problem is not None:
            self._lines.removeWidget(self._problem)
            self._problem.hide()
            self._problem.deleteLater()
            self._problem = None

    def choice(self) -> str | None:
        """Return the key of the chosen answer, or None."""
        return next((key for key, tile in self.tiles.items() if tile.isChecked()), None)

    def choose(self, key: str) -> None:
        """Choose an answer without reporting it. An unknown key chooses nothing."""
        if key in self.tiles:
            self.tiles[key].setChecked(True)
            for other, tile in self.tiles.items():
                is_it = other == key
                tile.setFocusPolicy(FOCUS_OF_CHOSEN if is_it else Qt.FocusPolicy.ClickFocus)


class ChoiceTile(FaceButton):
    """One answer. Arrow keys move between the answers (Qt lets Tab come to the chosen one only).

    Signals:
        picked: chosen by the person (the key, a `str`).
    """

    picked = Signal(object)

    def __init__(self, option: Option) -> None:
        content = FaceContent(
            option.text,
            explanation=option.explanation,
            picture=option.picture,
            picture_px=ICON_PX if _is_icon(option) else PICTURE_PX,
            has_indicator=True,
            is_centred=False,
        )
        super().__init__(content)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self._key = option.key
        if option.language:
            self.setLocale(QLocale(option.language))
        self.clicked.connect(self._on_clicked)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not move_by_arrow(self, event):
            super().keyPressEvent(event)

    @override
    def colours_now(self) -> FaceColours:
        colours = look_of(self).colours
        is_on, is_near = self.isChecked(), self.underMouse() or self.isDown()
        # What the pointer is over must not look like what was chosen.
        ground = colours.soft if is_on else colours.surface
        outline = colours.accent if is_on or is_near else colours.outline
        return FaceColours(
            ground, outline, 3 if is_on else 2, colours.text, colours.dim, colours.accent
        )

    def _on_clicked(self) -> None:
        self.picked.emit(self._key)


def _least_px(options: Sequence[Option]) -> int:
    if any(option.explanation for option in options):
        return EXPLAINED_PX
    is_pictured = any(option.picture and not _is_icon(option) for option in options)
    return PICTURED_PX if is_pictured else PLAIN_PX


def _is_icon(option: Option) -> bool:
    return (option.picture or "icon/").startswith("icon/")
