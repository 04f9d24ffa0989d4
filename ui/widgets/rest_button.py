"""A button that a pointer presses by resting on it, for people who cannot press yet."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QTimer, Signal
from PySide6.QtGui import QCursor, QEnterEvent, QShowEvent
from typing_extensions import override

from ui.widgets.big_button import BigButton

if TYPE_CHECKING:
    from ui.accessibility.dwell_ring import DwellRing

REST_SECONDS = 2.0
LOOK_AGAIN_MS = 40


class RestButton(BigButton):
    """Is pressed as every button, or by a pointer that came and stays; a ring shows how long.

    Signals:
        rested: the pointer stayed.
    """

    rested = Signal()
    seconds = REST_SECONDS

    def __init__(self, text: str, picture: str) -> None:
        super().__init__(text, picture)
        self._ring: DwellRing | None = None
        self._came_up_at = QCursor.pos()
        self._clock = QElapsedTimer()
        self._watch = QTimer(self)
        self._watch.setInterval(LOOK_AGAIN_MS)
        self._watch.timeout.connect(self._look)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._came_up_at = QCursor.pos()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._clock.invalidate()
        self._watch.start()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._end()

    def _look(self) -> None:
        if not self._clock.isValid():
            # What came up under a pointer that does not move is not meant.
            if QCursor.pos() != self._came_up_at:
                self._clock.start()
            return
        share = self._clock.elapsed() / 1000 / self.seconds
        if share >= 1:
            self._end()
            self.rested.emit()
        elif self.isVisible():
            self._fill(share)

    def _fill(self, share: float) -> None:
        from ui.accessibility.dwell_ring import DwellRing  # the first page does not wait for it

        window = self.window()
        if self._ring is None:
            self._ring = DwellRing(window)
        self._ring.fill(window.mapFromGlobal(QCursor.pos()), share)

    def _end(self) -> None:
        self._watch.stop()
        if self._ring is not None:
            self._ring.hide()
            self._ring.deleteLater()
            self._ring = None
