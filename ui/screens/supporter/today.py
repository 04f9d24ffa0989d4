"""Today: who asked for help, who is stuck, who practised."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.i18n import _
from ui.places import Today
from ui.screens.supporter.supporter_page import SupporterPage
from ui.widgets.big_button import BigButton
from ui.widgets.notice import Notice
from ui.widgets.picture_tile import WideTile
from ui.widgets.text import SpokenText
from ui.widgets.tiles import Tiles


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One employee with the one sentence that matters now. `request_ids` are open calls for help."""

    employee_id: str
    nickname: str
    picture: str
    sentence: str
    request_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CaseGroup:
    """Employees for whom the same matters."""

    title: str
    lines: tuple[CaseLine, ...]


class TodayScreen(SupporterPage):
    """The caseload in an order of need.

    Signals:
        chosen: an employee (the id, a `str`).
        request_closed: a call for help was dealt with (its ids, a `tuple` of `str`).
        reopen_wanted: the call that was just closed is not dealt with after all.
        guides_wanted: read how the program works.
        pressing_wanted: press otherwise, such as by a switch.
    """

    chosen = Signal(object)
    request_closed = Signal(object)
    reopen_wanted = Signal()
    guides_wanted = Signal()
    pressing_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_("Today"), "", Today, parent=parent)
        self.guides_button = BigButton(_("Guides"), "icon/info-circle")
        self.guides_button.clicked.connect(self.guides_wanted)
        self.add_action(self.guides_button)
        self.press_button = BigButton(_("How I press"), "icon/hand-click")
        self.press_button.clicked.connect(self.pressing_wanted)
        self.add_action(self.press_button)

    def display(self, groups: Sequence[CaseGroup]) -> None:
        """Show the groups in their order."""
        self.clear_notice()
        self.part("closed")
        people = self.part("people")
        if not groups:
            self.show_notice(Notice(_("Nobody is here yet. Add the first person under People.")))
        for group in groups:
            people.add(SpokenText(group.title, kind="section"))
            tiles = Tiles(least_width=420, most_columns=2)
            for line in group.lines:
                tiles.add(self._tile(line))
                if line.request_ids:
                    tiles.add(self._dealt_with(line))
            people.add(tiles)

    def offer_to_reopen(self) -> None:
        """Say that a call for help is closed, with the way to take that back."""
        closed = self.part("closed")
        closed.add(Notice(_("The call for help is closed."), "icon/check"))
        button = BigButton(
            _("Take back"), "icon/arrow-back-up", _("The call for help is open again.")
        )
        button.clicked.connect(self.reopen_wanted)
        closed.add(button)
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def display_troubles(self, sentences: Sequence[str]) -> None:
        """Say what the supporter should know: no voice, data brought back, an odd clock."""
        self.show_notice(Notice("\n".join(sentences)))

    def _tile(self, line: CaseLine) -> WideTile:
        tile = WideTile(line.nickname, line.picture, line.sentence, value=line.employee_id)
        tile.picked.connect(self.chosen)
        return tile

    def _dealt_with(self, line: CaseLine) -> BigButton:
        button = DealtWithButton(line)
        button.closed.connect(self.request_closed)
        return button


class DealtWithButton(BigButton):
    """Says that a call for help was answered.

    Signals:
        closed: pressed (the requests' ids, a `tuple` of `str`).
    """

    closed = Signal(object)

    def __init__(self, line: CaseLine) -> None:
        words = _("I helped {name}").format(name=line.nickname)
        super().__init__(words, "icon/check")
        self._request_ids = line.request_ids
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.closed.emit(self._request_ids)
