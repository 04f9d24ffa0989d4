"""What is stored about me: every attempt, with hide from the export and delete, and the answer on counting."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import _
from ui.widgets.big_button import BigButton
from ui.widgets.card import Card
from ui.widgets.delete_asked import DeleteAsked
from ui.widgets.page import Offer, Page
from ui.widgets.text import SpokenText
from ui.widgets.tiles import Tiles


@dataclass(frozen=True, slots=True)
class StoredAttempt:
    """One attempt as its person may see it: when, which exercise, how, and how it was for them."""

    attempt_id: str
    sentence: str
    feeling: str
    is_hidden: bool


@dataclass(frozen=True, slots=True)
class StoredAnswers:
    """The answers of one skills check, in one sentence."""

    check_id: str
    sentence: str


class StoredAboutMeScreen(Page):
    """Everything that is kept of each attempt, and what its person can do about it.

    Signals:
        hide_wanted, show_wanted, delete_wanted: one attempt (its id, a `str`).
        answers_delete_wanted: the answers of one skills check (its id, a `str`).
        more_wanted: older attempts.
        consent_wanted: ask me again whether my results may be counted.
    """

    hide_wanted = Signal(object)
    show_wanted = Signal(object)
    delete_wanted = Signal(object)
    answers_delete_wanted = Signal(object)
    more_wanted = Signal()
    consent_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        offers = (Offer.READ_ALOUD, Offer.BACK)
        super().__init__(_("What is stored about me"), "", offers=offers, parent=parent)
        self.consent_button = BigButton(_("Change my answer about counting"), "icon/edit")
        self.consent_button.clicked.connect(self.consent_wanted)
        self.add_action(self.consent_button)
        self._answers = Tiles(least_width=560, most_columns=1)
        self._list = Tiles(least_width=560, most_columns=1)
        self._about = SpokenText()
        self.add(self._about)
        self.add(self._answers)
        self.add(self._list)
        self.more_button = BigButton(_("Show older ones"), "icon/history")
        self.more_button.clicked.connect(self.more_wanted)
        self.add(self.more_button)

    def display(self, about: str, attempts: Sequence[StoredAttempt], *, has_more: bool) -> None:
        """Show the attempts, newest first."""
        self._about.setText(about)
        self._list.clear()
        for attempt in attempts:
            self._list.add(self._card(attempt))
        self.more_button.setVisible(has_more)

    def display_answers(self, answers: Sequence[StoredAnswers]) -> None:
        """Show the skills checks, newest first."""
        self._answers.clear()
        for each in answers:
            card = AnswersCard(each)
            card.delete_wanted.connect(self.answers_delete_wanted)
            self._answers.add(card)
        self._answers.setVisible(bool(answers))

    def _card(self, attempt: StoredAttempt) -> Card:
        card = AttemptCard(attempt)
        card.hide_wanted.connect(self.hide_wanted)
        card.show_wanted.connect(self.show_wanted)
        card.delete_wanted.connect(self.delete_wanted)
        return card


class AttemptCard(Card):
    """One attempt with its two buttons. Deleting asks first, in place.

    Signals:
        hide_wanted, show_wanted, delete_wanted: this attempt (its id, a `str`).
    """

    hide_wanted = Signal(object)
    show_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, attempt: StoredAttempt) -> None:
        super().__init__()
        self._attempt = attempt
        self.add(SpokenText(attempt.sentence))
        if attempt.feeling:
            self.add(SpokenText(attempt.feeling, kind="dim"))
        if attempt.is_hidden:
            self.add(SpokenText(_("Not counted: you hide it from the results file."), kind="dim"))
        self.hide_button = BigButton(
            _("Count it again") if attempt.is_hidden else _("Do not count it"),
            "icon/eye" if attempt.is_hidden else "icon/eye-off",
            attempt.sentence,
        )
        self.hide_button.clicked.connect(self._on_hide_clicked)
        self.deletion = DeleteAsked(
            attempt.sentence, others=(self.hide_button,), stays_in_backups=True
        )
        self.deletion.confirmed.connect(self._on_delete_confirmed)
        self.add(self.deletion)

    def _on_hide_clicked(self) -> None:
        wish = self.show_wanted if self._attempt.is_hidden else self.hide_wanted
        wish.emit(self._attempt.attempt_id)

    def _on_delete_confirmed(self) -> None:
        self.delete_wanted.emit(self._attempt.attempt_id)


class AnswersCard(Card):
    """What I said in one skills check. It is in no file; deleting asks first, in place.

    Signals:
        delete_wanted: these answers (the id of the check, a `str`).
    """

    delete_wanted = Signal(object)

    def __init__(self, answers: StoredAnswers) -> None:
        super().__init__()
        self._check_id = answers.check_id
        self.add(SpokenText(answers.sentence))
        self.add(
            SpokenText(_("Your answers are in no file. Your supporter sees them."), kind="dim")
        )
        self.deletion = DeleteAsked(answers.sentence, stays_in_backups=True)
        self.deletion.confirmed.connect(self._on_delete_confirmed)
        self.add(self.deletion)

    def _on_delete_confirmed(self) -> None:
        self.delete_wanted.emit(self._check_id)
