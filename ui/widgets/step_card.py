"""The step card: what to do now and every kind of help, always in the same place and order."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.prompting import TextLevel
from app.domain.support_profile import SupportProfile
from app.i18n import _
from ui.accessibility.screen_reader import is_read_to
from ui.widgets.beside import SideCard
from ui.widgets.big_button import BigButton
from ui.widgets.supports.reading import level_names
from ui.widgets.voice_button import VoiceButton
from ui.widgets.words_card import StepWords, WordsCard


class StepCard(SideCard):
    """Step, picture, instruction, kind answers, and seven buttons. There is no clock on it.

    Signals:
        help_wanted: one rung more help.
        slow_wanted: say it slowly.
        reading_wanted: read everything aloud.
        repeat_wanted: say it again.
        quiet_wanted: the voice shall stop.
        take_back_wanted: undo the last act.
        calm_wanted: everything shall rest.
        pause_wanted: a break.
        person_wanted: a person shall come.
        alone_wanted: no help first any more.
        words_wanted: the step in other words: fewer, easier, or more.
        everything_wanted: the whole program again, and not the step only.
    """

    help_wanted = Signal()
    repeat_wanted = Signal()
    slow_wanted = Signal()
    reading_wanted = Signal()
    quiet_wanted = Signal()
    take_back_wanted = Signal()
    calm_wanted = Signal()
    pause_wanted = Signal()
    person_wanted = Signal()
    alone_wanted = Signal()
    words_wanted = Signal()
    everything_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("Step"))
        self.words = WordsCard()
        self._make_buttons()
        self.hold(self.words, self.buttons())
        self._said = ("", "", "")
        self.alone_button.hide()
        self.everything_button.hide()

    def display_supports(self, profile: SupportProfile) -> None:
        """Show in which words the step stands, and the way back when only the step is seen."""
        self.words_button.setText(level_names()[profile.text_level])
        self._keep_focus(self.everything_button, stays=profile.shows_only_step)
        self.everything_button.setVisible(profile.shows_only_step)

    def display(self, words: StepWords, *, can_take_back: bool, can_try_alone: bool) -> None:
        """Show `words` and what can be wished for now. The place of a button never changes."""
        self.words.display(words)
        self._follow(words)
        if self.take_back_button.isEnabled() != can_take_back:
            self._keep_focus(self.take_back_button, stays=can_take_back)
            self.take_back_button.setEnabled(can_take_back)
        self.alone_button.setVisible(can_try_alone)
        self.look_for_room()

    def show_voice(self, *, is_speaking: bool) -> None:
        """Show one button for the voice: say it again, or be quiet."""
        self.voice_button.show_voice(is_speaking=is_speaking)
        if not is_speaking:
            self.words.clear_highlight()

    @override
    def take_focus(self) -> None:
        if is_read_to(self):
            self.words.take_focus()
        else:
            self.help_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self, words: StepWords) -> None:
        """Bring what is new on the card into view."""
        before, self._said = self._said, (words.instruction, words.hint, words.advice)
        instruction, hint, advice = before
        if instruction != words.instruction:
            self.voice_button.begin_anew()
            self.show_from_top()
        elif words.advice and advice != words.advice:
            self.bring_into_view(self.words.advice)
        elif words.hint and hint != words.hint:
            has_home = bool(words.home_hint)
            self.bring_into_view(self.words.home_hint if has_home else self.words.hint)

    def _keep_focus(self, button: BigButton, *, stays: bool) -> None:
        """Leave the focus on the card when the button that has it stops answering."""
        if button.hasFocus() and not stays:
            self.take_focus()

    def buttons(self) -> tuple[BigButton, ...]:
        """Return its buttons in their order, also those that are not seen now."""
        return (
            self.help_button,
            self.voice_button,
            self.take_back_button,
            self.calm_button,
            self.pause_button,
            self.person_button,
            self.words_button,
            self.everything_button,
            self.alone_button,
        )

    def _make_buttons(self) -> None:
        self._make_help_buttons()
        self._make_view_buttons()
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

    def _make_view_buttons(self) -> None:
        self.words_button = BigButton(
            level_names()[TextLevel.EASY], "icon/letter-case", _("Changes how the step is written.")
        )
        self.words_button.clicked.connect(self.words_wanted)
        self.everything_button = BigButton(
            _("Show everything"), "icon/eye", _("Shows the whole program again.")
        )
        self.everything_button.clicked.connect(self.everything_wanted)

    def _make_help_buttons(self) -> None:
        self.help_button = BigButton(
            _("Help"), "icon/help-circle", _("Shows or says how to do this step."), kind="main"
        )
        self.help_button.clicked.connect(self.help_wanted)
        self.voice_button = VoiceButton()
        self.voice_button.repeat_wanted.connect(self.repeat_wanted)
        self.voice_button.slow_wanted.connect(self.slow_wanted)
        self.voice_button.reading_wanted.connect(self.reading_wanted)
        self.voice_button.quiet_wanted.connect(self.quiet_wanted)
        self.person_button = BigButton(
            _("Ask a person"), "icon/user-question", _("A supporter sees that you asked.")
        )
        self.person_button.clicked.connect(self.person_wanted)
        self.alone_button = BigButton(
            _("I try alone"), "icon/user", _("From now on you try first.")
        )
        self.alone_button.clicked.connect(self.alone_wanted)
