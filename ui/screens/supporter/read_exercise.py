"""One exercise as a supporter reads it: what it is good for, what it teaches, its steps in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.i18n import _, date_text
from ui.library_places import TaskLibrary
from ui.screens.supporter.supporter_page import SupporterPage
from ui.widgets.big_button import BigButton
from ui.widgets.card import Card
from ui.widgets.page import Offer
from ui.widgets.picture_label import PictureLabel
from ui.widgets.text import SpokenText

PICTURE_PX = 96


@dataclass(frozen=True, slots=True)
class ExerciseView:
    """What is told about an exercise. `skills` are labels; `steps` are instructions in easy words.

    `read_on` is the day on which people who read slowly have read it in this language, or None.
    """

    title: str
    good_for: str
    picture: str
    task: str
    skills: tuple[str, ...]
    steps: tuple[str, ...]
    read_on: date | None = None


class ReadExerciseScreen(SupporterPage):
    """Read it, watch it, suggest it.

    Signals:
        watch_wanted: the pointer shows every step.
        invite_wanted: suggest its task to people.
    """

    watch_wanted = Signal()
    invite_wanted = Signal()

    def __init__(self, exercise: ExerciseView, parent: QWidget | None = None) -> None:
        offers = (Offer.READ_ALOUD, Offer.BACK)
        super().__init__(exercise.title, "", TaskLibrary, offers, parent=parent)
        self.add(_pictured(exercise))
        teaches = Card(_("What it teaches"))
        for words in (exercise.task, *exercise.skills):
            teaches.add(SpokenText(words))
        self.add(teaches)
        self.add(_steps(exercise.steps))
        self.add(SpokenText(_who_read_it(exercise.read_on)))
        self.watch_button = BigButton(_("Watch it"), "icon/eye")
        self.watch_button.clicked.connect(self.watch_wanted)
        self.add_action(self.watch_button)
        self.invite_button = BigButton(_("Suggest it to people"), "icon/calendar-plus", kind="main")
        self.invite_button.clicked.connect(self.invite_wanted)
        self.add_action(self.invite_button)


def _pictured(exercise: ExerciseView) -> QWidget:
    both = QWidget()
    line = QHBoxLayout(both)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(20)
    line.addWidget(PictureLabel(exercise.picture, PICTURE_PX, grows=False))
    line.addWidget(SpokenText(exercise.good_for, kind="lead"), stretch=1)
    return both


def _steps(steps: Sequence[str]) -> Card:
    card = Card(_("The steps"))
    for number, step in enumerate(steps, start=1):
        # Translators: a step of an exercise in a list: its number and its instruction.
        card.add(SpokenText(_("{number}. {step}").format(number=number, step=step)))
    return card


def _who_read_it(read_on: date | None) -> str:
    if read_on is None:
        return _("Not yet read by people who find reading hard.")
    return _("People who find reading hard have read it on {day}.").format(day=date_text(read_on))
