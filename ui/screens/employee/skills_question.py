"""One question of a skills check: a task in words and picture, and four answers."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.domain.skills_check import SelfRating
from app.i18n import _
from ui.widgets.big_button import BigButton
from ui.widgets.page import Offer, Page
from ui.widgets.picture_label import PictureLabel
from ui.widgets.picture_tile import PictureTile
from ui.widgets.text import SpokenText
from ui.widgets.tiles import Tiles

PICTURE_PX = 120


@dataclass(frozen=True, slots=True)
class Question:
    """The task that is asked about, where it stands in the sitting, and the answer of before."""

    title: str
    picture: str
    number: int
    count: int
    said: SelfRating | None = None


class SkillsQuestionScreen(Page):
    """Can you do this? One press answers; every answer can be changed by going back.

    Signals:
        answered: one of the four answers (a `SelfRating`).
        passed_over: not this one.
        stop_wanted: enough for now; the rest waits.
    """

    answered = Signal(object)
    passed_over = Signal()
    stop_wanted = Signal()

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        offers = (Offer.READ_ALOUD, Offer.BACK)
        super().__init__(question.title, _("Can you do this?"), offers=offers, parent=parent)
        self._said = question.said
        self.add(_pictured(question))
        tiles = Tiles(least_width=210, most_columns=4)
        self.tiles = {rating: self._tile(rating, question.said) for rating in SelfRating}
        for tile in self.tiles.values():
            tiles.add(tile)
        self.add(tiles)
        self.stop_button = BigButton(_("Stop here"), "icon/player-pause")
        self.stop_button.clicked.connect(self.stop_wanted)
        self.add_action(self.stop_button)
        self.pass_button = BigButton(_("Not this one"), "icon/arrow-right")
        self.pass_button.clicked.connect(self.passed_over)
        self.add_action(self.pass_button)

    @override
    def entrance(self, controls: list[QWidget]) -> QWidget:
        """Begin at the answer of before, if there is one."""
        return self.tiles[self._said] if self._said is not None else controls[0]

    def _tile(self, rating: SelfRating, said: SelfRating | None) -> PictureTile:
        words, picture = _answer(rating)
        mark = _("You said this.") if rating is said else ""
        tile = PictureTile(words, picture, value=rating, mark=mark)
        tile.picked.connect(self.answered)
        return tile


def _pictured(question: Question) -> QWidget:
    both = QWidget()
    line = QHBoxLayout(both)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(20)
    line.addWidget(PictureLabel(question.picture, PICTURE_PX, grows=False))
    where = _("Question {number} of {count}").format(number=question.number, count=question.count)
    line.addWidget(SpokenText(where, kind="dim"), stretch=1)
    return both


def _answer(rating: SelfRating) -> tuple[str, str]:
    answers = {
        SelfRating.CANNOT_YET: (_("I cannot do it yet"), "pictogram/seedling"),
        SelfRating.WITH_HELP: (_("I can do it with help"), "pictogram/handshake"),
        SelfRating.ALONE: (_("I can do it alone"), "pictogram/check-mark"),
        SelfRating.CAN_SHOW: (_("I can show it to others"), "pictogram/people"),
    }
    return answers[rating]
