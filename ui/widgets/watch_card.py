"""The card of "watch first": what is being shown, and what to watch or do next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.i18n import _
from ui.widgets.beside import SideCard
from ui.widgets.big_button import BigButton
from ui.widgets.voice_button import VoiceButton
from ui.widgets.words_card import StepWords, WordsCard


class WatchCard(SideCard):
    """Step, instruction, and five buttons in one order.

    Signals:
        next_wanted: the next step.
        again_wanted: the same step once more.
        try_wanted: do it now.
        slow_wanted: say it slowly.
        reading_wanted: read everything aloud.
        repeat_wanted: say the instruction again.
        quiet_wanted: the voice shall stop.
        leave_wanted: watched enough.
    """

    next_wanted = Signal()
    again_wanted = Signal()
    try_wanted = Signal()
    repeat_wanted = Signal()
    slow_wanted = Signal()
    reading_wanted = Signal()
    quiet_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("Step"))
        self.words = WordsCard()
        self.next_button = BigButton(_("Next step"), "icon/arrow-right", kind="main")
        self.next_button.clicked.connect(self.next_wanted)
        self.voice_button = VoiceButton()
        self.voice_button.repeat_wanted.connect(self.repeat_wanted)
        self.voice_button.slow_wanted.connect(self.slow_wanted)
        self.voice_button.reading_wanted.connect(self.reading_wanted)
        self.voice_button.quiet_wanted.connect(self.quiet_wanted)
        self.again_button = BigButton(_("Show again"), "icon/repeat")
        self.again_button.clicked.connect(self.again_wanted)
        self.try_button = BigButton(_("Now me"), "icon/hand-click")
        self.try_button.clicked.connect(self.try_wanted)
        self.leave_button = BigButton(_("Stop"), "icon/door-exit")
        self.leave_button.clicked.connect(self.leave_wanted)
        self.hold(
            self.words,
            (
                self.next_button,
                self.voice_button,
                self.again_button,
                self.try_button,
                self.leave_button,
            ),
        )

    def display(self, words: StepWords) -> None:
        """Show `words`."""
        self.voice_button.begin_anew()
        self.words.display(words)

    def show_playing(self, *, is_playing: bool, is_last: bool) -> None:
        """Show whether the pointer is at work, and whether there is a next step."""
        self.next_button.setEnabled(not is_playing and not is_last)
        self.again_button.setEnabled(not is_playing)
        if not is_playing:
            self.take_focus()

    def show_voice(self, *, is_speaking: bool) -> None:
        """Show one button for the voice: say it again, or be quiet."""
        self.voice_button.show_voice(is_speaking=is_speaking)
        if not is_speaking:
            self.words.clear_highlight()

    @override
    def take_focus(self) -> None:
        """Begin at what comes next; while the pointer is at work, at the voice."""
        last = self.try_button if self.again_button.isEnabled() else self.voice_button
        button = self.next_button if self.next_button.isEnabled() else last
        button.setFocus(Qt.FocusReason.OtherFocusReason)
