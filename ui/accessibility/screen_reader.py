"""Know whether a screen reader runs now, from the start on and while it comes and goes."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class ReaderState:
    """What is known. Some are deaf to announcements, as Orca before 45: they read the focus only."""

    is_running: bool = False
    hears_announcements: bool = True


class ScreenReader(QObject):
    """The screen reader of this computer. Nothing is ever changed there.

    Signals:
        changed: it came, went, or can now be told in another way.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = ReaderState()

    @property
    def is_running(self) -> bool:
        """True while one runs."""
        return self._state.is_running

    @property
    def needs_focus(self) -> bool:
        """True while one runs that reads only what has the focus."""
        return self._state.is_running and not self._state.hears_announcements

    @staticmethod
    def of(widget: QWidget) -> "ScreenReader | None":
        """Return the one that the window of `widget` knows of."""
        own = widget.window().children()
        return next((one for one in own if isinstance(one, ScreenReader)), None)

    def know(self, state: ReaderState) -> None:
        """Take over what was found out."""
        if state != self._state:
            self._state = state
            self.changed.emit()


def is_read_to(widget: QWidget) -> bool:
    """Tell whether a screen reader reads the window of `widget` to somebody."""
    reader = ScreenReader.of(widget)
    return reader is not None and reader.is_running
