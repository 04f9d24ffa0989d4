"""Look at a starting program from inside, without looking at its events: that would slow it down."""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:  # what the empty window does without is imported once the program has done so
    from ui.shell import Shell

BEAT_MILLISECONDS = 2


class Watch(QObject):
    """Presses the first tile as soon as it can be pressed, and prints when that was answered."""

    def __init__(self, shell: "Shell") -> None:
        super().__init__()
        self._shell = shell
        self._last = 0.0
        self._longest = 0.0
        self._seen: list[float] = []
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT_MILLISECONDS)
        self._beat.timeout.connect(self._on_beat)
        shell.painted.connect(self._on_painted)
        shell.page_painted.connect(self._on_page_painted)

    def _on_painted(self) -> None:
        # At once, as the bare window does: what comes next in line already makes the page.
        self._note()

    def _on_page_painted(self) -> None:
        QTimer.singleShot(0, self, self._press)

    def _press(self) -> None:
        from ui.widgets.picture_tile import PictureTile

        self._note()
        self._last = time.monotonic()
        self._beat.start()
        tile = next(one for one in self._shell.findChildren(PictureTile) if one.isEnabled())
        tile.click()
        self._note_when_answered()

    def _note_when_answered(self) -> None:
        from ui.places import ConfirmPerson

        assert isinstance(self._shell.place, ConfirmPerson)
        assert self._shell.flow is not None
        self._shell.flow.screen.repaint()
        self._note()

    def _note(self) -> None:
        self._seen.append(time.monotonic())

    def _on_beat(self) -> None:
        now = time.monotonic()
        self._longest = max(self._longest, now - self._last - BEAT_MILLISECONDS / 1000)
        self._last = now
        if self._shell._open_place is not None and self._shell.context.is_open:
            self._note()
            print(*self._seen, self._longest)
            QApplication.quit()
