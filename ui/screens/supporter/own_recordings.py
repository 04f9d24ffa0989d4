"""Own recordings: which exercise somebody wants to speak, and the steps of one."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.prompting import TextLevel
from app.i18n import LANGUAGES, _
from ui.places import SiteRules
from ui.screens.supporter.supporter_page import SupporterPage
from ui.widgets.big_button import BigButton
from ui.widgets.card import Card
from ui.widgets.choice_tiles import ChoiceTiles, Option
from ui.widgets.column import Column
from ui.widgets.notice import Notice
from ui.widgets.page import Offer
from ui.widgets.picture_tile import WideTile
from ui.widgets.supports.reading import level_options
from ui.widgets.text import SpokenText
from ui.widgets.tiles import Tiles

TILE_PX = 420
BUTTON_PX = 220


@dataclass(frozen=True, slots=True)
class ExerciseLine:
    """An exercise and how many of its steps are recorded, in words."""

    id: str
    title: str
    picture: str
    sentence: str


@dataclass(frozen=True, slots=True)
class StepToRecord:
    """A step as it is written, and whether it is recorded, by this site itself (`is_own`).

    `number` counts from 1.
    """

    id: str
    number: int
    text: str
    is_recorded: bool
    is_own: bool


class OwnRecordingsScreen(SupporterPage):
    """The exercises of one language.

    Signals:
        language_chosen: exercises in another language (its code, a `str`).
        exercise_chosen: the steps of this one (its id, a `str`).
    """

    language_chosen = Signal(object)
    exercise_chosen = Signal(object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        lead = _("A voice people know can say the steps: yours.")
        offers = (Offer.READ_ALOUD, Offer.BACK)
        super().__init__(_("Own recordings"), lead, SiteRules, offers, parent=parent)
        self.languages = _language_tiles(language)
        self.languages.chosen.connect(self.language_chosen)
        self.add(self.languages)
        self.tiles = Tiles(least_width=TILE_PX, most_columns=2)
        self.add(self.tiles)

    def display(self, lines: Sequence[ExerciseLine]) -> None:
        """Show the exercises."""
        self.tiles.clear()
        self.tiles.add_all([self._tile(line) for line in lines])

    def _tile(self, line: ExerciseLine) -> WideTile:
        tile = WideTile(line.title, line.picture, line.sentence, value=line.id)
        tile.picked.connect(self.exercise_chosen)
        return tile


class RecordStepsScreen(SupporterPage):
    """The steps of one exercise, each to be recorded, heard and removed.

    Signals:
        level_chosen: the steps as another text level writes them (a `TextLevel`).
        record_wanted: begin to record a step, or end it (its id, a `str`).
        hear_wanted: hear a step as people will hear it (its id, a `str`).
        remove_wanted: remove a recording (a step's id, a `str`).
        left: somebody goes elsewhere, or the page is covered.
    """

    level_chosen = Signal(object)
    record_wanted = Signal(object)
    hear_wanted = Signal(object)
    remove_wanted = Signal(object)
    left = Signal()

    def __init__(self, title: str, level: TextLevel, parent: QWidget | None = None) -> None:
        lead = _("Press Record, read the step aloud, and press Stop.")
        offers = (Offer.READ_ALOUD, Offer.BACK)
        super().__init__(title, lead, SiteRules, offers, parent=parent)
        self.levels = ChoiceTiles(level_options(), _("How are the steps written?"), level.value)
        self.levels.chosen.connect(self._on_level)
        self.add(self.levels)
        self.cards: dict[str, RecordCard] = {}
        self._steps = Column()
        self.add(self._steps)

    def display(self, steps: Sequence[StepToRecord], recording: str = "") -> None:
        """Show the steps; `recording` is the id of the one that is being recorded, or empty."""
        if [card.line.id for card in self.cards.values()] != [step.id for step in steps]:
            self._make_cards(steps)
        for step in steps:
            is_free = not recording or recording == step.id
            self.cards[step.id].display(step, is_recording=recording == step.id, can_record=is_free)

    def tell(self, sentence: str) -> None:
        """Say what came of a recording; empty takes it away."""
        self.clear_notice()
        if sentence:
            self.show_notice(Notice(sentence, "icon/microphone"))

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.left.emit()

    def _make_cards(self, steps: Sequence[StepToRecord]) -> None:
        self._steps.clear()
        self.cards = {step.id: RecordCard(step) for step in steps}
        for card in self.cards.values():
            card.record_wanted.connect(self.record_wanted)
            card.hear_wanted.connect(self.hear_wanted)
            card.remove_wanted.connect(self.remove_wanted)
            self._steps.add(card)

    def _on_level(self, key: str) -> None:
        self.level_chosen.emit(TextLevel(key))


class RecordCard(Card):
    """One step and its three buttons.

    Signals:
        record_wanted, hear_wanted, remove_wanted: pressed (the step's id, a `str`).
    """

    record_wanted = Signal(object)
    hear_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, line: StepToRecord) -> None:
        super().__init__()
        self.line = line
        self._text = SpokenText(line.text, kind="strong")
        self._state = SpokenText("", kind="dim")
        buttons = Tiles(least_width=BUTTON_PX, most_columns=3)
        named = {"number": line.number}
        self.record_button = BigButton(_record_words(line.number), "icon/microphone")
        self.record_button.clicked.connect(self._on_record)
        self.hear_button = BigButton(_("Hear step {number}").format(**named), "icon/volume")
        self.hear_button.clicked.connect(self._on_hear)
        self.remove_button = BigButton(_("Remove step {number}").format(**named), "icon/trash")
        self.remove_button.clicked.connect(self._on_remove)
        for button in (self.record_button, self.hear_button, self.remove_button):
            buttons.add(button)
        for widget in (self._text, self._state, buttons):
            self.add(widget)

    def display(self, line: StepToRecord, *, is_recording: bool, can_record: bool) -> None:
        """Show the step as it stands now."""
        self.line = line
        self._text.setText(line.text)
        self._state.setText(_state_words(line, is_recording=is_recording))
        words = _("Stop") if is_recording else _record_words(line.number)
        self.record_button.setText(words)
        self.record_button.set_icon("icon/player-stop" if is_recording else "icon/microphone")
        self.record_button.setEnabled(can_record)
        self.hear_button.setEnabled(not is_recording and can_record)
        self.remove_button.setEnabled(line.is_own and not is_recording and can_record)

    def _on_record(self) -> None:
        self.record_wanted.emit(self.line.id)

    def _on_hear(self) -> None:
        self.hear_wanted.emit(self.line.id)

    def _on_remove(self) -> None:
        self.remove_wanted.emit(self.line.id)


def _language_tiles(language: str) -> ChoiceTiles:
    options = tuple(Option(one.code, one.own_name, language=one.code) for one in LANGUAGES)
    return ChoiceTiles(options, _("In which language?"), language)


def _record_words(number: int) -> str:
    return _("Record step {number}").format(number=number)


def _state_words(line: StepToRecord, *, is_recording: bool) -> str:
    if is_recording:
        return _("The microphone is on. Read the step aloud now.")
    if line.is_own:
        return _("You recorded this step.")
    if line.is_recorded:
        return _("There is a recording of this sentence already.")
    return _("The voice of the computer says this step.")
