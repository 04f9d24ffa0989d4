"""Let Python's rubbish be cleared on the window's thread only.

Python collects rubbish on whichever thread happens to allocate. A widget or timer that dies on the
data folder's thread takes Qt down with it: timers cannot be stopped from another thread.
"""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 500


class Tidying(QObject):
    """Switches automatic collection off, and collects now and then between two events."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_time)

    def begin(self) -> None:
        """From now on collect what is due. What is there already stays for good."""
        gc.freeze()
        self._timer.start(LOOK_EVERY_MS)

    def _on_time(self) -> None:
        """Collect the oldest generation that is due, as Python itself would."""
        due = [
            generation
            for generation, (count, threshold) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if count > threshold
        ]
        if due:
            gc.collect(due[-1])
