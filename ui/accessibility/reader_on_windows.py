"""Look for a screen reader on Windows: NVDA, JAWS and Narrator say there that they run."""

import ctypes

from PySide6.QtCore import QObject, QTimer, Signal

from ui.accessibility.screen_reader import ReaderState

LOOK_AGAIN_MS = 2000
SPI_GETSCREENREADER = 0x0046


class WindowsWatch(QObject):
    """Asks now and then: Windows tells it to those only who have a window of its own kind.

    Signals:
        found: what is known now (a `ReaderState`).
    """

    found = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._again = QTimer(self)
        self._again.setInterval(LOOK_AGAIN_MS)
        self._again.timeout.connect(self._look)

    def begin(self) -> None:
        """Look now, and whenever something may have changed."""
        self._again.start()
        self._look()

    def _look(self) -> None:
        self.found.emit(ReaderState(is_running=has_reader()))


def has_reader() -> bool:
    """Ask Windows; elsewhere there is nobody to ask."""
    windows = getattr(ctypes, "windll", None)
    if windows is None:
        return False
    answer = ctypes.c_int(0)
    was_told = windows.user32.SystemParametersInfoW(SPI_GETSCREENREADER, 0, ctypes.byref(answer), 0)
    return bool(was_told) and bool(answer.value)
