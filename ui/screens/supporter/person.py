"""One employee: exercises with their step maps, the trend of independence, invitation and note."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.i18n import _
from ui.screens.supporter.supporter_page import SupporterPage
from ui.widgets.big_button import BigButton
from ui.widgets.card import Card
from ui.widgets.line_chart import LineChart, Series
from ui.widgets.notice import Notice
from ui.widgets.number_table import NumberTable
from ui.widgets.page import Offer
from ui.widgets.said_card import SaidCard, SaidView
from ui.widgets.task_tile import TaskButton, TaskTile
from ui.widgets.text import SpokenText
from ui.widgets.tiles import Tiles


@dataclass(frozen=True, slots=True)
class TrendView:
    """The trend of one task: the weeks in words, percents (0 to 100), the steps behind them."""

    title: str
    sentence: str
    weeks: tuple[str, ...]
    percents: tuple[int, ...]
    steps: tuple[int, ...]
    alone: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LastingView:
    """A task somebody has mastered, and in sentences whether it lasts."""

    title: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FromSupporter:
    """What the employee finds from the supporter: a suggested task and the newest note, or ""."""

    suggested: str = ""
    note: str = ""


class PersonScreen(SupporterPage):
    """Everything a supporter reviews about one person.

    Signals:
        map_wanted: an exercise's step map (the exercise id, a `str`).
        invite_wanted, questions_wanted, note_wanted, supports_wanted, edit_wanted: what the supporter
            can do.
    """

    map_wanted = Signal(object)
    invite_wanted = Signal()
    questions_wanted = Signal()
    note_wanted = Signal()
    supports_wanted = Signal()
    edit_wanted = Signal()

    def __init__(self, nickname: str, parent: QWidget | None = None) -> None:
        super().__init__(nickname, offers=(Offer.READ_ALOUD, Offer.BACK), parent=parent)
        self._nickname = nickname
        self._waiting: deque[TrendView] = deque()
        self.invite_button = BigButton(_("Suggest a task"), "icon/calendar-plus", kind="main")
        self.note_button = BigButton(_("Write a note"), "icon/note")
        self.edit_button = BigButton(_("Name and picture"), "icon/edit")
        self.supports_button = BigButton(_("What helps"), "icon/adjustments")
        self.supports_button.clicked.connect(self.supports_wanted)
        self.invite_button.clicked.connect(self.invite_wanted)
        self.note_button.clicked.connect(self.note_wanted)
        self.edit_button.clicked.connect(self.edit_wanted)
        for button in (self.edit_button, self.supports_button, self.note_button):
            self.add_action(button)
        self.add_action(self.invite_button)

    def display_given(self, given: FromSupporter) -> None:
        """Show what the employee finds from the supporter; nothing when there is nothing."""
        part, words = self.part("given"), []
        if given.suggested:
            words.append(_("You suggest: {title}").format(title=given.suggested))
        if given.note:
            words.append(_("Your note: {note}").format(note=given.note))
        if words:
            card = Card(_("What {name} sees now").format(name=self._nickname))
            for sentence in words:
                card.add(SpokenText(sentence))
            part.add(card)

    def display_said(self, view: SaidView) -> None:
        """Show what the employee says about tasks beside what was shown."""
        card = SaidCard(self._nickname, view)
        card.questions_wanted.connect(self.questions_wanted)
        self.part("said").add(card)

    def display_lasting(self, tasks: Sequence[LastingView]) -> None:
        """Show what this person has mastered, and whether it lasts; nothing before the first."""
        part = self.part("lasting")
        if not tasks:
            return
        card = Card(_("What {name} could do alone").format(name=self._nickname))
        card.add(
            SpokenText(_("The program offers it again after some weeks. Nothing is taken away."))
        )
        for task in tasks:
            card.add(SpokenText(task.title, kind="section"))
            for sentence in task.sentences:
                card.add(SpokenText(sentence))
        part.add(card)

    def display(self, exercises: Sequence[TaskTile], trends: Sequence[TrendView]) -> None:
        """Show the exercises practised, then a trend for each task: a chart and the same as a table."""
        self.clear_notice()
        self._practice = self.part("practice")
        self._waiting.clear()
        if not exercises:
            self.show_notice(Notice(_("There is no practice to show yet.")))
            return
        self._practice.add(SpokenText(_("Which step needs which help?"), kind="section"))
        tiles = Tiles(least_width=240, most_columns=4)
        for exercise in exercises:
            tile = TaskButton(exercise)
            tile.picked.connect(self.map_wanted)
            tiles.add(tile)
        self._practice.add(tiles)
        self._practice.add(SpokenText(_("Steps done alone, week by week"), kind="section"))
        self._waiting = deque(trends)
        QTimer.singleShot(0, self, self._add_trend)

    def _add_trend(self) -> None:
        """Add a chart with its table when what is there has been drawn, and so with the next.

        All at once would leave a press on the page without an answer for a tenth of a second.
        """
        if self._waiting:
            self._practice.add(_trend_card(self._waiting.popleft()))
            QTimer.singleShot(0, self, self._add_trend)


def _trend_card(trend: TrendView) -> Card:
    card = Card(trend.title)
    card.add(SpokenText(trend.sentence))
    chart = LineChart(trend.title)
    chart.display(trend.weeks, [Series(_("Done alone"), trend.percents)])
    card.add(chart)
    table = NumberTable(trend.title)
    table.display(
        (_("Week"), _("Steps"), _("Done alone"), _("Share")),
        [
            (week, str(steps), str(alone), _("{n} %").format(n=share))
            for week, steps, alone, share in zip(
                trend.weeks, trend.steps, trend.alone, trend.percents, strict=True
            )
        ],
    )
    card.add(table)
    return card
