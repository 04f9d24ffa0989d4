"""Several computers together: the collector's file, the tallies, and what they say."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import _, ngettext
from ui.places import ResultsPreview
from ui.screens.supporter.supporter_page import SupporterPage
from ui.widgets.big_button import BigButton
from ui.widgets.card import Card
from ui.widgets.column import Column
from ui.widgets.destination import Destination
from ui.widgets.notice import Notice
from ui.widgets.number_table import NumberTable
from ui.widgets.page import Offer
from ui.widgets.picture_tile import WideTile
from ui.widgets.text import SpokenText
from ui.widgets.tiles import Tiles


@dataclass(frozen=True, slots=True)
class FoundTallies:
    """A stick or folder with tallies, and how many."""

    place: Destination
    count: int


@dataclass(frozen=True, slots=True)
class MonthTogether:
    """One month of several computers: the numbers, or none where the people are too few."""

    month: str
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


class CountTogetherScreen(SupporterPage):
    """First a small file for the other computers, later their tallies.

    Signals:
        put_wanted: write the collector's file there (the path of a `Destination`, a `str`).
        count_wanted: count the tallies that lie there (the path of a `Destination`, a `str`).
        look_again_wanted: a stick was put in.
    """

    put_wanted = Signal(object)
    count_wanted = Signal(object)
    look_again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        lead = _("You collect the numbers of several computers here.")
        offers = (Offer.READ_ALOUD, Offer.BACK)
        title = _("Several computers together")
        super().__init__(title, lead, ResultsPreview, offers=offers, parent=parent)
        self.places, self.tallies = (Tiles(least_width=280, most_columns=3) for _unused in range(2))
        self._none_yet = SpokenText(_("There is no tally here yet. Put in the stick."), kind="dim")
        self._found = Column()
        for widget in (
            SpokenText(_("1. Write your collector's file"), kind="section"),
            SpokenText(_("Take it to each computer. Make a sealed tally there.")),
            self.places,
            SpokenText(_("2. Count the tallies"), kind="section"),
            self._none_yet,
            self.tallies,
            self._found,
        ):
            self.add(widget)
        self.again_button = BigButton(_("Look for sticks again"), "icon/refresh")
        self.again_button.clicked.connect(self.look_again_wanted)
        self.add_action(self.again_button)

    def display(self, places: Sequence[Destination], found: Sequence[FoundTallies]) -> None:
        """Show where the collector's file can go, and where tallies lie."""
        self.places.clear()
        self.tallies.clear()
        for place in places:
            tile = WideTile(place.name, place.icon, value=place.path)
            tile.picked.connect(self.put_wanted)
            self.places.add(tile)
        for each in found:
            words = ngettext("{count} tally", "{count} tallies", each.count)
            text = words.format(count=each.count)
            tile = WideTile(text, each.place.icon, each.place.name, value=each.place.path)
            tile.picked.connect(self.count_wanted)
            self.tallies.add(tile)
        self._none_yet.setVisible(not found)

    def display_written(self) -> None:
        """Say that the collector's file is safe."""
        words = _("It is on there now. You can remove the stick.")
        self.show_notice(Notice(words, "icon/check"))

    def display_together(self, months: Sequence[MonthTogether], refused: Sequence[str]) -> None:
        """Show what may be published of each month, and which files were not used."""
        if months:
            self.show_notice(Notice(_("The numbers are below."), "icon/check"))
        self._found.clear()
        for one in months:
            self._found.add(_card(one))
        for name in refused:
            words = _("{file} is not used. It is damaged, or not for you.")
            self._found.add(Notice(words.format(file=name)))

    def display_problem(self, sentence: str) -> None:
        """Say what stopped it and what to do."""
        self._found.clear()
        self.show_notice(Notice(sentence))


def _card(one: MonthTogether) -> Card:
    card = Card(_("Results of {month}").format(month=one.month))
    if one.rows:
        table = NumberTable(_("All numbers of {month}").format(month=one.month))
        table.display(one.columns, one.rows)
        card.add(table)
    else:
        card.add(SpokenText(_("There are too few people, also together.")))
    return card
