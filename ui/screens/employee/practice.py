"""The practice screen: the step card beside the practice desktop, or in turn with it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.desktop.desktop import DesktopState
from app.domain.action import Action
from app.domain.prompting import PromptLevel, TextLevel
from app.i18n import _
from app.practice.run import Run
from ui.accessibility.screen_reader import is_read_to
from ui.theme.tokens import Look
from ui.widgets.beside import Beside
from ui.widgets.big_button import BigButton
from ui.widgets.notice import Notice
from ui.widgets.practice_surface import PracticeSurface
from ui.widgets.rest_view import RestView
from ui.widgets.step_card import StepCard
from ui.widgets.words_card import StepWords


class PracticeScreen(QWidget):
    """Shows where a run stands. Decides nothing: it reports wishes and displays answers.

    Signals:
        acted: the employee did something on the practice desktop (an `Action`).
        help_wanted: one rung more help.
        repeat_wanted: say the instruction again.
        slow_wanted: say it slowly.
        reading_wanted: read everything aloud.
        quiet_wanted: the voice shall stop.
        calm_wanted: everything shall rest.
        pause_wanted: a break.
        go_on_wanted: back from calm or a break.
        take_back_wanted: undo the last act.
        alone_wanted: no help first any more.
        words_wanted: the step in other words.
        everything_wanted: the whole program, not the step only.
        supports_wanted: what helps me, in a break.
        supporter_helped: a person helped with this step.
        person_wanted: a person shall come.
        see_again_wanted: see the last finished step once more.
        leave_wanted: enough for now.
        retry_wanted: store again what could not be stored.
    """

    acted = Signal(object)
    help_wanted = Signal()
    repeat_wanted = Signal()
    slow_wanted = Signal()
    reading_wanted = Signal()
    quiet_wanted = Signal()
    calm_wanted = Signal()
    pause_wanted = Signal()
    go_on_wanted = Signal()
    take_back_wanted = Signal()
    alone_wanted = Signal()
    words_wanted = Signal()
    everything_wanted = Signal()
    supports_wanted = Signal()
    supporter_helped = Signal()
    person_wanted = Signal()
    see_again_wanted = Signal()
    leave_wanted = Signal()
    retry_wanted = Signal()

    def __init__(self, surface: PracticeSurface, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_saved = True
        self._was_unsaved = False
        self._position = -1
        self.setAccessibleName(_("Practice"))
        self.surface = surface
        self.card = StepCard()
        self.rest = RestView()
        self.rest.hide()
        self._lit: str | None = None
        self._notice: Notice | None = None
        self.sides = Beside(surface, self.card, look)
        self._page = QVBoxLayout(self)
        self._page.setContentsMargins(0, 0, 0, 0)
        self._page.setSpacing(0)
        self._page.addWidget(self.sides, stretch=1)
        self._page.addWidget(self.rest, stretch=1)
        self._connect()

    def display(self, run: Run, *, is_saved: bool) -> None:
        """Show `run`. Until it `is_saved` the card stays as it is and acts are not reported."""
        self._is_saved = is_saved
        is_same_step = run.position == self._position
        self.surface.display(run.desktop)
        if is_saved:
            self._settle_notice()
            self._display_card(run)
        lit = run.spotlight if is_saved and not run.is_calm else None
        self.surface.light(lit)
        self.surface.show_only(run.target if run.profile.shows_only_step else None)
        if lit is not None and lit != self._lit and is_same_step:
            # What is shown must also be seen where card and program take turns.
            self.sides.come_to_program()
        self._lit = lit
        if run.is_calm:
            self.sides.hide()
            self.rest.show_calm()

    def display_break(self, *, has_last_step: bool) -> None:
        """Show that the employee has a break."""
        self.sides.hide()
        self.rest.show_break(has_last_step=has_last_step)

    def end_rest(self) -> None:
        """Show the step again after calm or a break."""
        if not self.rest.isHidden():
            self.rest.hide()
            self.sides.show()
            self.card.take_focus()

    def take_focus(self) -> None:
        """Bring the focus to the program, or to the card where that comes first or is read."""
        if self.isVisible():
            is_card = is_read_to(self) or not self.surface.isVisible()
            (self.card if is_card else self.surface).take_focus()

    def demonstrate(self, start: DesktopState, actions: Sequence[Action]) -> None:
        """Let the pointer do `actions` from `start` on, where it can be seen."""
        self.sides.come_to_program()
        self.surface.demonstrate(start, actions)

    def tell(self, advice: str) -> None:
        """Show `advice` on the card, such as what the pointer is doing."""
        self.card.words.advise(advice)

    def announce(self, texts: Sequence[str]) -> None:
        """Let a screen reader say `texts`."""
        self.card.words.announce(texts)

    def show_not_saved(self) -> None:
        """Say that a step is not kept yet, and offer to try once more."""
        self.clear_notice()
        self._was_unsaved = True
        button = BigButton(_("Try again"), "icon/refresh")
        button.clicked.connect(self.retry_wanted)
        text = _("Not saved yet. You lose nothing. We try again.")
        self._notice = Notice(text, button=button)
        self._page.insertWidget(0, self._notice)

    def _settle_notice(self) -> None:
        """Say that a step is kept after all; that stays until the next act."""
        was_unsaved, self._was_unsaved = self._was_unsaved, False
        self.clear_notice()
        if was_unsaved:
            self._notice = Notice(_("It is saved now. You can go on."), "icon/check")
            self._page.insertWidget(0, self._notice)

    def clear_notice(self) -> None:
        """Take the notice away."""
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None

    def highlight_word(self, text: str, start: int, length: int) -> None:
        """Mark the word of `text` that is being said."""
        self.card.words.highlight_word(text, start, length)

    def show_voice(self, *, is_speaking: bool) -> None:
        """Show whether the voice is speaking."""
        self.card.show_voice(is_speaking=is_speaking)

    def texts(self) -> tuple[str, ...]:
        """Return what the card says, in reading order."""
        return self.card.words.texts()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._settle_focus)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        wishes = {
            Qt.Key.Key_F1: self.help_wanted,
            Qt.Key.Key_F2: self.repeat_wanted,
            Qt.Key.Key_F7: self.reading_wanted,
            Qt.Key.Key_F3: self.calm_wanted,
            Qt.Key.Key_F4: self.supporter_helped,
            Qt.Key.Key_Escape: self.quiet_wanted,
        }
        wish = wishes.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_F6 and self.rest.isHidden():
            self.sides.change_side()
        elif wish is not None and not event.isAutoRepeat():
            wish.emit()
        else:
            super().keyPressEvent(event)

    def _settle_focus(self) -> None:
        """Take the focus from what lies outside: its keys would not reach this screen."""
        focused = self.window().focusWidget()
        if not bool(focused) or not self.isAncestorOf(focused):
            self.take_focus()

    def _display_card(self, run: Run) -> None:
        self.card.display_supports(run.profile)
        self.card.display(
            step_words(run),
            can_take_back=run.can_take_back,
            can_try_alone=run.fading.entry > PromptLevel.ALONE,
        )
        if run.position != self._position:
            self._position = run.position
            self.sides.come_to_card()

    def _connect(self) -> None:
        self.surface.acted.connect(self._on_acted)
        card = self.card
        card.help_wanted.connect(self.help_wanted)
        card.repeat_wanted.connect(self.repeat_wanted)
        card.slow_wanted.connect(self.slow_wanted)
        card.reading_wanted.connect(self.reading_wanted)
        card.quiet_wanted.connect(self.quiet_wanted)
        card.take_back_wanted.connect(self.take_back_wanted)
        card.calm_wanted.connect(self.calm_wanted)
        card.pause_wanted.connect(self.pause_wanted)
        card.person_wanted.connect(self.person_wanted)
        card.alone_wanted.connect(self.alone_wanted)
        card.words_wanted.connect(self.words_wanted)
        card.everything_wanted.connect(self.everything_wanted)
        self.rest.supports_wanted.connect(self.supports_wanted)
        self.rest.go_on_wanted.connect(self.go_on_wanted)
        self.rest.see_again_wanted.connect(self.see_again_wanted)
        self.rest.supporter_helped.connect(self.supporter_helped)
        self.rest.leave_wanted.connect(self.leave_wanted)

    def _on_acted(self, action: object) -> None:
        if self._is_saved and self.rest.isHidden():
            self.acted.emit(action)


def step_words(run: Run) -> StepWords:
    """Return what the card says where `run` stands."""
    step, profile = run.step, run.profile
    total = len(run.exercise.steps)
    # The key words name one way only.
    has_key_words = profile.has_pictograms and not run.is_said_otherwise
    return StepWords(
        number=min(run.position + 1, total),
        total=total,
        instruction=run.instruction,
        hint=run.hint,
        advice=run.advice,
        picture=step.picture if step else "",
        key_words=step.key_words if step and has_key_words else (),
        is_key_words_only=profile.text_level is TextLevel.KEY,
        home_instruction=run.home_instruction,
        home_hint=run.home_hint,
        home_language=run.home.language if run.home else "",
    )
