"""One employee: nickname, picture or photo, picture sign-in; put away, delete."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.person import LONGEST_NICKNAME
from app.i18n import _
from ui.screens.supporter.supporter_page import SupporterPage
from ui.widgets.big_button import BigButton
from ui.widgets.choice_tiles import ChoiceTiles, Option
from ui.widgets.notice import Notice
from ui.widgets.page import Offer
from ui.widgets.picture_row import PictureRow
from ui.widgets.text import SpokenText
from ui.widgets.text_field import TextField


@dataclass(frozen=True, slots=True)
class PersonForm:
    """What the form holds."""

    nickname: str = ""
    picture: str = ""
    has_sequence: bool = False


class EditPersonScreen(SupporterPage):
    """A form in one column. Nothing but a nickname and a picture is asked.

    Signals:
        saved: the form as it is (a `PersonForm`).
        archive_wanted: put away, or bring back.
        erase_wanted: delete everything about this person.
        print_wanted: the 3 pictures on paper.
    """

    saved = Signal(object)
    archive_wanted = Signal()
    erase_wanted = Signal()
    print_wanted = Signal()

    def __init__(
        self,
        form: PersonForm,
        pictures: Sequence[Option],
        *,
        is_new: bool,
        is_set_up: bool = False,
        is_archived: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        title = _("New person") if is_new else form.nickname
        offers = (Offer.READ_ALOUD, Offer.BACK)
        super().__init__(title, offers=offers, has_ways=not is_set_up, parent=parent)
        self._own_pictures = PictureRow(_("The 3 pictures, in this order"))
        self._own_pictures.hide()
        self.add(self._own_pictures)
        self.nickname = TextField(
            _("First name or nickname"), _("No surname is needed."), longest=LONGEST_NICKNAME
        )
        self.nickname.set_text(form.nickname)
        self.nickname.entered.connect(self._on_save)
        self.add(self.nickname)
        self.pictures = ChoiceTiles(pictures, _("Picture"), form.picture or None)
        self.add(self.pictures)
        self.add(SpokenText(_("Photos in the folder Pictures of this computer are offered too.")))
        chosen = "1" if form.has_sequence else "0"
        self.sequence = ChoiceTiles(_sequence_options(), _("Sign in with 3 pictures"), chosen)
        self.add(self.sequence)
        if not is_new:
            self._add_ways_out(is_archived=is_archived, has_sequence=form.has_sequence)
        self.save_button = BigButton(_("Save"), "icon/check", kind="main")
        self.save_button.clicked.connect(self._on_save)
        self.add_action(self.save_button)

    def display_pictures(self, pictures: Sequence[tuple[str, str]]) -> None:
        """Show the supporter the person's 3 pictures with their words, once they are known."""
        self._own_pictures.display(pictures)
        self._own_pictures.show()

    def display_printed(self, sentence: str) -> None:
        """Say where the page with the 3 pictures is now."""
        self.show_notice(Notice(sentence, "icon/printer"))

    def display_photo_unusable(self) -> None:
        """The photo is damaged or far too large."""
        self.show_notice(Notice(_("This photo cannot be used. Please choose another one.")))

    def _add_ways_out(self, *, is_archived: bool, has_sequence: bool) -> None:
        if has_sequence:
            self.print_button = BigButton(_("Print the 3 pictures"), "icon/printer")
            self.print_button.clicked.connect(self.print_wanted)
            self.add(self.print_button)
        words = _("Put back on the list") if is_archived else _("Take off the list")
        self.archive_button = BigButton(
            words, "icon/archive", _("The person is not shown. Nothing is deleted.")
        )
        self.archive_button.clicked.connect(self.archive_wanted)
        self.erase_button = BigButton(_("Delete this person"), "icon/trash")
        self.erase_button.clicked.connect(self.erase_wanted)
        self.add(self.archive_button)
        self.add(self.erase_button)

    def _on_save(self) -> None:
        nickname, chosen = self.nickname.text().strip(), self.pictures.choice()
        if not nickname:
            self.nickname.show_problem(_("Please write a first name or nickname."))
        elif chosen is None:
            self.pictures.show_problem(_("Please choose a picture."))
        else:
            self.saved.emit(PersonForm(nickname, chosen, self.sequence.choice() == "1"))


def _sequence_options() -> tuple[Option, ...]:
    return (
        Option("0", _("No"), "icon/x", _("One press on the picture is enough.")),
        Option("1", _("Yes"), "icon/key", _("The person chooses 3 of 12 pictures.")),
    )
