"""On another computer: put what helps me on a stick, or get it from there."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import _
from ui.widgets.big_button import BigButton
from ui.widgets.destination import Destination
from ui.widgets.notice import Notice
from ui.widgets.page import Offer, Page
from ui.widgets.picture_tile import WideTile
from ui.widgets.text import SpokenText
from ui.widgets.tiles import Tiles


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file with what helps somebody: where it lies, and the day it was written, in words."""

    path: Path
    place: Destination
    day: str


class OtherComputerScreen(Page):
    """Where a file can go, and the files that are there.

    Signals:
        put_wanted: write a file there (the path of a `Destination`, a `str`).
        get_wanted: look at a file (its `Path`).
        look_again_wanted: a stick was put in.
    """

    put_wanted = Signal(object)
    get_wanted = Signal(object)
    look_again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        offers = (Offer.READ_ALOUD, Offer.BACK)
        lead = _("A small file holds what helps you. Your name is not in it.")
        super().__init__(_("On another computer"), lead, offers=offers, parent=parent)
        self.places, self.files = (Tiles(least_width=280, most_columns=3) for _unused in range(2))
        self._none_yet = SpokenText(_("There is no file yet. Put in your stick."), kind="dim")
        self._none_yet.hide()
        for widget in (
            SpokenText(_("Put it here"), kind="section"),
            self.places,
            SpokenText(_("Get it from here"), kind="section"),
            self._none_yet,
            self.files,
        ):
            self.add(widget)
        self.again_button = BigButton(_("Look for sticks again"), "icon/refresh")
        self.again_button.clicked.connect(self.look_again_wanted)
        self.add_action(self.again_button)

    def display(self, places: Sequence[Destination], files: Sequence[FoundFile]) -> None:
        """Show the places and the files there."""
        self.places.clear()
        self.files.clear()
        for place in places:
            self._add(self.places, WideTile(place.name, place.icon, value=place.path))
        for file in files:
            tile = WideTile(file.day, file.place.icon, file.place.name, value=file.path)
            self._add(self.files, tile)
        self._none_yet.setVisible(not files)

    def display_written(self) -> None:
        """Say that the file is safe."""
        self.show_notice(Notice(_("It is on there now. You can remove the stick."), "icon/check"))

    def display_problem(self, sentence: str) -> None:
        """Say why there is no file, and what to do."""
        self.show_notice(Notice(sentence))

    def _add(self, tiles: Tiles, tile: WideTile) -> None:
        tile.picked.connect(self.put_wanted if tiles is self.places else self.get_wanted)
        tiles.add(tile)
