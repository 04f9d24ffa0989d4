"""First start: choose the language. It speaks by itself, and one key makes it larger.

Nobody has chosen a language yet: what is written stands in its own, and buttons show their key.
"""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QCursor, QEnterEvent, QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.i18n import Language
from ui.widgets.big_button import BigButton
from ui.widgets.page import Page
from ui.widgets.picture_tile import PictureTile
from ui.widgets.rest_button import RestButton
from ui.widgets.tiles import Tiles


class LanguageScreen(Page):
    """One tile for each language.

    Signals:
        chosen: a language (its code, a `str`).
        looked_at: a person went to a tile (its `Language`): say its name.
        larger_wanted: the next text size.
        pressing_wanted: how else can I press?
        rested: the pointer rested on that question.
    """

    chosen = Signal(object)
    looked_at = Signal(object)
    larger_wanted = Signal()
    pressing_wanted = Signal()
    rested = Signal()

    def __init__(
        self, languages: Sequence[Language], begins_at: str = "", parent: QWidget | None = None
    ) -> None:
        """`begins_at` is the language of the computer: who presses Enter gets it."""
        super().__init__("WISE Steps", "", offers=(), parent=parent)
        self.show_emblem("program/icon")
        tiles = Tiles(least_width=280, most_columns=3)
        self.tiles = [LanguageTile(language) for language in languages]
        for tile in self.tiles:
            tile.picked.connect(self.chosen)
            tile.looked_at.connect(self._on_looked_at)
            tile.given_back.connect(self._on_given_back)
            tiles.add(tile)
        self.add(tiles)
        self._begins_at = begins_at
        self._is_met = False
        self.aloud_button = BigButton("F2", "icon/volume")
        self.aloud_button.setAccessibleName(_in_each("F2", [one.read_aloud for one in languages]))
        self.aloud_button.clicked.connect(self.read_aloud_wanted)
        self.larger_button = BigButton("F5", "icon/zoom-in")
        self.larger_button.setAccessibleName(_in_each("F5", [one.larger_text for one in languages]))
        self.larger_button.clicked.connect(self.larger_wanted)
        self.press_button = RestButton("F9", "icon/hand-click")
        self.press_button.setAccessibleName(
            _in_each("F9", [one.other_presses for one in languages])
        )
        self.press_button.clicked.connect(self.pressing_wanted)
        self.press_button.rested.connect(self.rested)
        for button in (self.aloud_button, self.larger_button, self.press_button):
            button.setProperty("speaksItself", True)
            self.add_action(button)

    @override
    def entrance(self, controls: list[QWidget]) -> QWidget:
        """Begin at the language of the computer, if it ships."""
        own = (tile for tile in self.tiles if tile.language.code == self._begins_at)
        return next(own, super().entrance(controls))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        buttons = {
            Qt.Key.Key_F2: self.aloud_button,
            Qt.Key.Key_F5: self.larger_button,
            Qt.Key.Key_F9: self.press_button,
        }
        button = buttons.get(Qt.Key(event.key()))
        if button is not None:
            button.click()
        else:
            super().keyPressEvent(event)

    def _on_looked_at(self, language: Language) -> None:
        """Leave aside what the page did itself: the first focus must not cut the first words off."""
        if self._is_met or self._given is self:
            self.looked_at.emit(language)
        self._on_given_back()

    def _on_given_back(self) -> None:
        self._is_met = self._given is not None


class LanguageTile(PictureTile):
    """A language by its own name; reports its code (a `str`) when it is picked.

    Signals:
        looked_at: focus or pointer came (the `Language`).
        given_back: the focus came only because the window did.
    """

    looked_at = Signal(object)
    given_back = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__(
            language.own_name,
            "pictogram/interview",
            language.greeting,
            value=language.code,
            is_large=True,
        )
        self.setProperty("speaksItself", True)
        self.setLocale(QLocale(language.code))
        self.language = language
        self._pointer_before = QPoint()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._pointer_before = QCursor.pos()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.ActiveWindowFocusReason:
            self.given_back.emit()
        else:
            self.looked_at.emit(self.language)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        """Take notice of a pointer that moved here, not of one that lay where the page came up."""
        super().enterEvent(event)
        if event.globalPosition().toPoint() != self._pointer_before:
            self.looked_at.emit(self.language)


def _in_each(key: str, names: Sequence[str]) -> str:
    """Return what a screen reader says for a button: its key, and its name in every language."""
    return f"{key}: {', '.join(filter(None, names))}"
