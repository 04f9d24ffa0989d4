"""Read what is on show aloud, one thing after another, and mark the one that is being said."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.accessibility.reachable import bring_into_view
from ui.accessibility.reading import Reading, readings_on_show
from ui.accessibility.reading_mark import ReadingMark
from ui.flows.saying import Saying
from ui.flows.speech import Speech


class ReadAloud(QObject):
    """What was read when somebody pressed for it. It lives with its screen.

    Signals:
        changed: it begins to be read, or that is over.
    """

    changed = Signal()

    def __init__(self, screen: QWidget, speech: Speech) -> None:
        super().__init__(screen)
        self._screen = screen
        self._speech = speech
        self._readings: tuple[tuple[Saying, Reading], ...] = ()
        self._mark: ReadingMark | None = None
        speech.changed.connect(self._on_changed)

    def read(self, *roots: QWidget) -> None:
        """Read everything that is on show in `roots`."""
        found = (one for root in roots for one in readings_on_show(root))
        self._readings = tuple((Saying(one.text, one.language), one) for one in found)
        self._speech.say_anyway([saying for saying, _reading in self._readings])
        self.changed.emit()

    @property
    def is_reading(self) -> bool:
        """True until everything was read, or silence was wanted."""
        return bool(self._readings)

    def now(self) -> QWidget | None:
        """Return where the text stands that is being read, or None."""
        reading = self._now()
        return reading.widget if reading is not None else None

    def _now(self) -> Reading | None:
        said = self._speech.now
        found = (reading for saying, reading in self._readings if saying is said)
        return next((one for one in found if isValid(one.widget)), None)

    def _on_changed(self) -> None:
        if not self._readings:
            return
        if not self._speech.is_speaking:
            self._readings = ()
        self._stand_at(self._now())
        if not self._readings:
            self._end()

    def _end(self) -> None:
        if self._mark is not None:
            self._mark.deleteLater()
            self._mark = None
        self.changed.emit()

    def _stand_at(self, reading: Reading | None) -> None:
        if self._mark is None:
            self._mark = ReadingMark(self._screen.window())
        # What is under a pressed pointer must not move away from it.
        is_pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if reading is not None and not is_pressed:
            bring_into_view(reading.widget, reading.area())
        self._mark.stand_at(reading)
