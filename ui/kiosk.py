"""The whole screen for WISE Steps: keys pressed by accident lead nowhere, a supporter can leave.

This is for people who get lost among windows, not against people who want out: decision 0022 says
what only the system can hold back.
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from typing_extensions import override

from ui.flows.context import Context
from ui.places import SupporterDoor, is_behind_passphrase
from ui.shell import Shell

COMES_BACK_AFTER_MS = 1000
"""Long enough for a window of the system that is only there for a moment."""


class Kiosk(QObject):
    """Keeps the window where it is: over everything, and open."""

    def __init__(self, shell: Shell, context: Context) -> None:
        super().__init__(shell)
        self._shell = shell
        self._context = context
        self._may_close = False
        self._is_on = False
        self._coming_back = QTimer(self)
        self._coming_back.setSingleShot(True)
        self._coming_back.setInterval(COMES_BACK_AFTER_MS)
        self._coming_back.timeout.connect(self._come_back)
        context.close_wanted.connect(self._close)
        context.kiosk_chosen.connect(self.use)
        qt_app = QGuiApplication.instance()
        if isinstance(qt_app, QGuiApplication):
            qt_app.commitDataRequest.connect(self._let_go)

    def use(self, is_on: bool) -> None:  # noqa: FBT001 - a slot of Qt takes it so
        """Take the whole screen, or give it back."""
        self._context.is_kiosk = is_on
        if is_on == self._is_on:
            return
        self._is_on = is_on
        if is_on:
            self._shell.installEventFilter(self)
            self._shell.showFullScreen()
        else:
            self._shell.removeEventFilter(self)
            self._shell.showMaximized()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Close and not self._lets_go():
            event.ignore()
            self._ask()
            return True
        if kind in {QEvent.Type.WindowStateChange, QEvent.Type.WindowDeactivate}:
            self._coming_back.start()
        return False

    def _lets_go(self) -> bool:
        """Nobody is held where no passphrase could be asked for, or was just given."""
        place = self._shell.place
        has_door = self._context.is_open and self._context.session.site is not None
        is_supporter = place is not None and is_behind_passphrase(place)
        return self._may_close or is_supporter or not has_door

    def _ask(self) -> None:
        if self._shell.is_covered or isinstance(self._shell.place, SupporterDoor):
            return
        from ui.screens.stays_open import StaysOpenScreen

        screen = StaysOpenScreen()
        screen.go_on_wanted.connect(self._shell.uncover)
        screen.close_wanted.connect(self._on_close_wanted)
        self._shell.cover(screen)
        self._context.speech.say(*screen.texts()[:2])

    def _on_close_wanted(self) -> None:
        self._shell.go(SupporterDoor(leaves=True))

    def _close(self) -> None:
        self._may_close = True
        self._shell.close()

    def _let_go(self) -> None:
        """The system ends the session: nothing is in its way."""
        self._may_close = True

    def _come_back(self) -> None:
        is_here = QGuiApplication.focusWindow() is not None and self._shell.isFullScreen()
        if is_here or not self._is_on:
            return
        state = self._shell.windowState() & ~Qt.WindowState.WindowMinimized
        self._shell.setWindowState(state | Qt.WindowState.WindowFullScreen)
        self._shell.raise_()
        self._shell.activateWindow()
