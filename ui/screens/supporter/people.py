"""All employees: add, edit, archive, bring back."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.person import Employee
from app.i18n import _
from ui.places import People
from ui.screens.supporter.supporter_page import SupporterPage
from ui.widgets.big_button import BigButton, ButtonKind
from ui.widgets.picture_tile import PictureTile
from ui.widgets.text import SpokenText
from ui.widgets.tiles import Tiles


@dataclass(frozen=True, slots=True)
class PersonLine:
    """An employee with the picture as the theme can draw it."""

    employee: Employee
    picture: str


class PeopleScreen(SupporterPage):
    """Everybody of this workstation; those put away stand below.

    Signals:
        chosen: an employee (the id, a `str`).
        add_wanted: a new person.
        next_wanted: everybody is there; only during set-up.
    """

    chosen = Signal(object)
    add_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, *, is_set_up: bool = False, parent: QWidget | None = None) -> None:
        lead = _("Add the people who will practise here.") if is_set_up else ""
        super().__init__(_("People"), lead, People, has_ways=not is_set_up, parent=parent)
        self.tiles = Tiles(least_width=180, most_columns=6)
        self.add(self.tiles)
        self._away_title = SpokenText(_("No longer on the list"), kind="section")
        self.away = Tiles(least_width=180, most_columns=6)
        self.add(self._away_title)
        self.add(self.away)
        kind: ButtonKind = "plain" if is_set_up else "main"
        self.add_button = BigButton(_("Add a person"), "icon/user-plus", kind=kind)
        self.add_button.clicked.connect(self.add_wanted)
        self.add_action(self.add_button)
        if is_set_up:
            next_button = BigButton(_("Next"), "icon/arrow-right", kind="main")
            next_button.clicked.connect(self.next_wanted)
            self.add_action(next_button)

    def display(self, people: Sequence[PersonLine]) -> None:
        """Show the people, those put away apart."""
        self.tiles.clear()
        self.away.clear()
        for person in people:
            employee = person.employee
            tile = PictureTile(employee.nickname, person.picture, value=employee.id)
            tile.picked.connect(self.chosen)
            (self.away if employee.is_archived else self.tiles).add(tile)
        if not people:
            self.add_button.setFocus(Qt.FocusReason.TabFocusReason)
        has_away = any(person.employee.is_archived for person in people)
        self._away_title.setVisible(has_away)
        self.away.setVisible(has_away)
