"""Before an exercise: what it is good for at work, then watch first or begin."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import _
from ui.widgets.big_button import BigButton
from ui.widgets.notice import Notice
from ui.widgets.page import Offer, Page
from ui.widgets.picture_label import PictureLabel
from ui.widgets.text import SpokenText

PICTURE_PX = 200


class AboutExerciseScreen(Page):
    """One sentence on what the exercise is good for, and two ways on.

    A probe has only one, and so has a check: whoever has watched it first would not find out whether
    they know it.

    Signals:
        watch_wanted: show me the whole exercise first.
        start_wanted: now me.
    """

    watch_wanted = Signal()
    start_wanted = Signal()

    def __init__(
        self,
        title: str,
        good_for: str,
        picture: str,
        *,
        is_probe: bool = False,
        is_check: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        offers = (Offer.READ_ALOUD, Offer.BACK)
        super().__init__(title, good_for, offers=offers, parent=parent)
        if is_probe:
            question = _("You could do this task alone. Do you still know it?")
            self.add(Notice(question, "icon/help-circle"))
        if is_check:
            self.add(Notice(_("You say that you can do it. Now show it."), "icon/help-circle"))
        if is_probe or is_check:
            self.add(SpokenText(_("Help is there as always.")))
        self.add(PictureLabel(picture, PICTURE_PX, grows=False))
        self.watch_button = BigButton(
            _("Watch first"), "icon/eye", _("The program shows every step. You only look.")
        )
        self.watch_button.clicked.connect(self.watch_wanted)
        if not (is_probe or is_check):
            self.add_action(self.watch_button)
        self.start_button = BigButton(_("Start now"), "icon/player-play", kind="main")
        self.start_button.clicked.connect(self.start_wanted)
        self.add_action(self.start_button)
