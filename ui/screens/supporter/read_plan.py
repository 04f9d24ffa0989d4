"""One ready session: its aim, what to prepare, and its parts with their minutes."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.session_plan import Form
from app.i18n import _
from ui.library_places import TaskLibrary
from ui.screens.supporter.supporter_page import SupporterPage
from ui.widgets.big_button import BigButton
from ui.widgets.card import Card
from ui.widgets.choice_tiles import ChoiceTiles, Option
from ui.widgets.notice import Notice
from ui.widgets.page import Offer
from ui.widgets.task_tile import TaskButton, TaskTile
from ui.widgets.text import SpokenText
from ui.widgets.tiles import Tiles


@dataclass(frozen=True, slots=True)
class PartView:
    """One part of a session: its title with its minutes, its sentences, the exercises in it."""

    title: str
    lines: tuple[str, ...] = ()
    exercises: tuple[TaskTile, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanView:
    """A session in one of its lengths."""

    title: str
    aim: str
    form: Form
    prepare: tuple[str, ...]
    parts: tuple[PartView, ...]


class ReadPlanScreen(SupporterPage):
    """Read it, print it, start from it.

    Signals:
        form_chosen: the other length (a `Form`).
        exercise_chosen: an exercise of it (its id, a `str`).
        print_wanted: on paper.
        invite_wanted: suggest its tasks to people.
    """

    form_chosen = Signal(object)
    exercise_chosen = Signal(object)
    print_wanted = Signal()
    invite_wanted = Signal()

    def __init__(self, plan: PlanView, parent: QWidget | None = None) -> None:
        offers = (Offer.READ_ALOUD, Offer.BACK)
        super().__init__(plan.title, plan.aim, TaskLibrary, offers, parent=parent)
        options = [Option(str(one.value), minutes_words(one.value)) for one in Form]
        self.form = ChoiceTiles(options, _("How long is it?"), str(plan.form.value))
        self.form.chosen.connect(self._on_form)
        self.add(self.form)
        self.add(_card(PartView(_("Prepare this"), plan.prepare)))
        self._add_parts(plan.parts)
        self.print_button = BigButton(_("Print"), "icon/printer")
        self.print_button.clicked.connect(self.print_wanted)
        self.add_action(self.print_button)
        self.invite_button = BigButton(_("Suggest it to people"), "icon/calendar-plus", kind="main")
        self.invite_button.clicked.connect(self.invite_wanted)
        self.add_action(self.invite_button)

    def display_printed(self, where: str) -> None:
        """Say where the page is now."""
        self.show_notice(Notice(where))

    def _add_parts(self, parts: Sequence[PartView]) -> None:
        for part in parts:
            card = _card(part)
            if part.exercises:
                tiles = Tiles(least_width=240, most_columns=4)
                for exercise in part.exercises:
                    tile = TaskButton(exercise)
                    tile.picked.connect(self.exercise_chosen)
                    tiles.add(tile)
                card.add(tiles)
            self.add(card)

    def _on_form(self, key: str) -> None:
        self.form_chosen.emit(Form(int(key)))


def minutes_words(minutes: int) -> str:
    """Return a number of minutes in words."""
    return _("{number} minutes").format(number=minutes)


def _card(part: PartView) -> Card:
    card = Card(part.title)
    for line in part.lines:
        card.add(SpokenText(line))
    return card
