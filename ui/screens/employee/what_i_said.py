"""What I said about my tasks, beside what I did here; what I can practise or show next."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.i18n import _
from ui.widgets.big_button import BigButton
from ui.widgets.card import Card
from ui.widgets.notice import Notice
from ui.widgets.page import Offer, Page
from ui.widgets.picture_label import PictureLabel
from ui.widgets.task_tile import TaskButton, TaskTile
from ui.widgets.text import SpokenText
from ui.widgets.tiles import Tiles

PICTURE_PX = 56


@dataclass(frozen=True, slots=True)
class SaidLine:
    """One task with two sentences: what I said, and how I did it here."""

    title: str
    picture: str
    said: str
    did: str


class WhatISaidScreen(Page):
    """Two facts side by side for each task. No marks, no comparison.

    Signals:
        practise_wanted: a task to practise next (an exercise id, a `str`).
        show_wanted: a task to show by doing (an exercise id, a `str`).
        more_wanted: more questions.
    """

    practise_wanted = Signal(object)
    show_wanted = Signal(object)
    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        offers = (Offer.READ_ALOUD, Offer.BACK)
        super().__init__(_("My answers"), "", offers=offers, parent=parent)
        self.more_button = BigButton(_("More questions"), "icon/messages")
        self.more_button.clicked.connect(self.more_wanted)
        self.add_action(self.more_button)

    def display(
        self,
        lines: Sequence[SaidLine],
        to_practise: Sequence[TaskTile],
        to_show: Sequence[TaskTile],
    ) -> None:
        """Show the tasks to go on with, then every answer."""
        self.clear_notice()
        said = self.part("said")
        if not lines:
            self.show_notice(Notice(_("Answer some questions. Then you see it here.")))
            return
        self.set_lead(_("Thank you. This is what you said."))
        for tasks, title, wish in (
            (to_practise, _("You can practise this next"), self.practise_wanted),
            (to_show, _("You can show this: do it alone"), self.show_wanted),
        ):
            if tasks:
                said.add(SpokenText(title, kind="section"))
                said.add(_tiles(tasks, wish))
        card = Card(_("Your answers"))
        for line in lines:
            card.add(_shown(line))
        said.add(card)


def _tiles(tasks: Sequence[TaskTile], wish: SignalInstance) -> Tiles:
    tiles = Tiles(least_width=240, most_columns=3)
    for task in tasks:
        tile = TaskButton(task)
        tile.picked.connect(wish)
        tiles.add(tile)
    return tiles


def _shown(line: SaidLine) -> QWidget:
    both = QWidget()
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(SpokenText(line.title, kind="strong"))
    words.addWidget(SpokenText(line.said))
    words.addWidget(SpokenText(line.did, kind="dim"))
    layout = QHBoxLayout(both)
    layout.setContentsMargins(0, 0, 0, 8)
    layout.setSpacing(16)
    layout.addWidget(PictureLabel(line.picture, PICTURE_PX))
    layout.addLayout(words, stretch=1)
    return both
