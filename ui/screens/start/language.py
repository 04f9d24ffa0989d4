"""First start: choose the language. Names stand in their own language and are spoken on focus."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.i18n import Language
from ui.widgets.page import Page
from ui.widgets.picture_tile import PictureTile
from ui.widgets.tiles import Tiles

GREETINGS = {"en": "Welcome!", "nl": "Welkom!", "bg": "Добре дошли!"}
"""Each in its own language, as nobody has chosen one yet."""


class LanguageScreen(Page):
    """One tile for each language.

    Signals:
        chosen: a language (its code, a `str`).
        looked_at: a tile has the focus or the pointer (a `Language`): say its name.
    """

    chosen = Signal(object)
    looked_at = Signal(object)

    def __init__(self, languages: Sequence[Language], parent: QWidget | None = None) -> None:
        super().__init__("WISE Steps", "", offers=(), parent=parent)
        self.show_emblem("program/icon")
        tiles = Tiles(least_width=280, most_columns=3)
        self.tiles = [LanguageTile(language) for language in languages]
        for tile in self.tiles:
            tile.picked.connect(self.chosen)
            tile.looked_at.connect(self.looked_at)
            tiles.add(tile)
        self.add(tiles)


class LanguageTile(PictureTile):
    """A language by its own name; reports its code (a `str`) when it is picked.

    Signals:
        looked_at: focus or pointer came (the `Language`).
    """

    looked_at = Signal(object)

    def __init__(self, language: Language) -> None:
        super().__init__(
            language.own_name,
            "pictogram/interview",
            GREETINGS.get(language.code, ""),
            value=language.code,
            is_large=True,
        )
        self.setProperty("speaksItself", True)
        self.setLocale(QLocale(language.code))
        self.language = language

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.looked_at.emit(self.language)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.looked_at.emit(self.language)
