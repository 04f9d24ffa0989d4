"""The supports of one group: a few pictured choices, each seen or heard at once."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.support_group import SupportGroup
from app.domain.support_profile import SupportProfile
from app.i18n import _
from app.speech.reports import FoundVoice
from ui.widgets.big_button import BigButton
from ui.widgets.page import Offer, Page
from ui.widgets.supports.groups import group_name, rows_of
from ui.widgets.supports.hearing import rows_on_page
from ui.widgets.supports.row import RowOnPage
from ui.widgets.supports.shown import SWITCH_PX, SupportRows
from ui.widgets.supports.undo_notice import UndoNotice
from ui.widgets.tiles import Tiles


class SupportsScreen(Page):
    """The questions, then what can be switched on and off; the less used choices on request.

    Signals:
        changed: the supports as the person wants them now (a `SupportProfile`).
        language_wanted: choose how the voice speaks another language (its code).
        more_wanted: show the less used choices, or hide them again.
        normal_wanted: this group as it was at first.
        undo_wanted: back to before "Back to normal".
        voice_test_wanted: say something with this voice.
    """

    changed = Signal(object)
    language_wanted = Signal(object)
    more_wanted = Signal()
    normal_wanted = Signal()
    undo_wanted = Signal()
    voice_test_wanted = Signal()

    def __init__(self, group: SupportGroup, parent: QWidget | None = None) -> None:
        offers = (Offer.READ_ALOUD, Offer.BACK)
        super().__init__(group_name(group), "", offers=offers, parent=parent)
        self._group = group
        self.rows, self.further = SupportRows(), SupportRows()
        self.more_button = BigButton(_("More choices"), "icon/adjustments", kind="toggle")
        self.more_button.clicked.connect(self.more_wanted)
        self._beside = Tiles(least_width=SWITCH_PX, most_columns=3)
        self._beside.add(self.more_button)
        for widget in (self.rows, self._beside, self.further):
            self.add(widget)
        self.rows.changed.connect(self.changed)
        self.further.changed.connect(self.changed)
        self.rows.language_wanted.connect(self.language_wanted)
        if group is SupportGroup.HEARING:
            self.test_button = BigButton(_("Hear the voice"), "icon/volume")
            self.test_button.clicked.connect(self.voice_test_wanted)
            self.add_action(self.test_button)
        self.normal_button = BigButton(_("Back to normal"), "icon/rotate")
        self.normal_button.clicked.connect(self.normal_wanted)
        self.add_action(self.normal_button)

    def display(
        self,
        profile: SupportProfile,
        voices: Sequence[FoundVoice] = (),
        language: str = "",
        *,
        shows_more: bool,
        can_undo: bool,
    ) -> None:
        """Show the supports of this group as `profile` has them.

        The page about hearing is for one `language`, and shows the `voices` there are.
        """
        self.clear_notice()
        if can_undo:
            notice = UndoNotice()
            notice.undo_wanted.connect(self.undo_wanted)
            self.show_notice(notice)
        rows: Sequence[RowOnPage] = rows_of(self._group, profile)
        if self._group is SupportGroup.HEARING:
            rows = rows_on_page(profile, language or profile.language, voices)
        further = [row for row in rows if row.is_more]
        self.rows.show_rows([row for row in rows if not row.is_more], profile)
        self.further.show_rows(further if shows_more else [], profile)
        self._beside.setVisible(bool(further))
        self.more_button.setChecked(shows_more)
