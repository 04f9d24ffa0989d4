"""What every page of the supporter area has: the way to its other pages, and the way out."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.i18n import _
from ui.accessibility.reading import NOT_READ
from ui.library_places import TaskLibrary
from ui.places import People, Place, ResultsPreview, SiteRules, Today, WhoAreYou
from ui.widgets.big_button import BigButton
from ui.widgets.page import Offer, Page
from ui.widgets.tiles import Tiles


class SupporterPage(Page):
    """A page with the same row of ways at its top; during set-up there is only one way, on.

    Signals:
        place_wanted: another page (a `Place`).
    """

    place_wanted = Signal(object)

    def __init__(
        self,
        title: str,
        lead: str = "",
        here: type[object] | None = None,
        offers: Sequence[Offer] = (Offer.READ_ALOUD,),
        *,
        has_ways: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, lead, offers=tuple(offers), parent=parent)
        self.ways = Tiles(least_width=170, most_columns=6)
        self.ways.setProperty(NOT_READ, True)
        self._here: WayButton | None = None
        for place, text, icon in _ways() if has_ways else ():
            button = WayButton(place, text, icon, is_here=type(place) is here)
            button.picked.connect(self.place_wanted)
            self.ways.add(button)
            if type(place) is here:
                self._here = button
        self.add(self.ways)

    @override
    def entrance(self, controls: list[QWidget]) -> QWidget:
        """Begin where the supporter is, or below the ways; never on the way to another page."""
        below = [one for one in controls if not self.ways.isAncestorOf(one)]
        return self._here or next(iter(below), controls[0])


class WayButton(BigButton):
    """One way to another page.

    Signals:
        picked: pressed (the `Place`).
    """

    picked = Signal(object)

    def __init__(self, place: Place, text: str, icon: str, *, is_here: bool) -> None:
        explanation = _("You are here.") if is_here else ""
        super().__init__(text, icon, explanation, kind="plain" if is_here else "quiet")
        self._place = place
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.picked.emit(self._place)


def _ways() -> tuple[tuple[Place, str, str], ...]:
    return (
        (Today(), _("Today"), "icon/calendar"),
        (People(), _("People"), "icon/users"),
        (TaskLibrary(), _("Library"), "icon/school"),
        (ResultsPreview(), _("Results file"), "icon/file-download"),
        (SiteRules(), _("This site"), "icon/settings"),
        (WhoAreYou(), _("Leave"), "icon/logout"),
    )
