"""The door of the supporter area: who, and the passphrase or PIN."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.person import Supporter
from app.i18n import _
from ui.widgets.big_button import BigButton
from ui.widgets.choice_tiles import ChoiceTiles, Option
from ui.widgets.notice import Notice
from ui.widgets.page import Offer, Page
from ui.widgets.text_field import TextField


class DoorScreen(Page):
    """Asks for the passphrase. It never says how long to wait, only when to try again.

    Signals:
        entered: a supporter's id and the secret (a `tuple` of two `str`).
        forgotten: the recovery code instead.
        leave_wanted: back to the tiles.
    """

    entered = Signal(object)
    forgotten = Signal()
    leave_wanted = Signal()

    def __init__(self, lead: str, parent: QWidget | None = None) -> None:
        super().__init__(
            _("For supporters"), lead, offers=(Offer.READ_ALOUD, Offer.BACK), parent=parent
        )
        self.back_wanted.connect(self.leave_wanted)
        self._supporters: tuple[Supporter, ...] = ()
        self.who: ChoiceTiles | None = None
        self.secret = TextField(_("Passphrase or PIN"), is_secret=True)
        self.secret.entered.connect(self._on_entered)
        self.add(self.secret)
        self.forgotten_button = BigButton(_("I forgot the passphrase"), "icon/help", kind="quiet")
        self.forgotten_button.clicked.connect(self.forgotten)
        self.open_button = BigButton(_("Open"), "icon/lock-open", kind="main")
        self.open_button.clicked.connect(self._on_entered)
        self.open_button.setEnabled(False)
        self.add_action(self.forgotten_button)
        self.add_action(self.open_button)

    def display(self, supporters: Sequence[Supporter]) -> None:
        """Show who can be chosen; one supporter needs no choice."""
        self._supporters = tuple(supporters)
        if len(supporters) > 1 and self.who is None:
            options = [Option(one.id, one.nickname) for one in supporters]
            self.who = ChoiceTiles(options, _("Who are you?"), supporters[0].id)
            self.add(self.who)
        self.display_busy(is_busy=False)
        self.secret.edit.setFocus()

    def display_busy(self, *, is_busy: bool) -> None:
        """The secret is being checked; that takes a moment."""
        self.open_button.setEnabled(not is_busy)

    def display_not_yet(self, sentence: str) -> None:
        """Say kindly why the door stays closed for now."""
        self.secret.set_text("")
        self.display_busy(is_busy=False)
        self.show_notice(Notice(sentence, "icon/lock"))

    def _on_entered(self) -> None:
        if not self._supporters or not self.secret.text():
            return
        chosen = self.who.choice() if self.who is not None else None
        self.entered.emit((chosen or self._supporters[0].id, self.secret.text()))
