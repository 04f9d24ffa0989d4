"""Notice that nobody has touched the computer for a while. Nothing is shown while it counts."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication
from typing_extensions import override

INPUT_EVENTS = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.TouchBegin,
    QEvent.Type.Wheel,
}


class Idle(QObject):
    """Restarts its quiet timer at every key, touch and movement of the mouse.

    Signals:
        became_idle: nobody touched the computer for the minutes given to `wait`.
    """

    became_idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.became_idle)

    def wait(self, minutes: float | None) -> None:
        """Count from now; None never becomes idle."""
        self._timer.stop()
        qt_app = QApplication.instance()
        if qt_app is None:
            return
        # Every event of the program passes a filter: it is there only while somebody is.
        qt_app.removeEventFilter(self)
        if minutes is not None:
            qt_app.installEventFilter(self)
            self._timer.start(round(minutes * 60_000))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in INPUT_EVENTS and self._timer.isActive():
            self._timer.start()
        return False
