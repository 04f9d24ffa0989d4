"""The step card: what to do now and every kind of help, always in the same place and order."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.i18n import _
from ui.accessibility.announce import announce
from ui.theme.icons import has_picture
from ui.theme.tokens import look_of
from ui.widgets.beside import SideCard
from ui.widgets.big_button import BigButton
from ui.widgets.picture_label import PictureLabel
from ui.widgets.progress_path import ProgressPath
from ui.widgets.text import SpokenText

PICTURE_PX = 112
COLUMNS = 2
COLUMNS_WIDE = 3


@dataclass(frozen=True, slots=True)
class StepWords:
    """What the card says. `number` counts from 1; `advice` is a kind answer, empty for none."""

    number: int
    total: int
    instruction: str
    hint: str = ""
    advice: str = ""
    picture: str = ""


class StepCard(SideCard):
    """Step, picture, instruction, kind answers, and six buttons. There is no clock on it.

    Signals:
        help_wanted: one rung more help.
        repeat_wanted: say it again.
        quiet_wanted: the voice shall stop.
        take_back_wanted: undo the last act.
        calm_wanted: everything shall rest.
        pause_wanted: a break.
        person_wanted: a person shall come.
        alone_wanted: no help first any more.
    """

    help_wanted = Signal()
    repeat_wanted = Signal()
    quiet_wanted = Signal()
    take_back_wanted = Signal()
    calm_wanted = Signal()
    pause_wanted = Signal()
    person_wanted = Signal()
    alone_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stepCard")
        self.setAccessibleName(_("Step"))
        self._is_speaking = False
        self._columns = 0
        self._path = ProgressPath()
        self._picture = PictureLabel("icon/circle", PICTURE_PX)
        self.instruction = SpokenText(kind="lead")
        self.hint = SpokenText(kind="strong")
        self.advice = SpokenText()
        self._advice_box = _box(self.advice)
        self._make_buttons()
        self._buttons = QGridLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(self._scrolling(), stretch=1)
        layout.addLayout(self._buttons)
        self.set_wide(is_wide=False)
        self.show_voice(is_speaking=False)

    def display(self, words: StepWords) -> None:
        """Show `words`; what is empty takes no room."""
        self._path.display(words.number, words.total)
        _say(self.instruction, words.instruction)
        _say(self.hint, words.hint)
        self.hint.setVisible(bool(words.hint))
        self.advise(words.advice)
        is_drawn = has_picture(words.picture)
        self._picture.setVisible(is_drawn)
        if is_drawn:
            self._picture.show_picture(words.picture)

    def advise(self, advice: str) -> None:
        """Show `advice`, a kind answer or what the pointer is doing; empty takes it away."""
        if advice and advice != self.advice.text():
            announce(self, advice)
        _say(self.advice, advice)
        self._advice_box.setVisible(bool(advice))

    def offer(self, *, can_take_back: bool, can_try_alone: bool) -> None:
        """Show what can be wished for now. The place of a button never changes."""
        self.take_back_button.setEnabled(can_take_back)
        self.alone_button.setVisible(can_try_alone)

    def show_voice(self, *, is_speaking: bool) -> None:
        """Show one button for the voice: say it again, or be quiet."""
        self._is_speaking = is_speaking
        text = _("Be quiet") if is_speaking else _("Say it again")
        if self.voice_button.text() != text:
            self.voice_button.setText(text)
            self.voice_button.set_icon("icon/volume-off" if is_speaking else "icon/volume")
        if not is_speaking:
            for label in (self.instruction, self.hint, self.advice):
                label.clear_highlight()

    def highlight_word(self, text: str, start: int, length: int) -> None:
        """Mark the word that is being said, wherever `text` stands on the card."""
        for label in (self.instruction, self.hint, self.advice):
            if label.text() == text:
                label.highlight(start, length)
            else:
                label.clear_highlight()

    @override
    def take_focus(self) -> None:
        self.help_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def set_wide(self, *, is_wide: bool) -> None:
        columns = COLUMNS_WIDE if is_wide else COLUMNS
        if columns == self._columns:
            return
        self._columns = columns
        for place, button in enumerate(self._in_order()):
            self._buttons.addWidget(button, *divmod(place, columns))
        last = len(self._in_order()) // columns
        self._buttons.addWidget(self.alone_button, last, 0, 1, columns)
        for column in range(COLUMNS_WIDE):
            self._buttons.setColumnStretch(column, int(column < columns))

    def _in_order(self) -> tuple[BigButton, ...]:
        return (
            self.help_button,
            self.voice_button,
            self.take_back_button,
            self.calm_button,
            self.pause_button,
            self.person_button,
        )

    def _make_buttons(self) -> None:
        self.help_button = BigButton(
            _("Help"), "icon/help-circle", _("Shows or says how to do this step."), kind="main"
        )
        self.help_button.clicked.connect(self.help_wanted)
        self.voice_button = BigButton(_("Say it again"), "icon/volume")
        self.voice_button.clicked.connect(self._on_voice_pressed)
        self.take_back_button = BigButton(
            _("Take back"), "icon/arrow-back-up", _("Takes back what you did last.")
        )
        self.take_back_button.clicked.connect(self.take_back_wanted)
        self.calm_button = BigButton(
            _("Calm"), "icon/leaf", _("Everything becomes quiet. You lose nothing.")
        )
        self.calm_button.clicked.connect(self.calm_wanted)
        self.pause_button = BigButton(
            _("Break"), "icon/player-pause", _("You go on at this step later.")
        )
        self.pause_button.clicked.connect(self.pause_wanted)
        self.person_button = BigButton(
            _("Ask a person"), "icon/users", _("A supporter sees that you asked.")
        )
        self.person_button.clicked.connect(self.person_wanted)
        self.alone_button = BigButton(
            _("I try alone"), "icon/user", _("You get no help first any more.")
        )
        self.alone_button.clicked.connect(self.alone_wanted)

    def _scrolling(self) -> QScrollArea:
        inside = QWidget()
        inside.setObjectName("scrolled")
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(4, 4, 4, 4)
        lines.setSpacing(look_of(self).space_px(12))
        for widget in (self._path, self._picture, self.instruction, self.hint, self._advice_box):
            lines.addWidget(widget)
        lines.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        area.setAccessibleName(_("What to do now"))
        area.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self._area = area
        return area

    def _on_range_changed(self, _least: int, most: int) -> None:
        policy = Qt.FocusPolicy.StrongFocus if most > 0 else Qt.FocusPolicy.NoFocus
        self._area.setFocusPolicy(policy)

    def _on_voice_pressed(self) -> None:
        wish = self.quiet_wanted if self._is_speaking else self.repeat_wanted
        wish.emit()


def _say(label: SpokenText, text: str) -> None:
    if label.text() != text:
        label.setText(text)


def _box(words: SpokenText) -> QFrame:
    box = QFrame()
    box.setObjectName("notice")
    inside = QVBoxLayout(box)
    inside.setContentsMargins(14, 10, 14, 10)
    inside.addWidget(words)
    return box
