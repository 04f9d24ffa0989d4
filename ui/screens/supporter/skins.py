"""The site in the exercises: which one it is, what people find there, and a site's own file."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.content.site_skin import FoundSkin
from app.desktop.skin import Skin
from app.i18n import _
from ui.places import SiteRules
from ui.screens.supporter.supporter_page import SupporterPage
from ui.widgets.big_button import BigButton
from ui.widgets.card import Card
from ui.widgets.choice_tiles import ChoiceTiles
from ui.widgets.column import Column
from ui.widgets.notice import Notice
from ui.widgets.page import Offer
from ui.widgets.picture_row import PictureRow
from ui.widgets.skin_options import skin_option
from ui.widgets.text import SpokenText

MOST_PROBLEMS = 8
"""Told at once: who mends these may come back for more."""
PRODUCTS = ("a", "b", "e", "g", "i", "l")


class SkinsScreen(SupporterPage):
    """Choose a site; the exercises then use its names and things.

    Signals:
        skin_chosen: the site to practise in (its id, a `str`).
        copy_wanted: a file of the site's own, made from the one in use.
    """

    skin_chosen = Signal(object)
    copy_wanted = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        """`folder` is where a site puts its own file."""
        lead = _("Names and things change. The steps stay the same.")
        offers = (Offer.READ_ALOUD, Offer.BACK)
        super().__init__(
            _("The site in the exercises"), lead, SiteRules, offers=offers, parent=parent
        )
        self._folder = folder
        self._sites = Column()
        self._shown = Column()
        self._own = Column()
        for part in (self._sites, self._shown, self._own):
            self.add(part)

    def display(self, found: Sequence[FoundSkin], worn: Skin) -> None:
        """Show which sites there are, the one in use, and what is amiss in files of the site."""
        self._sites.clear()
        options = [skin_option(each.skin, is_own=each.is_own) for each in found if each.skin]
        self.sites = ChoiceTiles(options, _("Which work is like yours?"), worn.id)
        self.sites.chosen.connect(self.skin_chosen)
        self._sites.add(self.sites)
        self.display_worn(worn)
        self._display_own([each for each in found if each.problems])

    def display_worn(self, skin: Skin) -> None:
        """Show what people find in the exercises now."""
        self._shown.clear()
        row = PictureRow(_("In the exercises of {firm}").format(firm=skin.firm))
        row.display([(each.picture, each.name) for each in skin.products if each.key in PRODUCTS])
        self._shown.add(row)
        people = ", ".join(person.name for person in skin.people)
        self._shown.add(SpokenText(_("People there: {names}").format(names=people)))

    def _display_own(self, unfinished: Sequence[FoundSkin]) -> None:
        self._own.clear()
        for each in unfinished:
            self._own.add(_to_mend(each))
        card = Card(_("Your own names"))
        card.add(SpokenText(_("A file has all names. You change them with a text editor.")))
        card.add(SpokenText(_("Your files are here: {folder}").format(folder=self._folder)))
        self.copy_button = BigButton(_("Make a file of your own"), "icon/copy")
        self.copy_button.clicked.connect(self._on_copy)
        card.add(self.copy_button)
        self._own.add(card)

    def _on_copy(self) -> None:
        """Ask once: the page is shown anew when the file is there."""
        self.copy_button.setEnabled(False)
        self.copy_wanted.emit()

    def display_copied(self, file: Path) -> None:
        """Say where the new file is."""
        words = _("The file is there: {file}. Change the names in it, then come back.")
        self.show_notice(Notice(words.format(file=file.name), "icon/check"))


def _to_mend(found: FoundSkin) -> Card:
    """Return what is amiss in a file of the site, line by line."""
    card = Card(_("Your file {file}").format(file=f"{found.id}.yaml"))
    card.add(Notice(_("It can be chosen when these lines are mended."), "icon/alert-circle"))
    for problem in found.problems[:MOST_PROBLEMS]:
        line = _("Line {line}: {what}").format(line=problem.line, what=problem.what)
        card.add(SpokenText(line))
    more = len(found.problems) - MOST_PROBLEMS
    if more > 0:
        card.add(SpokenText(_("And {count} more.").format(count=more)))
    return card
