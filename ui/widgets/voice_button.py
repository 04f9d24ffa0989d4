"""One button for the voice: say it again, then slower, then what else can be read; quiet meanwhile."""

from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import _
from ui.widgets.big_button import BigButton


class Turn(Enum):
    """What a press says next; each after the one before, and then from the first again."""

    AGAIN = auto()
    SLOWLY = auto()
    EVERYTHING = auto()


class VoiceButton(BigButton):
    """A few ways to hear it, always in the same place. The words on it say what a press does.

    Signals:
        repeat_wanted: say it again.
        slow_wanted: say it again, slowly.
        reading_wanted: read everything aloud.
        quiet_wanted: the voice shall stop.
    """

    repeat_wanted = Signal()
    slow_wanted = Signal()
    reading_wanted = Signal()
    quiet_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_("Say it again"), "icon/volume", parent=parent)
        self._is_speaking = False
        self._turn = Turn.AGAIN
        self.clicked.connect(self._on_clicked)

    def show_voice(self, *, is_speaking: bool) -> None:
        """Show what a press does now."""
        if is_speaking == self._is_speaking:
            return
        self._is_speaking = is_speaking
        self._show()

    def begin_anew(self) -> None:
        """There is something new to hear: a press says it again first."""
        self._turn = Turn.AGAIN
        self._show()

    def _show(self) -> None:
        words = {
            Turn.AGAIN: _("Say it again"),
            Turn.SLOWLY: _("Slowly"),
            Turn.EVERYTHING: _("Read all"),
        }
        self.setText(_("Be quiet") if self._is_speaking else words[self._turn])
        self.set_icon("icon/volume-off" if self._is_speaking else "icon/volume")

    def _on_clicked(self) -> None:
        if self._is_speaking:
            self.quiet_wanted.emit()
            return
        turns = list(Turn)
        now = self._turn
        self._turn = turns[(turns.index(now) + 1) % len(turns)]
        wishes = {
            Turn.AGAIN: self.repeat_wanted,
            Turn.SLOWLY: self.slow_wanted,
            Turn.EVERYTHING: self.reading_wanted,
        }
        wishes[now].emit()
        self._show()
