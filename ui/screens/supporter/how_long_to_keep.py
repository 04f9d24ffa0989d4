"""How long to keep results: who has not been here since, and may be deleted."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import _, ngettext
from ui.places import SiteRules
from ui.screens.supporter.supporter_page import SupporterPage
from ui.widgets.card import Card
from ui.widgets.choice_tiles import ChoiceTiles, Option
from ui.widgets.column import Column
from ui.widgets.delete_asked import DeleteAsked
from ui.widgets.notice import Notice
from ui.widgets.page import Offer
from ui.widgets.text import SpokenText

MONTHS = (6, 12, 24, 36, 60)
_ALWAYS = "always"


class HowLongToKeepScreen(SupporterPage):
    """Choose how long, see who is concerned, then delete them or not.

    Signals:
        months_chosen: keep people who were here in so many months (an `int`, or None for always).
        delete_wanted: delete those who are shown, for good.
    """

    months_chosen = Signal(object)
    delete_wanted = Signal()

    def __init__(self, months: int | None, parent: QWidget | None = None) -> None:
        lead = _("Practice is kept until you delete it.")
        offers = (Offer.READ_ALOUD, Offer.BACK)
        super().__init__(
            _("How long to keep results"), lead, SiteRules, offers=offers, parent=parent
        )
        chosen = _ALWAYS if months is None else str(months)
        label = _("Delete people who were away for longer than")
        self.months = ChoiceTiles(_options(), label, chosen)
        self.months.chosen.connect(self._on_months)
        self.deletion: DeleteAsked | None = None
        self._found = Column()
        self.add(self.months)
        self.add(SpokenText(_("Nobody is deleted before you say yes."), kind="dim"))
        self.add(self._found)

    def display(self, months: int, gone: Sequence[str], never_here: Sequence[str]) -> None:
        """Show who left no trace for `months` months, by name; and who never practised."""
        self._found.clear()
        self.deletion = None
        if gone:
            self._found.add(self._gone_card(months, gone))
        else:
            self._found.add(Notice(_("Nobody was away that long."), "icon/check"))
        if never_here:
            card = Card(_("They never practised. They stay."))
            card.add(SpokenText(", ".join(never_here)))
            self._found.add(card)

    def display_nothing(self) -> None:
        """Show nobody: everything is kept."""
        self._found.clear()
        self.deletion = None

    def display_deleted(self, count: int) -> None:
        """Say that people are gone."""
        words = ngettext(
            "{count} person is deleted, also in every backup.",
            "{count} people are deleted, also in every backup.",
            count,
        )
        self.show_notice(Notice(words.format(count=count), "icon/check"))

    def display_clock_is_off(self) -> None:
        """Say why nobody is counted: the time of the computer cannot be right."""
        self.months.setEnabled(False)
        words = _("The clock of this computer looks off. Set it first.")
        self.show_notice(Notice(words, "icon/clock"))

    def _gone_card(self, months: int, gone: Sequence[str]) -> Card:
        card = Card(_("Not here for {months} months").format(months=months))
        card.add(SpokenText(", ".join(gone), kind="strong"))
        card.add(SpokenText(_("Everything about these people will be deleted.")))
        card.add(SpokenText(_("Backups on this computer are made anew without them.")))
        words = ngettext("Delete {count} person", "Delete {count} people", len(gone))
        self.deletion = DeleteAsked(", ".join(gone), text=words.format(count=len(gone)))
        self.deletion.confirmed.connect(self._on_confirmed)
        card.add(self.deletion)
        return card

    def _on_confirmed(self) -> None:
        if self.deletion is not None:
            self.deletion.setEnabled(False)
        self.delete_wanted.emit()

    def _on_months(self, key: str) -> None:
        self.clear_notice()
        self.months_chosen.emit(None if key == _ALWAYS else int(key))


def _options() -> tuple[Option, ...]:
    months = tuple(
        Option(str(one), ngettext("{count} month", "{count} months", one).format(count=one))
        for one in MONTHS
    )
    return (*months, Option(_ALWAYS, _("Keep everybody")))
