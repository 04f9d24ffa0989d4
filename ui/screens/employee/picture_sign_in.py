"""The optional picture sign-in: 3 of 12 pictures in your own order. Tries are not counted."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import _
from ui.widgets.big_button import BigButton
from ui.widgets.notice import Notice
from ui.widgets.page import Offer, Page
from ui.widgets.picture_tile import PictureTile
from ui.widgets.text import SpokenText
from ui.widgets.tiles import Tiles


class PictureSignInScreen(Page):
    """Shows 12 pictures and how many were chosen.

    Signals:
        picked: a picture (its name, a `str`).
        start_again_wanted: the choice so far is taken back.
        help_from_supporter_wanted: a supporter lets the person in.
        leave_wanted: back to the tiles.
    """

    picked = Signal(object)
    start_again_wanted = Signal()
    help_from_supporter_wanted = Signal()
    leave_wanted = Signal()

    def __init__(
        self, nickname: str, pictures: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        title = _("Hello {name}. Choose your 3 pictures.").format(name=nickname)
        super().__init__(title, "", offers=(Offer.READ_ALOUD, Offer.BACK), parent=parent)
        self.back_wanted.connect(self.leave_wanted)
        self._chosen = SpokenText(kind="strong")
        self.add(self._chosen)
        self.tiles = Tiles(least_width=150, most_columns=6)
        for name, words in pictures:
            tile = PictureTile(words, name, value=name)
            tile.picked.connect(self.picked)
            self.tiles.add(tile)
        self.add(self.tiles)
        self.again_button = BigButton(_("Start again"), "icon/refresh")
        self.again_button.clicked.connect(self.start_again_wanted)
        self.help_button = BigButton(_("A supporter lets me in"), "icon/key", kind="quiet")
        self.help_button.clicked.connect(self.help_from_supporter_wanted)
        self.add_action(self.help_button)
        self.add_action(self.again_button)
        self.display(0)

    def display(self, count: int) -> None:
        """Show that `count` (0 to 3) pictures were chosen."""
        if count:
            self.clear_notice()
        self._chosen.setText(_("{count} of 3 chosen.").format(count=count))

    def display_not_yet(self, sentence: str) -> None:
        """Say that these were other pictures."""
        self.show_notice(Notice(sentence))
