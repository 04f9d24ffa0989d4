"""Watch first: a pointer does the whole exercise, one step at a time, and nobody has to do a thing."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.desktop.desktop import DesktopState
from app.i18n import _
from ui.theme.tokens import Look
from ui.widgets.beside import Beside
from ui.widgets.practice_surface import PracticeSurface
from ui.widgets.watch_card import WatchCard
from ui.widgets.words_card import StepWords


class WatchScreen(QWidget):
    """Shows one step after another. Decides nothing: it reports wishes and displays steps.

    Signals:
        next_wanted: the next step.
        again_wanted: the same step once more.
        try_wanted: do it now.
        repeat_wanted: say the instruction again.
        slow_wanted: say it slowly.
        reading_wanted: read everything aloud.
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

    def __init__(self, surface: PracticeSurface, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("Watch first"))
        self.surface = surface
        self.card = WatchCard()
        self.sides = Beside(surface, self.card, look)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.sides)
        self.card.next_wanted.connect(self.next_wanted)
        self.card.again_wanted.connect(self.again_wanted)
        self.card.try_wanted.connect(self.try_wanted)
        self.card.repeat_wanted.connect(self.repeat_wanted)
        self.card.slow_wanted.connect(self.slow_wanted)
        self.card.reading_wanted.connect(self.reading_wanted)
        self.card.quiet_wanted.connect(self.quiet_wanted)
        self.card.leave_wanted.connect(self.leave_wanted)

    def display(self, words: StepWords, desktop: DesktopState) -> None:
        """Show a step in its `words`, which begins with `desktop`."""
        self.card.display(words)
        self.surface.display(desktop)

    def show_playing(self, *, is_playing: bool, is_last: bool) -> None:
        """Show whether the pointer is at work, and what can follow."""
        self.card.show_playing(is_playing=is_playing, is_last=is_last)
        if is_playing:
            self.sides.show_program()

    def tell(self, words: str) -> None:
        """Show what the pointer is doing."""
        self.card.words.advise(words)

    def announce(self, text: str) -> None:
        """Let a screen reader say `text`."""
        self.card.words.announce([text])

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
        # Only when it is on show can anything on it take the focus.
        QTimer.singleShot(0, self.card, self.card.take_focus)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        wishes = {
            Qt.Key.Key_F2: self.repeat_wanted,
            Qt.Key.Key_F7: self.reading_wanted,
            Qt.Key.Key_Escape: self.quiet_wanted,
        }
        wish = wishes.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_F6:
            self.sides.change_side()
        elif wish is not None:
            wish.emit()
        else:
            super().keyPressEvent(event)
